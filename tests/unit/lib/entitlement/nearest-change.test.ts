import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { nearestChanges, type Change } from '~/lib/entitlement/nearest-change.ts';
import type { Profile } from '~/lib/entitlement/profile.ts';
import type { RuleBook } from '~/lib/entitlement/rule-book.ts';
import {
  membershipKeys,
  tierKeys,
  type Amount,
  type OfferKey,
  type Status,
} from '~/lib/programme/vocabulary.ts';
import {
  assessed,
  benefits,
  cloud,
  lastDayOfYear,
  mpn2021,
  nothingHeld,
  on,
  onPremises,
  statusesOf,
  statusOrder,
  yesAndNo,
} from '../mpn-2021.ts';
import { editionIds, editionOf } from '../programme/editions.ts';
import { omit } from '../omit.ts';
import { profileWithGaps } from './arbitrary-profile.ts';

// Some tests try many answers for each of many profiles.
vi.setConfig({ testTimeout: 60_000 });

function changeOf(profile: Profile, benefit: string, book: RuleBook = mpn2021, day = on) {
  return nearestChanges(book, profile, day).get(benefit);
}

const goldOther: Profile = {
  ...nothingHeld,
  gold: ['devops'],
  product: 'azure',
  activated: 'yes',
  ends: lastDayOfYear,
  'used-cloud': 0,
};

describe('what would change the answer is', () => {
  test('a cloud competency, for unlimited cloud incidents', () => {
    expect(changeOf(goldOther, cloud)).toMatchObject({
      to: { kind: 'offer', competency: 'cloud' },
      amount: 'unlimited',
      status: 'usable',
    });
  });

  test('activation, where only that is missing', () => {
    for (const activated of ['no', 'requested'] as const) {
      expect(changeOf({ ...goldOther, activated }, cloud)).toEqual({
        to: { kind: 'activated' },
        amount: 10,
        status: 'usable',
      });
    }
  });

  test('renewal, where the contract has ended', () => {
    expect(changeOf({ ...goldOther, ends: '2020-12-31' }, cloud)).toEqual({
      to: { kind: 'renewed' },
      amount: 10,
      status: 'usable',
    });
  });

  test('the previous version of the product, where an older one is not covered', () => {
    const older: Profile = {
      ...goldOther,
      product: 'on-premises-older',
      'used-on-premises': 3,
    };
    expect(changeOf(older, onPremises)).toEqual({
      to: { kind: 'covered-version' },
      amount: 20,
      status: 'usable',
    });
  });

  test('an offer without a kind of competency, where either kind gives the same', () => {
    const nothing: Profile = {
      ...nothingHeld,
      product: 'on-premises',
      activated: 'yes',
      ends: lastDayOfYear,
      'used-on-premises': 0,
    };
    expect(changeOf(nothing, onPremises)).toEqual({
      to: { kind: 'offer', offer: 'gold' },
      amount: 20,
      status: 'usable',
    });
  });

  test('a competency for an Action Pack partner with a cloud problem', () => {
    const actionPack: Profile = {
      ...nothingHeld,
      'action-pack': 'yes',
      product: 'azure',
      activated: 'yes',
      ends: lastDayOfYear,
      'used-cloud': 0,
    };
    expect(changeOf(actionPack, cloud)).toMatchObject({
      to: { kind: 'offer', competency: 'cloud' },
      amount: 'unlimited',
      status: 'usable',
    });
  });

  test('a designation after Silver and Gold were closed', () => {
    const book = editionOf('maicpp-2023');
    expect(
      changeOf({ ...goldOther, designation: 'no', ends: '2023-12-31' }, cloud, book, '2023-03-27'),
    ).toEqual({
      to: { kind: 'offer', offer: 'designation' },
      amount: 'unlimited',
      status: 'usable',
    });
  });

  test('a designation instead of Launch in 2025/26', () => {
    const launch: Profile = {
      designation: 'no',
      'success-expanded': 'no',
      'success-core': 'no',
      launch: 'yes',
      product: 'azure',
      activated: 'yes',
      ends: '2026-12-31',
      'used-cloud': 0,
    };
    expect(changeOf(launch, cloud, editionOf('maicpp-2025'), '2026-01-01')).toEqual({
      to: { kind: 'offer', offer: 'designation' },
      amount: 50,
      status: 'usable',
    });
  });
});

