import { describe, expect, test } from 'vitest';
import { profileKeys } from '~/lib/entitlement/profile.ts';
import { pageKeys } from '~/lib/page/pairs.ts';
import { auditTree, auditTrees } from '~/lib/troubleshooter/audit/audit.ts';
import { stateKeys } from '~/lib/troubleshooter/fragment.ts';
import { graphOf } from '~/lib/troubleshooter/graph.ts';
import { pathsOf } from '~/lib/troubleshooter/paths.ts';
import type { Tree } from '~/lib/troubleshooter/tree.ts';
import { changed, leading, published, twoDoors } from './trees.ts';

const { tree } = twoDoors;
const file = 'src/content/troubleshooters/two-doors/tree.yaml';
const takenKeys = [...profileKeys, ...pageKeys, ...Object.values(stateKeys)];
const basis = { provenance: 'stated' as const, cites: 'article#use' };

/** The mistakes of a tree, without the file that each of them has to name first. */
function mistakesIn(spoilt: Tree): string[] {
  return auditTree(spoilt).mistakes.map((mistake) => {
    const start = `src/content/troubleshooters/${spoilt.id}/tree.yaml: `;
    expect(mistake.startsWith(start), mistake).toBe(true);
    return mistake.slice(start.length);
  });
}

describe('the troubleshooters as they are published', () => {
  test.each(published)('$tree.id has no mistake', (loaded) => {
    expect(auditTree(loaded.tree).mistakes).toEqual([]);
  });

  test('share one address without a conflict, with each other and with the other tools', () => {
    const trees = published.map((loaded) => loaded.tree);
    expect(auditTrees(trees, takenKeys).mistakes).toEqual([]);
    expect(auditTrees([...trees, tree], takenKeys).mistakes).toEqual([]);
  });
});

describe('a small tree', () => {
  test('without mistakes is told with its number of paths and its depth', () => {
    expect(auditTree(tree)).toEqual({ mistakes: [], paths: 11, depth: 3 });
  });

  test('counts together with others: the paths of all, the depth of the deepest', () => {
    const [first] = published;
    if (!first) throw new Error('There is no troubleshooter');
    const paths = pathsOf(graphOf(first.tree));
    expect(auditTrees([tree, first.tree], takenKeys)).toEqual({
      mistakes: [],
      paths: 11 + paths.length,
      depth: Math.max(...paths.map(({ answered }) => answered.length)),
    });
    expect(auditTrees([], takenKeys)).toEqual({ mistakes: [], paths: 0, depth: 0 });
  });
});

describe('a planted second start', () => {
  const aside = {
    id: 'aside',
    asks: 'runs-where',
    leads: { 'own-server': 'support-for-business', azure: 'azure-portal', unknown: 'activate' },
    ...basis,
  };

  test('is told with the first one', () => {
    expect(mistakesIn({ ...tree, steps: [...tree.steps, aside] })).toEqual([
      'the step aside is a second start beside ids: lead an answer to it, or remove it.',
    ]);
  });

  test('is told apart from the steps behind it, which no path reaches either', () => {
    const behind = { ...aside, id: 'behind' };
    const first = { ...aside, leads: { ...aside.leads, unknown: 'behind' } };
    expect(mistakesIn({ ...tree, steps: [...tree.steps, first, behind] })).toEqual([
      'the step aside is a second start beside ids: lead an answer to it, or remove it.',
      'no path reaches the step behind from the start ids: lead an answer of a reached step to it, or remove it.',
    ]);
  });

  test('of which a cycle is made does not hide', () => {
    const circling = { ...aside, leads: { ...aside.leads, unknown: 'aside' } };
    expect(mistakesIn({ ...tree, steps: [...tree.steps, circling] })).toEqual([
      'no path reaches the step aside from the start ids: lead an answer of a reached step to it, or remove it.',
    ]);
  });
});

test('a planted outcome that no path reaches is told', () => {
  const [outcome] = tree.outcomes;
  if (!outcome) throw new Error('There is no outcome');
  expect(mistakesIn({ ...tree, outcomes: [...tree.outcomes, { ...outcome, id: 'lost' }] })).toEqual(
    ['no path reaches the outcome lost: lead an answer to it, or remove it.'],
  );
});

