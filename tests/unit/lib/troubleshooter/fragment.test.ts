import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { calculatorKeys } from '~/lib/entitlement/fragment.ts';
import { profileKeys } from '~/lib/entitlement/profile.ts';
import { pageKeys } from '~/lib/page/pairs.ts';
import { foreignKeysOf } from '~/lib/troubleshooter/foreign-keys.ts';
import {
  decodeState,
  encodeState,
  keysOfTree,
  type DecodedState,
  type State,
} from '~/lib/troubleshooter/fragment.ts';
import { pathsOf } from '~/lib/troubleshooter/paths.ts';
import { standingAnswers, walk } from '~/lib/troubleshooter/walk.ts';
import { anyAnswers } from './arbitrary-answers.ts';
import { knownOf, published, publishedTree, twoDoors } from './trees.ts';

// Some tests walk thousands of cases.
vi.setConfig({ testTimeout: 60_000 });

const nothing = { tried: [], ignored: [], ignoredCount: 0 };

const doors = knownOf(twoDoors.tree);
const decode = (fragment: string): DecodedState => decodeState(fragment, doors, ['moon']);

describe('a link', () => {
  test('says the answers, the question looked at and what was tried', () => {
    const state: State = {
      answers: { 'both-ids': 'yes', 'product-kind': 'cloud' },
      step: 'kind',
      tried: ['open-azure-portal', 'no-password'],
    };
    const fragment =
      'both-ids=yes&product-kind=cloud&step=kind&tried=open-azure-portal,no-password';
    expect(encodeState(state, doors)).toBe(fragment);
    expect(decode(`#${fragment}`)).toEqual({ ...nothing, ...state });
  });

  test('is empty at the start', () => {
    expect(encodeState({ answers: {}, tried: [] }, doors)).toBe('');
    for (const fragment of ['', '#']) expect(decode(fragment)).toEqual({ ...nothing, answers: {} });
  });

  test('may have its pairs in any order, escaped, twice, beside a place and another tool', () => {
    const expected = { ...nothing, answers: { 'both-ids': 'yes', 'product-kind': 'cloud' } };
    for (const fragment of [
      'product-kind=cloud&both-ids=yes',
      'both-ids=yes&amp;product-kind=cloud',
      'both%2Dids=%79es&product-kind=cloud&both-ids=yes',
      'at=overview&both-ids=yes&product-kind=cloud&moon=full&moon=new&moon=%',
    ]) {
      expect(decode(fragment)).toEqual(expected);
    }
  });

  test('may answer a question that comes up later, and leave one before it open', () => {
    const answers = { 'product-kind': 'unknown', 'runs-where': 'azure' };
    expect(decode('product-kind=unknown&runs-where=azure')).toEqual({ ...nothing, answers });
  });

  test.each([
    ['the first question without an answer', 'both-ids=yes&step=kind'],
    ['the start', 'step=ids'],
  ])('to %s need not name it', (_, fragment) => {
    const { step, ignoredCount } = decode(fragment);
    expect(step).toBeUndefined();
    expect(ignoredCount).toBe(0);
  });

  test.each(['product-kind', '#kind', '#step', '#activate', 'a&b'])(
    'that is only a heading is no state: %j',
    (fragment) => {
      expect(decode(fragment)).toEqual({ ...nothing, answers: {} });
    },
  );
});

