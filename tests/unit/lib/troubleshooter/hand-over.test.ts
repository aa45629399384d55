import fc from 'fast-check';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test, vi } from 'vitest';
import { TroubleshooterLinks } from '~/components/entitlement-calculator/TroubleshooterLinks.tsx';
import { CalculatorLink } from '~/components/troubleshooter/CalculatorLink.tsx';
import { assess } from '~/lib/entitlement/assess.ts';
import {
  decodeFragment,
  encodeFragment,
  type DecodedFragment,
} from '~/lib/entitlement/fragment.ts';
import type { Profile } from '~/lib/entitlement/profile.ts';
import { foreignKeysOf } from '~/lib/troubleshooter/foreign-keys.ts';
import {
  decodeState,
  encodeState,
  keysOfTree,
  type DecodedState,
  type State,
} from '~/lib/troubleshooter/fragment.ts';
import { graphOf } from '~/lib/troubleshooter/graph.ts';
import { handOverOf } from '~/lib/troubleshooter/hand-over.ts';
import { pathsOf } from '~/lib/troubleshooter/paths.ts';
import { standingAnswers, walk, type Answers } from '~/lib/troubleshooter/walk.ts';
import { contextOf } from '../../components/entitlement-calculator/context.ts';
import { contextIn } from '../../components/troubleshooter/context.ts';
import { anyProfile, knownIds, profileWithGaps } from '../entitlement/arbitrary-profile.ts';
import { dayBefore, lastDayOfYear, on } from '../mpn-2021.ts';
import { anyAnswers } from './arbitrary-answers.ts';
import { loadedTree } from './trees.ts';

// Some tests render thousands of links.
vi.setConfig({ testTimeout: 60_000 });

const loaded = loadedTree('azure-access-id');
const { tree } = loaded;
const calculator = contextOf('mpn-2021', 'en');
const troubleshooter = contextIn('en', loaded);
const { guide } = troubleshooter;
const foreignKeys = foreignKeysOf(tree, [tree]);

/** The fragment with which a reader of the calculator comes to the troubleshooter. */
function toTroubleshooter(profile: Profile, otherPairs = ''): string {
  return fragmentOf(
    renderToString(
      h(TroubleshooterLinks, {
        handOver: [{ page: tree.page, graph: graphOf(tree), answers: handOverOf(tree) }],
        profile,
        assessment: assess(calculator.edition.rules, profile, on),
        context: calculator,
        otherPairs,
      }),
    ),
    '../azure-access-id-error/',
  );
}

/** The fragment with which a reader of the troubleshooter comes to the calculator. */
function toCalculator(state: State, fragment = ''): string {
  return fragmentOf(
    renderToString(
      h(CalculatorLink, {
        path: walk(guide, state.answers).path,
        context: troubleshooter,
        fragment,
        foreignKeys,
        own: encodeState(state, guide),
      }),
    ),
    '../entitlement-calculator/',
  );
}

function fragmentOf(html: string, address: string): string {
  const href = /href="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect(href.replace(/#.*/, '')).toBe(address);
  return href.slice(address.length);
}

const readState = (fragment: string): DecodedState => decodeState(fragment, guide, foreignKeys);
const readProfile = (fragment: string): DecodedFragment =>
  decodeFragment(fragment, { ...knownIds, foreignKeys: keysOfTree(tree) });

const valid: Profile = { activated: 'yes', ends: lastDayOfYear };