describe('a planted cycle', () => {
  test('is told once with its steps in order, however many paths lead into it', () => {
    expect(mistakesIn(leading(tree, 'place', 'unknown', 'kind'))).toEqual([
      'the steps kind → place → kind are a cycle: lead one of their answers to a step further on or to an outcome.',
    ]);
  });

  test('is told from the step that comes first in the tree, wherever a path enters it', () => {
    const entered = leading(tree, 'ids', 'unknown', 'place');
    expect(mistakesIn(leading(entered, 'place', 'unknown', 'kind'))).toEqual([
      'the steps kind → place → kind are a cycle: lead one of their answers to a step further on or to an outcome.',
    ]);
  });

  test('through the start is told', () => {
    expect(mistakesIn(leading(tree, 'place', 'unknown', 'ids'))).toEqual([
      'the steps ids → kind → place → ids are a cycle: lead one of their answers to a step further on or to an outcome.',
    ]);
  });

  test('of a single step is told, and beside another one', () => {
    const itself = leading(tree, 'place', 'unknown', 'place');
    expect(mistakesIn(leading(itself, 'place', 'azure', 'kind'))).toEqual([
      'the steps kind → place → kind are a cycle: lead one of their answers to a step further on or to an outcome.',
      'the steps place → place are a cycle: lead one of their answers to a step further on or to an outcome.',
    ]);
  });
});

describe('a planted dead end', () => {
  test('at what is no outcome is told with each path to it', () => {
    expect(mistakesIn(leading(tree, 'place', 'azure', 'azure-portl'))).toEqual([
      'the path both-ids=yes product-kind=unknown runs-where=azure → azure-portl ends in no outcome: lead azure-portl on to one, or add an outcome of this name.',
      'the path both-ids=unknown product-kind=unknown runs-where=azure → azure-portl ends in no outcome: lead azure-portl on to one, or add an outcome of this name.',
    ]);
  });

  test('at a step that leads nowhere is told', () => {
    expect(mistakesIn(changed(tree, 'steps', 'place', () => ({ leads: {} })))).toContain(
      'the path both-ids=yes product-kind=unknown → place ends in no outcome: lead place on to one, or add an outcome of this name.',
    );
  });
});

test('a planted question that one path asks twice is told with both steps', () => {
  const { leads } = tree.steps.find(({ id }) => id === 'kind') ?? {};
  const twice = changed(tree, 'steps', 'place', () => ({
    asks: 'product-kind',
    leads: { ...leads, unknown: 'activate' },
  }));
  const questions = tree.questions.filter(({ id }) => id !== 'runs-where');
  expect(mistakesIn({ ...twice, questions })).toEqual([
    'the question product-kind is asked twice on one path, by the steps kind and place: let kind lead past place, or ask something else.',
  ]);
});

test('a question that two paths ask is no mistake', () => {
  const again = { id: 'kind-again', asks: 'product-kind' };
  const kind = tree.steps.find(({ id }) => id === 'kind');
  if (!kind) throw new Error('There is no step kind');
  const twice = leading(tree, 'ids', 'unknown', again.id);
  expect(mistakesIn({ ...twice, steps: [...twice.steps, { ...kind, ...again }] })).toEqual([]);
});

/** A tree in which one path asks a number of questions. */
function chain(length: number): Tree {
  const places = Array.from({ length }, (_, index) => index + 1);
  return {
    ...tree,
    id: 'chain',
    start: 's1',
    questions: places.map((place) => ({
      id: `q${String(place)}`,
      lookUp: false,
      answers: [{ id: 'yes' }, { id: 'unknown' }],
    })),
    steps: places.map((place) => ({
      id: `s${String(place)}`,
      asks: `q${String(place)}`,
      leads: {
        yes: place < length ? `s${String(place + 1)}` : 'azure-portal',
        unknown: place === 1 ? 'activate' : 'support-for-business',
      },
      ...basis,
    })),
  };
}