describe('what a link says wrongly is left out and told', () => {
  test.each([
    ['an unknown key', 'color=red', 'unknown-key'],
    ['a key in capitals', 'Both-ids=no', 'unknown-key'],
    ['a step as a key', 'kind=cloud', 'unknown-key'],
    ['a key of every object', '__proto__=x', 'unknown-key'],
    ['another such key', 'constructor=yes', 'unknown-key'],
    ['a third such key', 'hasOwnProperty=yes', 'unknown-key'],
    ['an unknown answer', 'product-kind=moon', 'unknown-value'],
    ['an answer to another question', 'product-kind=own-server', 'unknown-value'],
    ['an answer that every object has', 'product-kind=toString', 'unknown-value'],
    ['an empty answer', 'product-kind=', 'unknown-value'],
    ['an answer in capitals', 'product-kind=CLOUD', 'unknown-value'],
    ['a key alone', 'product-kind', 'unknown-value'],
    ['an unknown step', 'step=7', 'unknown-value'],
    ['a step that every object has', 'step=toString', 'unknown-value'],
    ['an outcome as a step', 'step=activate', 'unknown-value'],
    ['a question as a step', 'step=both-ids', 'unknown-value'],
    ['a step off the way', 'step=place', 'unknown-value'],
    ['no step', 'step=', 'unknown-value'],
    ['an unknown action', 'tried=rain-dance', 'unknown-value'],
    ['an action that every object has', 'tried=valueOf', 'unknown-value'],
    ['no action', 'tried=', 'unknown-value'],
    ['two answers', 'product-kind=cloud&product-kind=unknown', 'contradiction'],
    ['two steps', 'step=ids&step=kind', 'contradiction'],
    ['a question that does not come up', 'runs-where=azure&product-kind=cloud', 'not-asked'],
    ['broken percent-encoding', 'product-kind=%', 'unreadable'],
    ['half a character', 'tried=%C3', 'unreadable'],
  ])('%s: %s', (_, pair, reason) => {
    const { answers, ignored, ignoredCount, step, tried } = decode(`both-ids=yes&${pair}`);
    expect(ignored).toMatchObject([{ reason, key: pair.split('=')[0] }]);
    expect(ignoredCount).toBe(1);
    expect({ step, tried }).toEqual({ step: undefined, tried: [] });
    // What was said rightly stays.
    expect(answers).toEqual({
      'both-ids': 'yes',
      ...(reason === 'not-asked' && { 'product-kind': 'cloud' }),
    });
  });

  test('an outcome is no step, even where the answers lead to it', () => {
    const { step, ignored } = decode('both-ids=no&step=activate');
    expect(step).toBeUndefined();
    expect(ignored).toEqual([{ reason: 'unknown-value', key: 'step', value: 'activate' }]);
  });

  test('of the actions, only those that nobody knows', () => {
    expect(decode('tried=no-password,rain-dance,keep-both-ids,no-password,toString')).toEqual({
      answers: {},
      tried: ['no-password', 'keep-both-ids'],
      ignored: [{ reason: 'unknown-value', key: 'tried', value: 'rain-dance,toString' }],
      ignoredCount: 1,
    });
  });

  test('of a contradiction both answers, and the question is open again', () => {
    const { answers, ignored } = decode('both-ids=yes&both-ids=no&product-kind=cloud');
    expect(answers).toEqual({ 'product-kind': 'cloud' });
    expect(ignored).toEqual([{ reason: 'contradiction', key: 'both-ids', value: 'yes, no' }]);
  });
});

