import { describe, expect, test, vi } from 'vitest';
import { assess, type Assessment } from '~/lib/entitlement/assess.ts';
import type { Profile } from '~/lib/entitlement/profile.ts';
import type { RuleBook } from '~/lib/entitlement/rule-book.ts';
import type { Status } from '~/lib/programme/vocabulary.ts';
import {
  assessed,
  benefits,
  cloud,
  dayBefore,
  lastDayOfYear,
  mpn2021,
  nothingHeld,
  on,
  onPremises,
  profileOf,
  roles,
  situations,
  statusesOf,
  statusOrder,
  yesAndNo,
  type Benefit,
} from '../mpn-2021.ts';

// Some tests walk thousands of profiles.
vi.setConfig({ testTimeout: 60_000 });

/** A Gold partner outside the cloud list, who can file now. */
const ready: Record<Benefit, Profile> = {
  'product-support': {
    ...nothingHeld,
    gold: ['devops'],
    product: 'on-premises',
    activated: 'yes',
    ends: lastDayOfYear,
    'used-on-premises': 0,
  },
  'signature-cloud-support': {
    ...nothingHeld,
    gold: ['devops'],
    product: 'azure',
    activated: 'yes',
    ends: lastDayOfYear,
    'used-cloud': 0,
  },
};

/** What brings each status about, all else being well. */
const causes: Record<Benefit, Record<Status, Profile>> = {
  'product-support': {
    'not-included': nothingHeld,
    'not-for-this-product': { product: 'azure' },
    expired: { ends: dayBefore },
    'used-up': { 'used-on-premises': 20 },
    pending: { activated: 'requested' },
    'activate-first': { activated: 'no' },
    usable: {},
  },
  'signature-cloud-support': {
    'not-included': { ...nothingHeld, 'action-pack': 'yes' },
    'not-for-this-product': { product: 'on-premises' },
    expired: { ends: dayBefore },
    'used-up': { 'used-cloud': 10 },
    pending: { activated: 'requested' },
    'activate-first': { activated: 'no' },
    usable: {},
  },
};

const pairs = statusOrder.flatMap((first, index) =>
  statusOrder.slice(index + 1).map((second) => [first, second] as const),
);

describe.each(benefits)('the status of %s', (benefit) => {
  test.each(statusOrder)('is %s where only that applies', (status) => {
    const profile = { ...ready[benefit], ...causes[benefit][status] };
    expect(statusesOf(assessed(profile, benefit))).toEqual([status]);
  });

  // A benefit is not activated or waits to be; no profile can say both.
  const meeting = pairs.filter((pair) => pair.join() !== 'pending,activate-first');
  test.each(meeting)('is %s rather than %s where both apply', (first, second) => {
    const profile = {
      ...ready[benefit],
      ...causes[benefit][second],
      ...causes[benefit][first],
    };
    expect(statusesOf(assessed(profile, benefit))).toEqual([first]);
  });
});

describe('of two rules that apply', () => {
  test.each(pairs)('the one for %s holds against the one for %s, in any order', (first, second) => {
    const rule = (status: Status) => ({ id: `rule-for-${status}`, when: {}, status });
    for (const statusRules of [
      [rule(first), rule(second)],
      [rule(second), rule(first)],
    ]) {
      const book: RuleBook = { ...mpn2021, statusRules };
      expect(assessed(ready[cloud], cloud, on, book).outcomes).toMatchObject([
        { status: first, reasons: [`rule-for-${first}`] },
      ]);
    }
  });

  test('the order of rules in the file does not matter', () => {
    const reversed: RuleBook = { ...mpn2021, statusRules: [...mpn2021.statusRules].reverse() };
    for (const profile of situations.map(profileOf)) {
      for (const benefit of benefits) {
        expect(statusesOf(assessed(profile, benefit, on, reversed))).toEqual(
          statusesOf(assessed(profile, benefit)),
        );
      }
    }
  });

  test('no outcome is invented where no rule applies', () => {
    const book: RuleBook = { ...mpn2021, statusRules: [] };
    expect(assessed(ready[cloud], cloud, on, book).outcomes).toEqual([]);
  });
});