describe('from the calculator', () => {
  test.each<[Profile, Answers]>([
    [{}, {}],
    [{ product: 'azure' }, {}],
    [{ product: 'azure', csp: 'no' }, { subject: 'azure' }],
    [{ product: 'azure', csp: 'yes' }, { subject: 'customers-azure' }],
    [{ product: 'dynamics-365', csp: 'no' }, { subject: 'dynamics-365' }],
    [{ product: 'dynamics-365', csp: 'yes' }, {}],
    [{ product: 'microsoft-365' }, { subject: 'microsoft-365' }],
    [{ product: 'on-premises' }, { subject: 'on-premises', version: 'covered' }],
    [{ product: 'on-premises-older' }, { subject: 'on-premises', version: 'older' }],
    [{ silver: ['devops'] }, { offers: 'competency' }],
    [{ silver: [], gold: ['security'], 'action-pack': 'yes' }, { offers: 'competency' }],
    [{ silver: [], gold: [] }, {}],
    [{ silver: [], gold: [], 'action-pack': 'yes' }, { offers: 'action-pack-only' }],
    [{ silver: [], gold: [], 'action-pack': 'no' }, { offers: 'none' }],
    [{ activated: 'yes' }, { activation: 'displayed' }],
    [{ activated: 'requested' }, { activation: 'requested', 'activate-selected': 'yes' }],
    [{ activated: 'no' }, { activation: 'no', 'activate-selected': 'no' }],
    // The contract follows only where the calculator is sure of it.
    [
      { ...valid, gold: ['security'], product: 'azure' },
      { offers: 'competency', activation: 'displayed', contract: 'valid' },
    ],
    [
      { ...valid, silver: [], gold: ['devops'], product: 'azure', csp: 'no', 'used-cloud': 10 },
      { subject: 'azure', offers: 'competency', activation: 'displayed', contract: 'used-up' },
    ],
    [
      { ...valid, gold: ['devops'], product: 'azure', csp: 'no' },
      { subject: 'azure', offers: 'competency', activation: 'displayed' },
    ],
    [
      { ...valid, gold: ['devops'], product: 'azure', ends: dayBefore, 'used-cloud': 0 },
      { offers: 'competency', activation: 'displayed', contract: 'expired' },
    ],
    [
      { ...valid, gold: ['devops'], product: 'on-premises', 'used-on-premises': 20 },
      {
        subject: 'on-premises',
        version: 'covered',
        offers: 'competency',
        activation: 'displayed',
        contract: 'used-up',
      },
    ],
  ])('%j is clear as %j', (profile, answers) => {
    const fragment = toTroubleshooter(profile);
    expect(readState(fragment)).toMatchObject({ answers, ignored: [], tried: [] });
    expect(Object.keys(readState(fragment).answers).sort()).toEqual(Object.keys(answers).sort());
    expect(readProfile(fragment)).toEqual({ profile, ignored: [], ignoredCount: 0 });
  });

  test('only what is left is asked', () => {
    const profile: Profile = { ...valid, gold: ['security'], product: 'azure', csp: 'no' };
    const { answers } = readState(toTroubleshooter(profile));
    expect(walk(guide, answers).node).toBe('message');
    const afterMessage = standingAnswers(guide, { ...answers, message: 'linking-error' });
    expect(walk(guide, afterMessage).node).toBe('linked-before');
    expect(walk(guide, { ...afterMessage, 'linked-before': 'yes' }).node).toBe('ignore-and-file');
  });

  test('any profile makes a link that both tools understand', () => {
    fc.assert(
      fc.property(fc.oneof(anyProfile, profileWithGaps), (profile) => {
        const fragment = toTroubleshooter(profile);
        expect(readState(fragment).ignored).toEqual([]);
        expect(readProfile(fragment)).toEqual(readProfile(encodeFragment(profile)));
      }),
    );
  });

  test('what was answered in the troubleshooter before stays, but for what is known better', () => {
    const own = 'message=linking-error&subject=dynamics-365&linked-before=no&tried=compare-plans';
    const { answers, tried, ignored } = readState(
      toTroubleshooter({ product: 'azure', csp: 'no' }, own),
    );
    expect(answers).toEqual({
      message: 'linking-error',
      subject: 'azure',
      'linked-before': 'no',
    });
    expect(tried).toEqual(['compare-plans']);
    expect(ignored).toEqual([]);
  });

  test('what does not come up after the answers given before is no part of the link', () => {
    const own =
      'message=linking-error&subject=azure&offers=competency&contract=valid&linked-before=yes';
    const profile: Profile = { ...valid, product: 'azure', csp: 'no', gold: ['security'] };
    const fragment = toTroubleshooter(profile, own);
    expect(readState(fragment)).toMatchObject({ ignored: [], ignoredCount: 0 });
    expect(fragment).toContain(own);
    expect(fragment).not.toContain('activation=');
  });

  test('a step that the known answers leave aside is none to look at', () => {
    const own = 'message=linking-error&subject=azure&step=subject';
    expect(readState(toTroubleshooter({}, own)).step).toBe('subject');
    const profile: Profile = { product: 'azure', csp: 'yes' };
    const aside = `${own.replace('step=subject', 'offers=competency')}&step=offers`;
    expect(readState(toTroubleshooter({}, aside)).step).toBe('offers');
    expect(readState(toTroubleshooter(profile, aside))).toMatchObject({
      answers: { message: 'linking-error', subject: 'customers-azure' },
      ignored: [],
    });
  });

  test('what is wrong in the address is still told', () => {
    const fragment = toTroubleshooter({}, 'message=nonsense%26csp=yes&tried=rain-dance');
    expect(readState(fragment).ignored).toEqual([
      { reason: 'unknown-value', key: 'message', value: 'nonsense&csp=yes' },
      { reason: 'unknown-value', key: 'tried', value: 'rain-dance' },
    ]);
    expect(readProfile(fragment).profile).toEqual({});
  });
});