describe('nothing is proposed', () => {
  test('where nothing is better', () => {
    expect(changeOf({ ...goldOther, gold: ['security'] }, cloud)).toBeUndefined();
  });

  test('where more incidents could not be used all the same', () => {
    // Microsoft 365 is covered by no offer.
    expect(changeOf({ ...goldOther, product: 'microsoft-365' }, cloud)).toBeUndefined();
    expect(changeOf({ ...goldOther, product: 'on-premises' }, cloud)).toBeUndefined();
  });

  test('where the answers leave more than one outcome or amount open', () => {
    expect(changeOf(omit(goldOther, 'activated'), cloud)).toBeUndefined();
    expect(changeOf({}, cloud)).toBeUndefined();
    expect(changeOf({ ...goldOther, 'used-cloud': 11 }, cloud)).toBeUndefined();
  });

  test('which undoes what was used, or turns a product into another', () => {
    const usedUp: Profile = { ...goldOther, 'used-cloud': 10 };
    expect(changeOf(usedUp, cloud)?.to).toMatchObject({ kind: 'offer', competency: 'cloud' });
    const closed: RuleBook = {
      ...mpn2021,
      offers: mpn2021.offers.map((offer) => ({ ...offer, closed: true })),
    };
    expect(changeOf(usedUp, cloud, closed)).toBeUndefined();
  });

  test('for every benefit there is an entry all the same', () => {
    expect([...nearestChanges(mpn2021, {}, on).keys()]).toEqual([...benefits]);
  });
});

/** Profiles that say nearly everything, and sometimes leave a question open. */
const anyAnswers: fc.Arbitrary<Profile> = fc
  .tuple(
    profileWithGaps,
    fc.record(
      Object.fromEntries(
        membershipKeys
          .filter((key) => key !== 'action-pack')
          .map((key) => [key, fc.constantFrom(...yesAndNo)]),
      ),
    ),
    fc.record({
      'action-pack': fc.constantFrom(...yesAndNo),
      silver: fc.constantFrom([], ['devops'], ['security'], ['application-development']),
      gold: fc.constantFrom([], ['devops'], ['security'], ['application-development', 'security']),
      product: fc.constantFrom('on-premises', 'on-premises-older', 'azure'),
      activated: fc.constantFrom('yes', 'requested', 'no'),
      ends: fc.constantFrom('2021-05-18', '2021-12-31'),
      'used-on-premises': fc.constantFrom(0, 10, 15, 20),
      'used-cloud': fc.constantFrom(0, 2, 5, 10, 50),
    }),
    fc.boolean(),
  )
  .map(([gaps, memberships, all, withGaps]) =>
    withGaps ? { ...memberships, ...gaps } : { ...memberships, ...all },
  );

