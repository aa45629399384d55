import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphOf, type Graph } from '~/lib/troubleshooter/graph.ts';
import { pathsOf } from '~/lib/troubleshooter/paths.ts';
import { isStep, questionsFrom, standingAnswers, walk } from '~/lib/troubleshooter/walk.ts';
import { anyAnswers } from './arbitrary-answers.ts';
import { published, twoDoors } from './trees.ts';

const doors = graphOf(twoDoors.tree);

describe('a walk', () => {
  test('stands at the first question as long as nothing is answered', () => {
    expect(walk(doors, {})).toEqual({ path: [], node: 'ids' });
  });

  test('goes on to the first question without an answer', () => {
    expect(walk(doors, { 'both-ids': 'unknown' })).toEqual({
      path: [{ step: 'ids', question: 'both-ids', answer: 'unknown' }],
      node: 'kind',
    });
  });

  test('ends at an outcome, whatever was answered besides', () => {
    expect(walk(doors, { 'both-ids': 'no', 'product-kind': 'cloud' })).toEqual({
      path: [{ step: 'ids', question: 'both-ids', answer: 'no' }],
      node: 'activate',
    });
  });

  test('ends where a tree in the making leads back', () => {
    const circle: Graph = {
      start: 'ids',
      steps: { ids: { asks: 'both-ids', leads: { yes: 'ids' } } },
    };
    expect(walk(circle, { 'both-ids': 'yes' })).toEqual({
      path: [{ step: 'ids', question: 'both-ids', answer: 'yes' }],
      node: 'ids',
    });
  });

  test('does not begin in the middle', () => {
    expect(walk(doors, { 'product-kind': 'cloud' }).node).toBe('ids');
  });

  test.each(['ids', 'kind', 'place'])('stops at the step %s that is looked at again', (step) => {
    const all = { 'both-ids': 'yes', 'product-kind': 'unknown', 'runs-where': 'azure' };
    const { path, node } = walk(doors, all, step);
    expect(node).toBe(step);
    expect(path).toEqual(walk(doors, all).path.slice(0, path.length));
  });

  test('goes to its end where the step to stop at is not on the way', () => {
    const all = { 'both-ids': 'yes', 'product-kind': 'cloud' };
    expect(walk(doors, all, 'place').node).toBe('azure-portal');
    expect(walk(doors, all, 'toString').node).toBe('azure-portal');
  });

  test.each(['perhaps', '', 'toString', '__proto__', 'constructor'])(
    'stops at an answer that leads nowhere: %j',
    (answer) => {
      expect(walk(doors, { 'both-ids': answer }).node).toBe('ids');
    },
  );

  test('takes no name of the prototype for a step or an answer', () => {
    const graph: Graph = {
      start: 'first',
      steps: { first: { asks: 'constructor', leads: { yes: 'toString' } } },
    };
    expect(walk(graph, {})).toEqual({ path: [], node: 'first' });
    expect(walk(graph, { constructor: 'yes' }).node).toBe('toString');
    expect(isStep(graph, 'toString')).toBe(false);
    expect(isStep(graph, 'first')).toBe(true);
    expect(questionsFrom(graph, 'toString')).toEqual(new Set());
  });
});

describe('the questions from a node on', () => {
  test.each([
    ['ids', ['both-ids', 'product-kind', 'runs-where']],
    ['kind', ['product-kind', 'runs-where']],
    ['place', ['runs-where']],
    ['activate', []],
    ['nowhere', []],
  ])('%s are %j', (node, questions) => {
    expect([...questionsFrom(doors, node)]).toEqual(questions);
  });

  test('are finitely many in a graph with a cycle', () => {
    const graph: Graph = {
      start: 'one',
      steps: {
        one: { asks: 'a', leads: { on: 'two', off: 'end' } },
        two: { asks: 'b', leads: { on: 'one', off: 'end' } },
      },
    };
    expect([...questionsFrom(graph, 'two')]).toEqual(['b', 'a']);
  });
});

describe('the answers that still hold', () => {
  test('are those on the way and those that may be asked for further on', () => {
    const given = { 'both-ids': 'yes', 'runs-where': 'azure' };
    expect(standingAnswers(doors, given)).toEqual(given);
  });

  test('are not those to questions that do not come up any more', () => {
    const given = { 'both-ids': 'yes', 'product-kind': 'unknown', 'runs-where': 'azure' };
    expect(standingAnswers(doors, { ...given, 'product-kind': 'cloud' })).toEqual({
      'both-ids': 'yes',
      'product-kind': 'cloud',
    });
    expect(standingAnswers(doors, { ...given, 'both-ids': 'no' })).toEqual({ 'both-ids': 'no' });
  });

  test('are not those to a question of another tree', () => {
    expect(standingAnswers(doors, { toString: 'x', moon: 'full' })).toEqual({});
  });
});

describe.each(published.map(({ tree }) => tree))('the troubleshooter $id', (tree) => {
  const graph = graphOf(tree);
  const answersGiven = anyAnswers(tree);

  test('keeps every later answer that still holds where one is changed, and drops the others', () => {
    const paths = pathsOf(graph);
    for (const { answered } of paths) {
      const before = Object.fromEntries(answered.map((each) => [each.question, each.answer]));
      for (const { step, question, answer } of answered) {
        for (const other of Object.keys(graph.steps[step]?.leads ?? {})) {
          const changed = { ...before, [question]: other };
          const kept = standingAnswers(graph, changed);
          const possible = possibleQuestions(graph, changed);
          const expected = Object.entries(changed).filter(([each]) => possible.has(each));
          expect(kept).toEqual(Object.fromEntries(expected));
          if (other === answer) expect(kept).toEqual(before);
        }
      }
    }
  });

  test('stands where it stood after the answers that do not hold were dropped', () => {
    fc.assert(
      fc.property(answersGiven, (answers) => {
        const kept = standingAnswers(graph, answers);
        expect(walk(graph, kept)).toEqual(walk(graph, answers));
        expect(standingAnswers(graph, kept)).toEqual(kept);
        expect(answers).toMatchObject(kept);
      }),
      { numRuns: 500 },
    );
  });

  test('keeps an answer exactly where some further answers lead to its question', () => {
    fc.assert(
      fc.property(answersGiven, (answers) => {
        const possible = possibleQuestions(graph, answers);
        const kept = Object.keys(standingAnswers(graph, answers));
        expect(kept.sort()).toEqual(
          Object.keys(answers)
            .filter((question) => possible.has(question))
            .sort(),
        );
      }),
      { numRuns: 500 },
    );
  });
});

/** By the paths instead of the graph: those that begin as far as the answers go without a gap. */
function possibleQuestions(graph: Graph, answers: Readonly<Record<string, string>>): Set<string> {
  const begun = walk(graph, answers).path;
  return new Set(
    pathsOf(graph)
      .filter(({ answered }) =>
        begun.every(
          ({ step, answer }, index) =>
            answered[index]?.step === step && answered[index].answer === answer,
        ),
      )
      .flatMap(({ answered }) => answered.map(({ question }) => question)),
  );
}
