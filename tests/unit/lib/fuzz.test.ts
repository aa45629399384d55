import { isDeepStrictEqual as same } from 'node:util';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { assess } from '~/lib/entitlement/assess.ts';
import { decodeFragment, encodeFragment } from '~/lib/entitlement/fragment.ts';
import { offerKeys } from '~/lib/programme/vocabulary.ts';
import { foreignKeysOf } from '~/lib/troubleshooter/foreign-keys.ts';
import { decodeState, encodeState, keysOfTree } from '~/lib/troubleshooter/fragment.ts';
import { isStep, standingAnswers, walk } from '~/lib/troubleshooter/walk.ts';
import { anyFragment } from './arbitrary-fragment.ts';
import { anyProfile, knownIds } from './entitlement/arbitrary-profile.ts';
import { editions } from './programme/editions.ts';
import { knownOf, published } from './troubleshooter/trees.ts';

vi.setConfig({ testTimeout: 600_000 });

/** As many of fragments, of profiles and of walks. */
const runs = 100_000;

/** With `expect`, comparing would take most of the time. */
function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}

const trees = published.map(({ tree }) => ({
  tree,
  known: knownOf(tree),
  foreign: foreignKeysOf(tree, [tree]),
}));
const known = { ...knownIds, foreignKeys: trees.flatMap(({ tree }) => keysOfTree(tree)) };
const profiles = fc.sample(anyProfile, { numRuns: 200, seed: 1 });
const pairs = [
  ...profiles.flatMap((profile) => encodeFragment(profile).split('&')).filter(Boolean),
  ...trees.flatMap(({ tree }) => [
    ...tree.questions.flatMap(({ id, answers }) => answers.map((answer) => `${id}=${answer.id}`)),
    ...tree.questions.map(({ id }) => `step=${id}`),
    ...tree.actions.map(({ id }) => `tried=${id}`),
  ]),
];

test('any fragment is read by both tools, and what they write of it is read as the same', () => {
  const read = { whole: 0, inPart: 0 };
  fc.assert(
    fc.property(anyFragment(pairs), (fragment) => {
      const { profile, ignored, ignoredCount } = decodeFragment(fragment, known);
      const again = decodeFragment(encodeFragment(profile), known);
      holds(same(again, { profile, ignored: [], ignoredCount: 0 }), 'answers are read as written');
      holds(ignored.length > 0 === ignoredCount > 0, 'what is left out is told');
      if (Object.keys(profile).length > 0) read[ignoredCount > 0 ? 'inPart' : 'whole']++;

      for (const { known: tree, foreign } of trees) {
        const { answers, step, tried, ...left } = decodeState(fragment, tree, foreign);
        const state = { answers, tried, ...(step !== undefined && { step }) };
        const rest = decodeState(encodeState(state, tree), tree, foreign);
        holds(rest.ignoredCount === 0 && same(rest.tried, tried), 'a state is read as written');
        holds(same(standingAnswers(tree, answers), answers), 'answers stand');
        holds(rest.step === step && same(rest.answers, answers), 'a state is read as written');
        holds(left.ignored.length > 0 === left.ignoredCount > 0, 'what is left out is told');
      }
    }),
    { numRuns: runs },
  );
  expect({}).not.toHaveProperty('1');
  // Fragments of which nothing can be read would prove little.
  expect(read.whole).toBeGreaterThan(runs / 100);
  expect(read.inPart).toBeGreaterThan(runs / 10);
});

test('any profile is judged under each edition, and a further answer takes nothing by surprise', () => {
  const on = fc.constantFrom('1000-01-01', '2021-05-19', '2023-01-01', '2026-11-28', '9999-12-31');
  const given = fc.tuple(anyProfile, fc.nat(), on, fc.constantFrom(...editions));
  let narrowed = 0;
  fc.assert(
    fc.property(given, ([profile, nth, day, edition]) => {
      const assessment = assess(edition, profile, day);
      for (const benefit of assessment.benefits) {
        holds(benefit.amounts.length > 0, 'something is said of the amount');
        holds(benefit.outcomes.length > 0, 'something is said of the status');
        holds(new Set(benefit.amounts).size === benefit.amounts.length, 'no amount twice');
      }
      holds(
        assessment.foreignOffers.every((key) => offerKeys.includes(key)),
        'only offers are foreign',
      );
      // It doubles the time, and other tests ask it of every profile.
      if (nth % 4 > 0) return;
      const answered = Object.keys(profile);
      const left = answered[(nth >> 2) % Math.max(answered.length, 1)] ?? '';
      const before = assess(
        edition,
        Object.fromEntries(Object.entries(profile).filter(([key]) => key !== left)),
        day,
      );
      assessment.benefits.forEach((benefit, index) => {
        const wider = before.benefits[index];
        // Use that no offer allows is told, and says nothing of what was possible before.
        if (!wider || benefit.usedTooMany !== undefined) return;
        const was = wider.outcomes.map(({ status }) => status);
        holds(
          benefit.amounts.every((amount) => wider.amounts.includes(amount)),
          `${left} brings an amount that was not possible`,
        );
        holds(
          benefit.outcomes.every(({ status }) => was.includes(status)),
          `${left} brings a status that was not possible`,
        );
        if (benefit.amounts.length < wider.amounts.length) narrowed++;
      });
    }),
    { numRuns: runs },
  );
  expect(narrowed).toBeGreaterThan(runs / 400);
});

test('any walk comes to a question or an outcome of its tree, by answers that lead there', () => {
  const halves = fc.constantFrom(...pairs.flatMap((pair) => pair.split('=')), '__proto__');
  const given = fc.tuple(
    fc.constantFrom(...trees),
    fc.dictionary(halves, halves, { maxKeys: 20 }),
    fc.option(halves, { nil: undefined }),
    fc.array(fc.nat(), { maxLength: 40 }),
  );
  const reached = new Set<string>();
  fc.assert(
    fc.property(given, ([{ tree, known }, noise, until, choices]) => {
      const outcomes = tree.outcomes.map(({ id }) => id);
      const stop = walk(known, noise, until);
      holds(isStep(known, stop.node) || outcomes.includes(stop.node), `${stop.node} is a place`);

      let answers = noise;
      let { node } = walk(known, answers);
      for (const choice of choices) {
        const { asks, leads } = known.steps[node] ?? {};
        if (asks === undefined || !leads) break;
        const possible = Object.keys(leads);
        const answer = possible[choice % possible.length] ?? '';
        answers = { ...answers, [asks]: answer };
        const next = walk(known, answers);
        const last = next.path.find(({ step }) => step === node);
        holds(last?.answer === answer, 'an answer that was given is on the way');
        node = next.node;
      }
      const { path } = walk(known, answers);
      path.forEach(({ step, answer }, index) => {
        const to = known.steps[step]?.leads[answer];
        holds(to === (path[index + 1]?.step ?? node), 'every answer leads to the next question');
      });
      holds(new Set(path.map(({ step }) => step)).size === path.length, 'no question twice');
      reached.add(`${tree.id} ${node}`);
    }),
    { numRuns: runs },
  );
  const places = trees.flatMap(({ tree, known }) =>
    [...Object.keys(known.steps), ...tree.outcomes.map(({ id }) => id)].map(
      (node) => `${tree.id} ${node}`,
    ),
  );
  expect([...reached].sort()).toEqual(places.sort());
});
