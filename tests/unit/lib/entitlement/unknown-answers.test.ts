import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { BenefitAssessment } from '~/lib/entitlement/assess.ts';
import type { Profile, ProfileKey } from '~/lib/entitlement/profile.ts';
import type { RuleBook } from '~/lib/entitlement/rule-book.ts';
import type { Amount } from '~/lib/programme/vocabulary.ts';
import {
  activations,
  assessed,
  benefits,
  cloud,
  dayBefore,
  expectedAmount,
  held,
  kinds,
  lastDayOfYear,
  mpn2021,
  nothingHeld,
  on,
  onPremises,
  products,
  statusesOf,
  statusOrder,
  useKeyOf,
  yesAndNo,
  type Benefit,
  type KnownAmount,
} from '../mpn-2021.ts';
import { profileWithGaps } from './arbitrary-profile.ts';

// Some tests walk thousands of cases.
vi.setConfig({ testTimeout: 60_000 });

describe('what is possible while answers are missing', () => {
  test('is everything that any way to complete the answers gives, and nothing else', () => {
    fc.assert(
      fc.property(profileWithGaps, fc.constantFrom(...benefits), (profile, benefit) => {
        expect(summaryOf(assessed(profile, benefit))).toEqual(unionOf(profile, benefit));
      }),
      { numRuns: 250 },
    );
  });

  test('is every figure of the table for a reader who answered nothing', () => {
    expect(assessed({}, onPremises)).toMatchObject({
      amounts: ['none', 10, 15, 20],
      remaining: undefined,
    });
    expect(assessed({}, cloud).amounts).toEqual(['none', 5, 10, 'unlimited']);
    for (const benefit of benefits) {
      expect(statusesOf(assessed({}, benefit))).toEqual(statusOrder);
    }
  });

  test('is unlimited for who has unlimited incidents, whatever was used', () => {
    expect(assessed({ gold: held.cloud }, cloud).remaining).toEqual(['unlimited']);
    expect(assessed({ gold: held.cloud }, onPremises).remaining).toBeUndefined();
  });

  test('is what is left of each figure where only the offers are open', () => {
    const profile: Profile = { silver: [], gold: held.other, 'used-cloud': 4 };
    expect(assessed(profile, cloud).remaining).toEqual([6]);
    expect(assessed({ silver: [], 'used-cloud': 4 }, cloud).remaining).toEqual([6, 'unlimited']);
    expect(assessed({ 'used-on-premises': 10 }, onPremises).remaining).toEqual([0, 5, 10]);
  });

  test('leaves out offers that would not allow the use that was given', () => {
    // Seven used rules out the five of Silver, and having no cloud incidents at all.
    const profile: Profile = { product: 'azure', activated: 'yes', ends: lastDayOfYear };
    expect(statusesOf(assessed({ ...profile, 'used-cloud': 7 }, cloud))).toEqual(['usable']);
  });

  test('keeps steps for each of the amounts that are possible', () => {
    const when = { benefit: [cloud] };
    const book: RuleBook = {
      ...mpn2021,
      steps: [
        { id: 'count-them', when: { ...when, entitlement: ['limited'] } },
        { id: 'do-not-count', when: { ...when, entitlement: ['unlimited'] } },
      ],
    };
    const open: Profile = { 'action-pack': 'no', silver: [], product: 'azure', activated: 'yes' };
    const usable = assessed({ ...open, ends: lastDayOfYear }, cloud, on, book).outcomes.find(
      ({ status }) => status === 'usable',
    );
    expect(usable?.steps).toEqual(['count-them', 'do-not-count']);
  });
});