describe('the keys of the tools', () => {
  test('of a tree are its questions, and where the reader stands', () => {
    expect(keysOfTree(twoDoors.tree)).toEqual([
      'both-ids',
      'product-kind',
      'runs-where',
      'step',
      'tried',
    ]);
  });

  test('are disjoint, so that one fragment can hold the answers of both', () => {
    const all = [
      ...published.flatMap(({ tree }) => tree.questions.map(({ id }) => id)),
      'step',
      'tried',
      ...calculatorKeys,
      ...pageKeys,
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  test('of the calculator are those that it writes, and those of older links', () => {
    expect(calculatorKeys).toEqual([...profileKeys, 'legacy-silver', 'legacy-gold']);
  });

  test('of the other tools are no unknown keys, in older links neither', () => {
    const tree = publishedTree('azure-access-id');
    const foreign = foreignKeysOf(tree, [tree]);
    const others = calculatorKeys.map((key) => `${key}=x`).join('&');
    const fragment = `message=no-benefits&${others}`;
    expect(decodeState(fragment, knownOf(tree), foreign)).toEqual({
      ...nothing,
      answers: { message: 'no-benefits' },
    });
  });

  test('that two trees have in common belong to each of them', () => {
    const foreign = foreignKeysOf(twoDoors.tree, [publishedTree('azure-access-id'), twoDoors.tree]);
    expect(foreign).toContain('message');
    for (const key of keysOfTree(twoDoors.tree)) expect(foreign).not.toContain(key);
  });
});

describe.each([...published.map(({ tree }) => tree), twoDoors.tree])(
  'a link into the troubleshooter $id',
  (tree) => {
    const known = knownOf(tree);
    const foreign = foreignKeysOf(tree, [tree]);
    const paths = pathsOf(known);
    const read = (fragment: string): DecodedState => decodeState(fragment, known, foreign);

    /** Every state that a reader can come to by answering, looking back and ticking. */
    const anyState: fc.Arbitrary<State> = fc
      .tuple(
        anyAnswers(tree).map((answers) => standingAnswers(known, answers)),
        fc.shuffledSubarray(tree.actions.map(({ id }) => id)),
      )
      .chain(([answers, tried]) =>
        fc
          .constantFrom(undefined, ...walk(known, answers).path.map(({ step }) => step))
          .map((step) => ({ answers, tried, ...(step !== undefined && { step }) })),
      );

    test('says the same as the state that it was made from', () => {
      fc.assert(
        fc.property(anyState, (state) => {
          const fragment = encodeState(state, known);
          expect(read(fragment)).toEqual({ ...nothing, ...state });
          expect(read(`#${fragment.replaceAll('&', '&amp;')}`)).toEqual({ ...nothing, ...state });
          expect(fragment).toMatch(/^[a-z0-9=&,-]*$/);
        }),
        { numRuns: 500 },
      );
    });

    test('leads along every path, from each of its steps', () => {
      for (const { answered, end } of paths) {
        answered.forEach((_, index) => {
          const answers = answersOf(answered.slice(0, index + 1));
          const fragment = encodeState({ answers, tried: [] }, known);
          expect(read(fragment)).toEqual({ ...nothing, answers });
          expect(walk(known, read(fragment).answers).node).toBe(answered[index + 1]?.step ?? end);
        });
        const answers = answersOf(answered);
        for (const { step } of answered) {
          const state = { answers, step, tried: [] };
          expect(read(encodeState(state, known))).toEqual({ ...nothing, ...state });
        }
      }
    });

    test('that answers questions which never come up together tells which were left out', () => {
      fc.assert(
        fc.property(anyAnswers(tree), (answers) => {
          const {
            answers: kept,
            ignored,
            ignoredCount,
          } = read(encodeState({ answers, tried: [] }, known));
          expect(kept).toEqual(standingAnswers(known, answers));
          const dropped = Object.keys(answers).filter((key) => !Object.hasOwn(kept, key));
          expect(ignoredCount).toBe(dropped.length);
          for (const { reason, key } of ignored) {
            expect(reason).toBe('not-asked');
            expect(dropped).toContain(key);
          }
        }),
        { numRuns: 500 },
      );
    });

    const key = fc.oneof(
      fc.constantFrom(...keysOfTree(tree), ...calculatorKeys, 'at', '__proto__', 'constructor'),
      fc.string({ unit: 'binary' }),
    );
    const value = fc.oneof(
      fc.constantFrom(...tree.questions.flatMap(({ answers }) => answers.map(({ id }) => id))),
      fc.constantFrom(...tree.steps.map(({ id }) => id), ...tree.outcomes.map(({ id }) => id)),
      fc.subarray(tree.actions.map(({ id }) => id)).map((ids) => ids.join(',')),
      fc.constantFrom('toString', '__proto__', '%', '%E0%A4', '', ',', 'a,,b', '&amp;'),
      fc.string({ unit: 'binary' }),
    );
    const halfCharacters = fc
      .array(fc.integer({ min: 0xd700, max: 0xe100 }), { maxLength: 30 })
      .map((codes) => String.fromCharCode(...codes));

    test.each([
      ['Unicode', fc.string({ unit: 'binary' }).map((text) => `=${text}`)],
      ['lone surrogates', halfCharacters.map((text) => `step=${text}&tried=${text}&${text}=1`)],
      [
        'pairs of anything',
        fc.array(fc.tuple(key, value)).map((all) => all.map((pair) => pair.join('=')).join('&')),
      ],
      ['percent signs', fc.string({ unit: fc.constantFrom('%', 'C', '3', '=', '&', 'x') })],
    ])('is read without an exception, whatever it holds: %s', (_, fragments) => {
      fc.assert(
        fc.property(fragments, (fragment) => {
          expectValid(read(fragment));
        }),
        { numRuns: 500 },
      );
    });

    test.each([
      ['100 kB of noise', 'x%&=,ű\u{1f600}'.repeat(10_000)],
      ['100 kB of ampersands', `x=${'&'.repeat(100_000)}`],
      ['100 kB of one value', `tried=${'rain-dance,'.repeat(10_000)}`],
      ['100 kB of steps', Array.from({ length: 9000 }, (_, at) => `step=${String(at)}`).join('&')],
      ['100 kB of percent signs', `step=${'%'.repeat(100_000)}`],
      ['markup', 'step=<img src=x onerror=alert(1)>&"><script>alert(1)</script>=1'],
      ['a prototype', '__proto__=x&constructor=1&hasOwnProperty=1&step=__proto__'],
      ['a prototype as action', 'tried=__proto__,constructor,toString'],
      ['only equals signs', '===&=&=='],
    ])('is read without an exception: %s', (_, fragment) => {
      const started = performance.now();
      const decoded = read(fragment);
      expectValid(decoded);
      expect(decoded.ignoredCount).toBeGreaterThan(0);
      expect(performance.now() - started).toBeLessThan(2000);
      expect({}).not.toHaveProperty('1');
    });

    function expectValid({ ignored, ignoredCount, ...state }: DecodedState): void {
      expect(Object.getPrototypeOf(state.answers)).toBe(Object.prototype);
      // A valid state survives being written.
      expect(read(encodeState(state, known))).toEqual({ ...nothing, ...state });
      expect(ignored.length).toBe(Math.min(ignoredCount, 5));
      expect(walk(known, state.answers, state.step).node).toBe(
        state.step ?? walk(known, state.answers).node,
      );
    }
  },
);

function answersOf(
  answered: readonly { readonly question: string; readonly answer: string }[],
): Record<string, string> {
  return Object.fromEntries(answered.map(({ question, answer }) => [question, answer]));
}