describe('from the troubleshooter', () => {
  test.each<[Answers, Profile]>([
    [{ message: 'no-benefits' }, {}],
    [
      { message: 'linking-error', subject: 'customers-azure' },
      { product: 'azure', csp: 'yes' },
    ],
    [{ message: 'linking-error', subject: 'microsoft-365' }, { product: 'microsoft-365' }],
    [
      { message: 'linking-error', subject: 'dynamics-365', offers: 'action-pack-only' },
      { product: 'dynamics-365', csp: 'no', 'action-pack': 'yes', silver: [], gold: [] },
    ],
    [
      { message: 'linking-error', subject: 'azure', offers: 'competency', contract: 'expired' },
      { product: 'azure', csp: 'no' },
    ],
    [{ message: 'ids-missing', 'activate-selected': 'yes' }, { activated: 'requested' }],
    [{ message: 'plan-refused', 'chosen-plan': 'older-version' }, { product: 'on-premises-older' }],
    [
      {
        message: 'unknown',
        activation: 'displayed',
        subject: 'on-premises',
        version: 'older',
      },
      { activated: 'yes', product: 'on-premises-older' },
    ],
  ])('%j is known as %j', (answers, profile) => {
    expect(walk(guide, answers).path).toHaveLength(Object.keys(answers).length);
    const fragment = toCalculator({ answers, tried: [] });
    expect(readProfile(fragment)).toEqual({ profile, ignored: [], ignoredCount: 0 });
    expect(readState(fragment)).toMatchObject({ answers, ignored: [] });
  });

  test('what the calculator knew stays, but for what was answered here', () => {
    const state: State = {
      answers: { message: 'linking-error', subject: 'customers-azure' },
      tried: ['start-at-customers'],
    };
    const before = 'csp=no&gold=devops&message=unknown&at=overview&color=red&product=azure';
    const fragment = toCalculator(state, before);
    expect(readProfile(fragment)).toEqual({
      profile: { product: 'azure', csp: 'yes', gold: ['devops'] },
      ignored: [],
      ignoredCount: 0,
    });
    expect(readState(fragment)).toEqual({ ...state, ignored: [], ignoredCount: 0 });
  });

  test('every path leads to the calculator and back to its end', () => {
    for (const { answered, end } of pathsOf(guide)) {
      const answers = Object.fromEntries(answered.map((each) => [each.question, each.answer]));
      const fragment = toCalculator({ answers, tried: [] });
      const { profile, ignored } = readProfile(fragment);
      expect(ignored).toEqual([]);
      const back = readState(toTroubleshooter(profile, encodeState({ answers, tried: [] }, guide)));
      expect(back).toEqual({ answers, tried: [], ignored: [], ignoredCount: 0 });
      expect(walk(guide, back.answers).node).toBe(end);
    }
  });

  test('any way and any profile together make a link without a mistake', () => {
    fc.assert(
      fc.property(anyAnswers(tree), fc.oneof(anyProfile, profileWithGaps), (all, profile) => {
        const answers = standingAnswers(guide, all);
        const fragment = toTroubleshooter(profile, encodeState({ answers, tried: [] }, guide));
        expect(readState(fragment).ignored).toEqual([]);
        expect(readProfile(fragment)).toEqual(readProfile(encodeFragment(profile)));
      }),
      { numRuns: 300 },
    );
  });
});