describe('the questions on which a result depends', () => {
  const deciding = [
    'action-pack',
    'silver',
    'gold',
    'product',
    'activated',
    'ends',
  ] as const satisfies readonly ProfileKey[];

  test('are those, and only those, of which some answer would change it', () => {
    fc.assert(
      fc.property(profileWithGaps, fc.constantFrom(...benefits), (given, benefit) => {
        // What use tells about the offers is another matter; here it is open.
        const profile = without(given, useKeyOf[benefit]);
        const before = assessed(profile, benefit);
        const changing = (part: (assessment: BenefitAssessment) => string): ProfileKey[] =>
          deciding
            .filter((key) => profile[key] === undefined)
            .filter((key) =>
              answersTo(key).some(
                (answer) => part(assessed({ ...profile, ...answer }, benefit)) !== part(before),
              ),
            );
        expect(before.amountDependsOn).toEqual(changing(({ amounts }) => amounts.join()));
        expect(before.statusDependsOn.filter((key) => key !== useKeyOf[benefit])).toEqual(
          changing((assessment) => statusesOf(assessment).join()),
        );
      }),
      { numRuns: 250 },
    );
  });

  test.each(benefits)('include the use of %s only while it can end a limited number', (benefit) => {
    const product = benefit === cloud ? 'azure' : 'on-premises';
    const open: Profile = { ...nothingHeld, gold: held.other, product, activated: 'yes' };
    const valid = { ...open, ends: lastDayOfYear };
    expect(assessed(valid, benefit).statusDependsOn).toEqual([useKeyOf[benefit]]);
    expect(assessed({ ...valid, [useKeyOf[benefit]]: 3 }, benefit).statusDependsOn).toEqual([]);
    expect(assessed({ ...open, ends: dayBefore }, benefit).statusDependsOn).toEqual([]);
    expect(assessed({ ...valid, ...nothingHeld }, benefit).statusDependsOn).toEqual([]);
    expect(assessed(valid, benefit).amountDependsOn).toEqual([]);
  });

  test('leave use out where cloud incidents are unlimited', () => {
    const profile: Profile = {
      ...nothingHeld,
      gold: held.cloud,
      product: 'azure',
      activated: 'yes',
      ends: lastDayOfYear,
    };
    expect(assessed(profile, cloud).statusDependsOn).toEqual([]);
  });

  test('are never role, CSP, edition or day', () => {
    for (const benefit of benefits) {
      const { amountDependsOn, statusDependsOn } = assessed({}, benefit);
      const asked: readonly string[] = [...amountDependsOn, ...statusDependsOn];
      for (const key of ['role', 'csp', 'edition', 'on']) expect(asked).not.toContain(key);
    }
  });

  test('are named whenever more than one result is open', () => {
    fc.assert(
      fc.property(profileWithGaps, fc.constantFrom(...benefits), (profile, benefit) => {
        const result = assessed(profile, benefit);
        fc.pre(result.usedTooMany === undefined);
        expect(result.amountDependsOn.length > 0).toBe(result.amounts.length > 1);
        expect(result.statusDependsOn.length > 0).toBe(result.outcomes.length > 1);
      }),
      { numRuns: 250 },
    );
  });
});

describe('more used than the entitlement', () => {
  const gold: Profile = {
    ...nothingHeld,
    gold: held.other,
    activated: 'yes',
    ends: lastDayOfYear,
  };
  const onPremisesGold: Profile = { ...gold, product: 'on-premises' };

  test('is reported with the number, and tells nothing about what is left', () => {
    expect(assessed({ ...onPremisesGold, 'used-on-premises': 21 }, onPremises)).toMatchObject({
      amounts: [20],
      remaining: undefined,
      usedTooMany: 21,
    });
    expect(assessed({ ...gold, product: 'azure', 'used-cloud': 11 }, cloud)).toMatchObject({
      amounts: [10],
      remaining: undefined,
      usedTooMany: 11,
    });
  });

  test('leaves the same open as if the use were not known', () => {
    const unknown = statusesOf(assessed(onPremisesGold, onPremises));
    expect(unknown).toEqual(['used-up', 'usable']);
    expect(statusesOf(assessed({ ...onPremisesGold, 'used-on-premises': 21 }, onPremises))).toEqual(
      unknown,
    );
  });

  test('names the use as the answer that decides, since mending it would', () => {
    expect(
      assessed({ ...onPremisesGold, 'used-on-premises': 21 }, onPremises).statusDependsOn,
    ).toContain('used-on-premises');
  });

  test('is reported where there are no incidents at all', () => {
    expect(
      assessed({ ...nothingHeld, 'action-pack': 'yes', 'used-cloud': 1 }, cloud),
    ).toMatchObject({
      amounts: ['none'],
      usedTooMany: 1,
      outcomes: [{ status: 'not-included' }],
    });
  });

  test('is not reported of exactly all, nor of an unlimited number', () => {
    expect(assessed({ ...onPremisesGold, 'used-on-premises': 20 }, onPremises)).toMatchObject({
      remaining: [0],
      usedTooMany: undefined,
    });
    expect(
      assessed({ ...gold, gold: held.cloud, product: 'azure', 'used-cloud': 999_999 }, cloud),
    ).toMatchObject({
      remaining: ['unlimited'],
      usedTooMany: undefined,
      outcomes: [{ status: 'usable' }],
    });
  });

  test('never gives a wrong number, whatever else is known', () => {
    fc.assert(
      fc.property(
        profileWithGaps,
        fc.constantFrom(...benefits),
        fc.nat({ max: 100_000 }),
        (profile, benefit, used) => {
          const { amounts, remaining, usedTooMany } = assessed(
            { ...profile, [useKeyOf[benefit]]: used },
            benefit,
          );
          const most = amounts.at(-1);
          const possible =
            most === 'unlimited' || (most === 'none' ? used === 0 : used <= Number(most));
          expect(usedTooMany).toBe(possible ? undefined : used);
          expect(remaining === undefined).toBe(!possible);
          for (const rest of remaining ?? []) {
            expect(
              rest === 'unlimited' ? amounts.includes(rest) : amounts.includes(Number(rest) + used),
            ).toBe(true);
            expect(rest === 'unlimited' || Number(rest) >= 0).toBe(true);
          }
        },
      ),
    );
  });
});

