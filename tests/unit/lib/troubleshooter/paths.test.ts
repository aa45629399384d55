import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphOf, type Graph } from '~/lib/troubleshooter/graph.ts';
import { describePath, pathsOf, type Path } from '~/lib/troubleshooter/paths.ts';
import { walk } from '~/lib/troubleshooter/walk.ts';
import { leading, publishedTree, twoDoors } from './trees.ts';

describe('the paths of a small tree', () => {
  test('are every way from the start to an outcome, in the order of the answers', () => {
    expect(pathsOf(graphOf(twoDoors.tree)).map(describePath)).toEqual([
      'both-ids=yes product-kind=on-premises → support-for-business',
      'both-ids=yes product-kind=cloud → azure-portal',
      'both-ids=yes product-kind=unknown runs-where=own-server → support-for-business',
      'both-ids=yes product-kind=unknown runs-where=azure → azure-portal',
      'both-ids=yes product-kind=unknown runs-where=unknown → support-for-business',
      'both-ids=no → activate',
      'both-ids=unknown product-kind=on-premises → support-for-business',
      'both-ids=unknown product-kind=cloud → azure-portal',
      'both-ids=unknown product-kind=unknown runs-where=own-server → support-for-business',
      'both-ids=unknown product-kind=unknown runs-where=azure → azure-portal',
      'both-ids=unknown product-kind=unknown runs-where=unknown → support-for-business',
    ]);
  });

  test('say for each answer the step and the question', () => {
    expect(pathsOf(graphOf(twoDoors.tree))[1]).toEqual({
      answered: [
        { step: 'ids', question: 'both-ids', answer: 'yes' },
        { step: 'kind', question: 'product-kind', answer: 'cloud' },
      ],
      end: 'azure-portal',
    });
  });

  test('end at the step that they come back to', () => {
    const cyclic = leading(twoDoors.tree, 'place', 'unknown', 'kind');
    expect(pathsOf(graphOf(cyclic)).map(describePath)).toContain(
      'both-ids=yes product-kind=unknown runs-where=unknown → kind',
    );
  });

  test('end at what is no step, and at a step without answers', () => {
    const graph: Graph = {
      start: 'first',
      steps: {
        first: { asks: 'one', leads: { a: 'toString', b: 'mute' } },
        mute: { asks: 'two', leads: {} },
      },
    };
    expect(pathsOf(graph).map(describePath)).toEqual(['one=a → toString', 'one=b → mute']);
    expect(pathsOf({ ...graph, start: 'nowhere' })).toEqual([{ answered: [], end: 'nowhere' }]);
  });
});

const answers = ['a', 'b', 'c'] as const;

/** Graphs whose steps each ask a question of their own, and lead where a place in the list says. */
const anyGraph = (firstPlace: (step: number) => number): fc.Arbitrary<Graph> =>
  fc.integer({ min: 1, max: 6 }).chain((size) =>
    fc
      .tuple(
        ...Array.from({ length: size }, (_, step) =>
          fc.array(fc.integer({ min: firstPlace(step), max: size + 2 }), {
            minLength: 1,
            maxLength: answers.length,
          }),
        ),
      )
      .map((targets) => ({
        start: 'step-0',
        steps: Object.fromEntries(
          targets.map((places, step) => [
            `step-${String(step)}`,
            {
              asks: `question-${String(step)}`,
              leads: Object.fromEntries(
                places.map((place, index) => [
                  answers[index] ?? '',
                  place < size ? `step-${String(place)}` : `outcome-${String(place)}`,
                ]),
              ),
            },
          ]),
        ),
      })),
  );
const acyclicGraph = anyGraph((step) => step + 1);
const graphWithCycles = anyGraph(() => 0);

describe('the paths of any graph without a cycle', () => {
  test('are as many as the paths behind each answer together', () => {
    const count = (graph: Graph, node: string): number => {
      const step = graph.steps[node];
      return step
        ? Object.values(step.leads).reduce((sum, next) => sum + count(graph, next), 0)
        : 1;
    };
    fc.assert(
      fc.property(acyclicGraph, (graph) => {
        expect(pathsOf(graph)).toHaveLength(count(graph, graph.start));
      }),
    );
  });

  test('are different, and lead a reader with their answers to their ends', () => {
    fc.assert(
      fc.property(acyclicGraph, (graph) => {
        const paths = pathsOf(graph);
        expect(new Set(paths.map(describePath)).size).toBe(paths.length);
        for (const path of paths) {
          expect(walk(graph, answersOf(path))).toEqual({ path: path.answered, node: path.end });
          expect(path.end).toMatch(/^outcome-/);
        }
      }),
    );
  });
});

test('the paths of a graph with cycles are finite, and none visits a step twice', () => {
  fc.assert(
    fc.property(graphWithCycles, (graph) => {
      for (const { answered } of pathsOf(graph)) {
        const steps = answered.map(({ step }) => step);
        expect(new Set(steps).size).toBe(steps.length);
      }
    }),
  );
});

const azureAccessId = publishedTree('azure-access-id');

describe('the troubleshooter of the Azure error', () => {
  const paths = pathsOf(graphOf(azureAccessId));

  test('has the paths that were reviewed', async () => {
    const groups = azureAccessId.outcomes.map(({ id }) =>
      [id, ...paths.filter(({ end }) => end === id).map((path) => `  ${describePath(path)}`)].join(
        '\n',
      ),
    );
    await expect(`${groups.join('\n\n')}\n`).toMatchFileSnapshot(
      './__snapshots__/azure-access-id.paths.txt',
    );
  });

  test('leads a reader with the answers of each path to its end', () => {
    for (const path of paths) {
      expect(walk(graphOf(azureAccessId), answersOf(path)).node).toBe(path.end);
    }
  });

  // What the article says of Action Pack, and its two numbered scenarios.
  test.each([
    ['linking-error/azure/action-pack-only', 'no-cloud-in-action-pack'],
    ['linking-error/azure/competency/valid/yes', 'ignore-and-file'],
    ['linking-error/azure/competency/expired', 'contract-expired'],
    ['linking-error/azure/competency/used-up', 'incidents-used-up'],
  ])('leads from %s to %s, in at most five answers', (given, outcome) => {
    const path = paths.find(
      ({ answered }) => answered.map(({ answer }) => answer).join('/') === given,
    );
    expect(path?.end).toBe(outcome);
    expect(path?.answered.length).toBeLessThanOrEqual(5);
  });
});

function answersOf({ answered }: Path): Record<string, string> {
  return Object.fromEntries(answered.map(({ question, answer }) => [question, answer]));
}