describe('the end of the contract', () => {
  test.each([
    ['the day before', '2021-05-20', 'usable'],
    ['the last day itself', '2021-05-19', 'usable'],
    ['the day after', '2021-05-18', 'expired'],
    ['a year after', '2020-05-19', 'expired'],
  ])('%s', (_, ends, status) => {
    for (const benefit of benefits) {
      expect(statusesOf(assessed({ ...ready[benefit], ends }, benefit))).toEqual([status]);
    }
  });

  test('is compared with the day asked for and with no clock', () => {
    const profile = { ...ready[onPremises], ends: '2019-02-28' };
    expect(statusesOf(assessed(profile, onPremises, '2019-02-28'))).toEqual(['usable']);
    expect(statusesOf(assessed(profile, onPremises, '2019-03-01'))).toEqual(['expired']);
  });
});

describe('acting as CSP', () => {
  test('changes neither amount nor status nor what is left, whatever else is answered', () => {
    const changed = situations.flatMap((situation) =>
      [...roles, undefined]
        .map((role) => ({ ...profileOf(situation), ...(role && { role }) }))
        .filter((profile) => {
          const [own, ...others] = [undefined, ...yesAndNo].map((csp) =>
            withoutAdvice(assess(mpn2021, { ...profile, ...(csp && { csp }) }, on)),
          );
          return others.some((other) => other !== own);
        }),
    );
    expect(changed).toEqual([]);
  });

  test('changes nothing at all for on-premises products', () => {
    for (const profile of situations.map(profileOf)) {
      expect(assessed({ ...profile, csp: 'yes' }, onPremises)).toEqual(
        assessed({ ...profile, csp: 'no' }, onPremises),
      );
    }
  });

  test('files for a customer’s Azure in the Azure portal, without a contract', () => {
    const [outcome] = assessed({ ...ready[cloud], csp: 'yes' }, cloud).outcomes;
    expect(outcome).toMatchObject({
      places: ['azure-portal-as-csp'],
      steps: ['no-csp-contract-needed', 'admin-agent-needed'],
    });
  });

  test('files for other workloads from the customers page of Partner Center', () => {
    const [outcome] = assessed(
      { ...ready[cloud], product: 'dynamics-365', csp: 'yes' },
      cloud,
    ).outcomes;
    expect(outcome?.places).toEqual(['portal-of-the-customers-product']);
  });

  test('asks for the Admin agent role of everybody who does not have it', () => {
    const stepsAs = (role: Profile['role']): readonly string[] =>
      assessed({ ...ready[cloud], csp: 'yes', ...(role && { role }) }, cloud).outcomes[0]?.steps ??
      [];
    expect(stepsAs('admin-agent')).not.toContain('admin-agent-needed');
    for (const role of ['global-admin', 'mpn-partner-admin', 'other', undefined] as const) {
      expect(stepsAs(role)).toContain('admin-agent-needed');
    }
  });
});

/** Everything but places and steps. */
function withoutAdvice({ benefits: all }: Assessment): string {
  return JSON.stringify(
    all.map(({ outcomes, ...rest }) => [
      rest,
      outcomes.map(({ status, reasons }) => [status, reasons]),
    ]),
  );
}

describe('who activates', () => {
  test.each([
    ['global-admin', 'activate-in-partner-center'],
    ['mpn-partner-admin', 'activate-in-partner-center'],
    ['admin-agent', 'ask-for-activation'],
    ['other', 'ask-for-activation'],
    [undefined, 'activate-or-ask'],
  ] as const)('as %s: %s', (role, step) => {
    for (const benefit of benefits) {
      const profile: Profile = { ...ready[benefit], activated: 'no', ...(role && { role }) };
      expect(assessed(profile, benefit).outcomes).toMatchObject([
        { status: 'activate-first', steps: [step, 'keep-the-identifiers'], places: [] },
      ]);
    }
  });
});

describe('where a usable benefit is used', () => {
  test.each([
    [onPremises, 'on-premises', 'support-for-business'],
    [cloud, 'azure', 'azure-portal'],
    [cloud, 'dynamics-365', 'portal-of-the-product'],
  ] as const)('%s for %s: %s', (benefit, product, place) => {
    expect(assessed({ ...ready[benefit], product }, benefit).outcomes).toMatchObject([
      { status: 'usable', places: [place] },
    ]);
  });
});