test('more use never leaves more', () => {
  fc.assert(
    fc.property(
      profileWithGaps,
      fc.constantFrom(...benefits),
      fc.nat({ max: 25 }),
      fc.nat({ max: 25 }),
      (profile, benefit, one, other) => {
        const mostLeft = (used: number): number => {
          const { remaining = [] } = assessed({ ...profile, [useKeyOf[benefit]]: used }, benefit);
          const most = remaining.at(-1) ?? 0;
          return most === 'unlimited' ? Infinity : Number(most);
        };
        expect(mostLeft(Math.max(one, other))).toBeLessThanOrEqual(mostLeft(Math.min(one, other)));
      },
    ),
  );
});

function summaryOf({ amounts, remaining, outcomes, usedTooMany }: BenefitAssessment) {
  return { amounts, remaining, outcomes, usedTooMany };
}

function without(profile: Profile, key: ProfileKey): Profile {
  return Object.fromEntries(Object.entries(profile).filter(([name]) => name !== key));
}

function answersTo(key: ProfileKey): Profile[] {
  switch (key) {
    case 'action-pack':
      return yesAndNo.map((answer) => ({ 'action-pack': answer }));
    case 'silver':
    case 'gold':
      return kinds.map((kind) => ({ [key]: held[kind] }));
    case 'product':
      return products.map((product) => ({ product }));
    case 'activated':
      return activations.map((activated) => ({ activated }));
    case 'ends':
      return [dayBefore, lastDayOfYear].map((ends) => ({ ends }));
    default:
      return [];
  }
}

/**
 * The union over all completions, by brute force. A completion that the use contradicts says
 * nothing about status or rest, as long as there is one that it does not contradict.
 */
function unionOf(profile: Profile, benefit: Benefit) {
  const useKey = useKeyOf[benefit];
  const given = profile[useKey];
  const complete = completionsOf(profile).flatMap((completion) => {
    const amount = amountOf(completion, benefit);
    const most = amount === 'none' ? 0 : amount === 'unlimited' ? Infinity : amount;
    const uses = given === undefined ? [0, Number.isFinite(most) ? most : 1] : [given];
    return uses.map((used) => ({
      amount,
      possible: used <= most,
      completion: { ...completion, [useKey]: used },
    }));
  });
  const possible = complete.filter((each) => each.possible);
  const counting = (possible.length > 0 ? possible : complete).map(({ completion }) =>
    assessed(completion, benefit),
  );
  const outcomes = statusOrder.flatMap((status) => {
    const all = counting.flatMap((each) =>
      each.outcomes.filter((outcome) => outcome.status === status),
    );
    if (all.length === 0) return [];
    return [
      {
        status,
        reasons: inOrderOf(
          mpn2021.statusRules,
          all.flatMap(({ reasons }) => reasons),
        ),
        places: inOrderOf(
          mpn2021.places,
          all.flatMap(({ places }) => places),
        ),
        steps: inOrderOf(
          mpn2021.steps,
          all.flatMap(({ steps }) => steps),
        ),
      },
    ];
  });
  const known = given !== undefined && possible.length > 0;
  const amounts = ascending(complete.map(({ amount }) => amount));
  const included = amounts.filter((amount) => amount !== 'none');
  const endless =
    given === undefined &&
    included.length > 0 &&
    included.every((amount) => amount === 'unlimited');
  const counted = known
    ? ascending(counting.flatMap(({ remaining = [] }) => remaining))
    : undefined;
  return {
    amounts,
    remaining: endless ? included : counted,
    outcomes,
    usedTooMany: given !== undefined && possible.length === 0 ? given : undefined,
  };
}

/** Every way to answer what decides an amount or a status, but for the use. */
function completionsOf(profile: Profile): Profile[] {
  const keys = ['action-pack', 'silver', 'gold', 'product', 'activated', 'ends'] as const;
  return keys.reduce<Profile[]>(
    (all, key) =>
      profile[key] === undefined
        ? all.flatMap((each) => answersTo(key).map((answer) => ({ ...each, ...answer })))
        : all,
    [profile],
  );
}

function amountOf(profile: Profile, benefit: Benefit): KnownAmount {
  return expectedAmount(benefit, {
    actionPack: profile['action-pack'] ?? 'no',
    silver: kindOf(profile.silver ?? []),
    gold: kindOf(profile.gold ?? []),
  });
}

function kindOf(ids: readonly string[]): (typeof kinds)[number] {
  const kindsOfIds = new Set(
    mpn2021.competencies.filter(({ id }) => ids.includes(id)).map((each) => each.cloud),
  );
  if (kindsOfIds.size === 2) return 'both';
  if (kindsOfIds.size === 0) return 'none';
  return kindsOfIds.has(true) ? 'cloud' : 'other';
}

function inOrderOf(list: readonly { id: string }[], ids: readonly string[]): string[] {
  return list.map(({ id }) => id).filter((id) => ids.includes(id));
}

function ascending(amounts: readonly Amount[]): Amount[] {
  const size = (amount: Amount): number => {
    if (amount === 'unlimited') return Infinity;
    return typeof amount === 'number' ? amount : -1;
  };
  return [...new Set(amounts)].sort((one, other) => size(one) - size(other));
}