describe('a planted path', () => {
  test('of seven questions is no mistake', () => {
    expect(auditTree(chain(7))).toEqual({ mistakes: [], paths: 8, depth: 7 });
  });

  test('of eight questions is told, the longest as an example', () => {
    expect(mistakesIn(chain(8))).toEqual([
      'the path q1=yes q2=yes q3=yes q4=yes q5=yes q6=yes q7=yes q8=yes → azure-portal asks 8 questions: expected at most 7; let an earlier answer decide.',
    ]);
    expect(mistakesIn(chain(9))).toHaveLength(1);
    expect(auditTree(chain(9)).depth).toBe(9);
  });
});

describe('a planted entry without use', () => {
  test('of the questions is told', () => {
    const [question] = tree.questions;
    if (!question) throw new Error('There is no question');
    expect(
      mistakesIn({ ...tree, questions: [...tree.questions, { ...question, id: 'unasked' }] }),
    ).toEqual(['no step asks the question unasked: add a step, or remove it.']);
  });

  test.each(['do', 'avoid', 'check'] as const)(
    'of the actions is told, where no outcome names it under %s',
    (list) => {
      const actions = [...tree.actions, { id: 'idle', ...basis }];
      expect(mistakesIn({ ...tree, actions })).toEqual([
        'no outcome uses the action idle: name it under do, avoid or check, or remove it.',
      ]);
      const used = changed({ ...tree, actions }, 'outcomes', 'activate', (outcome) => ({
        [list]: [...outcome[list], 'idle'],
      }));
      expect(mistakesIn(used)).toEqual([]);
    },
  );
});

describe('a reader who does not know', () => {
  test('and has no answer to a question for it is told', () => {
    const spoilt = changed(tree, 'questions', 'runs-where', ({ answers }) => ({
      answers: answers.filter(({ id }) => id !== 'unknown'),
    }));
    expect(mistakesIn(spoilt)).toEqual([
      'the question runs-where has no answer unknown: add it, and lead it on in every step that asks the question.',
    ]);
  });

  test('and is led nowhere by a step is told', () => {
    const spoilt = changed(tree, 'steps', 'place', () => ({
      leads: { 'own-server': 'support-for-business', azure: 'azure-portal' },
    }));
    expect(mistakesIn(spoilt)).toEqual([
      'the step place does not lead on from the answer unknown: lead it to a step or an outcome.',
    ]);
  });
});

test('a planted step whose answers all lead to one place is told', () => {
  expect(mistakesIn(leading(tree, 'place', 'azure', 'support-for-business'))).toEqual([
    'the step place decides nothing: every answer to runs-where leads to support-for-business; lead one elsewhere, or lead past place.',
  ]);
});

describe('a planted key of the address', () => {
  test.each(['silver', 'at', 'step', 'tried'])('that is taken is told: %s', (key) => {
    const asked = changed(tree, 'steps', 'place', () => ({ asks: key }));
    const spoilt = changed(asked, 'questions', 'runs-where', () => ({ id: key }));
    expect(auditTrees([spoilt], takenKeys).mistakes).toEqual([
      `${file}: the question ${key} has a key of the address that is taken: expected none of ${takenKeys.join(', ')}; rename the question.`,
    ]);
    expect(auditTrees([spoilt], []).mistakes).toEqual([]);
  });

  test('that another tree has too is told once, with both', () => {
    const other = {
      ...tree,
      id: 'two-gates',
      questions: tree.questions.map((question) =>
        question.id === 'runs-where' ? question : { ...question, id: `gate-${question.id}` },
      ),
      steps: tree.steps.map((step) =>
        step.asks === 'runs-where' ? step : { ...step, asks: `gate-${step.asks}` },
      ),
    };
    expect(auditTrees([tree, other], takenKeys).mistakes).toEqual([
      `src/content/troubleshooters/two-gates/tree.yaml: the question runs-where is a question of ${file} too: expected a key of the address that no other tree has; rename one of them.`,
    ]);
  });
});

test('the mistakes of several trees are told together', () => {
  const spoilt = leading(tree, 'place', 'unknown', 'kind');
  const { mistakes } = auditTrees([spoilt, chain(8)], takenKeys);
  expect(mistakes).toHaveLength(2);
  expect(mistakes[0]).toContain(file);
  expect(mistakes[1]).toContain('src/content/troubleshooters/chain/tree.yaml');
});