describe('a proposed answer', () => {
  const cases = fc.tuple(
    anyAnswers,
    fc.constantFrom(...editionIds).map(editionOf),
    fc.constantFrom(...benefits),
  );

  test('really leads to the status and amount that are told, and is better', () => {
    let proposed = 0;
    fc.assert(
      fc.property(cases, ([profile, book, benefit]) => {
        const change = changeOf(profile, benefit, book);
        if (!change) return;
        proposed += 1;
        const { amount, status } = change;
        const applied = applications(change, profile, book);
        expect(applied).not.toEqual([]);
        for (const changed of applied)
          expect(only(changed, benefit, book)).toEqual({ amount, status });
        expect(isBetter({ amount, status }, only(profile, benefit, book))).toBe(true);
      }),
      { numRuns: 1000 },
    );
    expect(proposed).toBeGreaterThan(100);
  });

  test('is the best: no other single answer leads further', () => {
    fc.assert(
      fc.property(cases, ([profile, book, benefit]) => {
        const present = only(profile, benefit, book);
        const change = changeOf(profile, benefit, book);
        if (!present) {
          expect(change).toBeUndefined();
          return;
        }
        const better = everyChange(profile, book)
          .map((changed) => only(changed, benefit, book))
          .filter((result) => result && isBetter(result, change ?? present));
        expect(better).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('is never an offer that is closed, or that the edition does not know', () => {
    fc.assert(
      fc.property(cases, ([profile, book]) => {
        for (const change of nearestChanges(book, profile, on).values()) {
          if (change?.to.kind !== 'offer') continue;
          const { offer } = change.to;
          expect(book.offers.find(({ id }) => id === offer)).toMatchObject({ id: offer });
          expect(book.offers.find(({ id }) => id === offer)?.closed).not.toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

interface Result {
  readonly amount: Amount;
  readonly status: Status;
}

/** The result where it is a single one. */
function only(profile: Profile, benefit: string, book: RuleBook): Result | undefined {
  const result = assessed(profile, benefit, on, book);
  const [amount, ...amounts] = result.amounts;
  const [status, ...statuses] = statusesOf(result);
  return amount === undefined || !status || amounts.length + statuses.length > 0
    ? undefined
    : { amount, status };
}

/** A status later in the order of the contract is better; of one status, more that can be used. */
function isBetter(one: Result, other: Result | undefined): boolean {
  if (!other) return false;
  const rank = ({ status }: Result): number => statusOrder.indexOf(status);
  if (rank(one) !== rank(other)) return rank(one) > rank(other);
  const isLost = ['not-for-this-product', 'expired', 'used-up'].includes(one.status);
  return !isLost && size(one.amount) > size(other.amount);
}

function size(amount: Amount): number {
  if (amount === 'none') return 0;
  if (amount === 'unknown') return 0.5;
  return amount === 'unlimited' ? Infinity : amount;
}

/** The profiles that a proposal stands for: two where it leaves the kind of competency open. */
function applications({ to }: Change, profile: Profile, book: RuleBook): Profile[] {
  switch (to.kind) {
    case 'activated':
      return [{ ...profile, activated: 'yes' }];
    case 'renewed':
      return [{ ...profile, ends: '2099-12-31' }];
    case 'covered-version':
      return [{ ...profile, product: 'on-premises' }];
    case 'offer': {
      const key = book.offers.find(({ id }) => id === to.offer)?.key;
      if (!key) return [];
      return withOffer(profile, key, to.competency ? [to.competency] : ['cloud', 'other']);
    }
  }
}

function withOffer(
  profile: Profile,
  key: OfferKey,
  kinds: readonly ('cloud' | 'other')[],
): Profile[] {
  const tier = tierKeys.find((each) => each === key);
  if (!tier) return [{ ...profile, [key]: 'yes' }];
  const examples = { cloud: 'cloud-platform', other: 'messaging' };
  return kinds.map((kind) => ({ ...profile, [tier]: [...(profile[tier] ?? []), examples[kind]] }));
}

/** Everything that one answer can bring about: no product turns into another, no use is undone. */
function everyChange(profile: Profile, book: RuleBook): Profile[] {
  return [
    ...(profile.activated ? [{ ...profile, activated: 'yes' as const }] : []),
    ...(profile.ends ? [{ ...profile, ends: '2099-12-31' }] : []),
    ...(profile.product === 'on-premises-older'
      ? [{ ...profile, product: 'on-premises' as const }]
      : []),
    ...book.offers
      .filter(({ closed }) => !closed)
      .flatMap(({ key }) => withOffer(profile, key, ['cloud', 'other'])),
  ];
}
