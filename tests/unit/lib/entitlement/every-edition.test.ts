import { describe, expect, test, vi } from 'vitest';
import { assess } from '~/lib/entitlement/assess.ts';
import type { Profile } from '~/lib/entitlement/profile.ts';
import type { Amount, OfferKey } from '~/lib/programme/vocabulary.ts';
import { editionIds, editionOf, editions, type EditionId } from '../programme/editions.ts';
import { omit } from '../omit.ts';
import { assessed, benefits, cloud, held, onPremises, statusesOf, useKeyOf } from '../mpn-2021.ts';
import {
  combinationsOf,
  expected,
  expectedAmountOf,
  expectedStatuses,
  profileWith,
  states,
} from './expected.ts';

// Some tests walk thousands of cases.
vi.setConfig({ testTimeout: 60_000 });

test('there are the four editions of the contract, the oldest first', () => {
  expect(editions.map(({ id }) => id)).toEqual(editionIds);
});

describe('the figures of an offer held alone', () => {
  // prettier-ignore
  const table: [EditionId, holds: string, profile: Profile, onPremises: Amount, cloud: Amount][] = [
    ['mpn-2021',    'Action Pack',                  { 'action-pack': 'yes' },      10,        'none'],
    ['mpn-2021',    'a Silver cloud competency',    { silver: ['security'] },      15,        'unlimited'],
    ['mpn-2021',    'another Silver competency',    { silver: ['devops'] },        15,        5],
    ['mpn-2021',    'a Gold cloud competency',      { gold: ['security'] },        20,        'unlimited'],
    ['mpn-2021',    'another Gold competency',      { gold: ['devops'] },          20,        10],
    ['mpn-2021-06', 'Action Pack',                  { 'action-pack': 'yes' },      10,        'none'],
    ['mpn-2021-06', 'a Silver cloud competency',    { silver: ['security'] },      15,        'unlimited'],
    ['mpn-2021-06', 'another Silver competency',    { silver: ['devops'] },        15,        5],
    ['mpn-2021-06', 'a Gold cloud competency',      { gold: ['security'] },        20,        'unlimited'],
    ['mpn-2021-06', 'another Gold competency',      { gold: ['devops'] },          20,        10],
    ['maicpp-2023', 'Action Pack',                  { 'action-pack': 'yes' },      10,        'none'],
    ['maicpp-2023', 'a designation',                { designation: 'yes' },        20,        'unlimited'],
    ['maicpp-2023', 'a legacy Silver cloud one',    { silver: ['security'] },      15,        'unlimited'],
    ['maicpp-2023', 'another legacy Silver one',    { silver: ['devops'] },        15,        5],
    ['maicpp-2023', 'a legacy Gold cloud one',      { gold: ['security'] },        20,        'unlimited'],
    ['maicpp-2023', 'another legacy Gold one',      { gold: ['devops'] },          20,        10],
    ['maicpp-2025', 'a designation',                { designation: 'yes' },        20,        50],
    ['maicpp-2025', 'Success Expanded',             { 'success-expanded': 'yes' }, 'unknown', 5],
    ['maicpp-2025', 'Success Core',                 { 'success-core': 'yes' },     'unknown', 2],
    ['maicpp-2025', 'Launch',                       { launch: 'yes' },             'none',    'none'],
  ];

  test.each(table)('%s, %s', (id, _, profile, local, remote) => {
    const nothing = profileWith(combinationsOf(id)[0] ?? {});
    const book = editionOf(id);
    const answers = { ...nothing, ...profile };
    expect(assessed(answers, onPremises, book.from, book).amounts).toEqual([local]);
    expect(assessed(answers, cloud, book.from, book).amounts).toEqual([remote]);
    for (const benefit of benefits) {
      expect(assessed(nothing, benefit, book.from, book).amounts).toEqual(['none']);
    }
  });
});

describe.each(editionIds)('every profile of %s in which all is known', (id) => {
  const book = editionOf(id);
  const end = '2030-01-01';

  test('has the offers of the contract', () => {
    expect(book.offers.map(({ key }) => key)).toEqual([
      ...expected[id].memberships,
      ...expected[id].tiers,
    ]);
  });

  test.each(benefits)('gets amount, rest and status of %s by the contract', (benefit) => {
    const differing = combinationsOf(id).flatMap((offers) => {
      const amount = expectedAmountOf(id, offers, benefit);
      return states.flatMap((state) => {
        // Only a known number can be used up; of the others nothing is used here.
        const used = typeof amount === 'number' && state.left === 'no' ? amount : 0;
        const profile: Profile = {
          ...profileWith(offers),
          product: state.product,
          activated: state.activated,
          ends: state.contract === 'ended' ? '2029-12-31' : end,
          [useKeyOf[benefit]]: used,
        };
        const found = assessed(profile, benefit, end, book);
        const actual = [found.amounts, found.remaining, statusesOf(found)];
        const rest = typeof amount === 'number' ? amount - used : amount;
        const wanted = [
          [amount],
          amount === 'none' ? [] : [rest],
          expectedStatuses(benefit, amount, state),
        ];
        return JSON.stringify(actual) === JSON.stringify(wanted)
          ? []
          : [{ profile, actual, wanted }];
      });
    });
    expect(differing).toEqual([]);
  });

  test.each(benefits)('has a reason, a step and at most one place for %s', (benefit) => {
    for (const offers of combinationsOf(id)) {
      for (const { product, activated, contract } of states) {
        const ends = contract === 'ended' ? '2029-12-31' : end;
        const profile: Profile = { ...profileWith(offers), product, activated, ends };
        for (const { reasons, steps, places } of assessed(profile, benefit, end, book).outcomes) {
          expect(reasons).toHaveLength(1);
          expect(steps.length).toBeGreaterThan(0);
          expect(places.length).toBeLessThanOrEqual(1);
        }
      }
    }
  });
});

describe('where no source says how many incidents there are', () => {
  const book = editionOf('maicpp-2025');
  const core: Profile = {
    designation: 'no',
    'success-expanded': 'no',
    'success-core': 'yes',
    launch: 'no',
    product: 'on-premises',
    activated: 'yes',
    ends: '2026-12-31',
  };
  const at = (profile: Profile) => assessed(profile, onPremises, '2026-01-01', book);

  test('nothing is claimed: none, some left and none left are all possible', () => {
    expect(at(core)).toMatchObject({ amounts: ['unknown'], remaining: undefined });
    expect(statusesOf(at(core))).toEqual(['not-included', 'used-up', 'usable']);
    expect(at(core).notes).toContain('not-stated-on-premises');
    expect(at(core).amountDependsOn).toEqual([]);
  });

  test('what is left is not known either, however many were used', () => {
    const used = at({ ...core, 'used-on-premises': 7 });
    expect(used).toMatchObject({ remaining: ['unknown'], usedTooMany: undefined });
    expect(statusesOf(used)).toContain('used-up');
    expect(statusesOf(used)).toContain('usable');
    expect(statusesOf(at({ ...core, 'used-on-premises': 0 }))).not.toContain('used-up');
  });

  test('a known figure counts more', () => {
    expect(at({ ...core, designation: 'yes' }).amounts).toEqual([20]);
  });

  test('an open offer leaves both open', () => {
    expect(at(omit(core, 'designation'))).toMatchObject({
      amounts: ['unknown', 20],
      amountDependsOn: ['designation'],
    });
  });
});

describe('offers that an edition does not know', () => {
  const all: Profile = {
    'action-pack': 'yes',
    designation: 'yes',
    'success-expanded': 'yes',
    'success-core': 'yes',
    launch: 'yes',
    silver: ['devops'],
    gold: ['security'],
  };
  const foreign: Record<EditionId, OfferKey[]> = {
    'mpn-2021': ['designation', 'success-expanded', 'success-core', 'launch'],
    'mpn-2021-06': ['designation', 'success-expanded', 'success-core', 'launch'],
    'maicpp-2023': ['success-expanded', 'success-core', 'launch'],
    'maicpp-2025': ['action-pack', 'silver', 'gold'],
  };

  test.each(editionIds)('are told in %s where they are held', (id) => {
    const book = editionOf(id);
    expect(assess(book, all, book.from).foreignOffers).toEqual(foreign[id]);
  });

  test.each(editionIds)('are not told in %s where they are not held or not answered', (id) => {
    const book = editionOf(id);
    const none: Profile = {
      ...Object.fromEntries(Object.keys(all).map((key) => [key, 'no'])),
      silver: [],
      gold: [],
    };
    expect(assess(book, none, book.from).foreignOffers).toEqual([]);
    expect(assess(book, {}, book.from).foreignOffers).toEqual([]);
  });

  test.each(editionIds)('change nothing else in %s', (id) => {
    const book = editionOf(id);
    for (const offers of combinationsOf(id)) {
      const own = profileWith(offers);
      const more: Profile = {
        ...own,
        ...Object.fromEntries(foreign[id].map((key) => [key, all[key]])),
      };
      for (const benefit of benefits) {
        expect(assessed(more, benefit, book.from, book).amounts).toEqual(
          assessed(own, benefit, book.from, book).amounts,
        );
        expect(assessed(more, benefit, book.from, book).outcomes).toEqual(
          assessed(own, benefit, book.from, book).outcomes,
        );
      }
    }
  });

  test('bring no note of an edition that does not know them', () => {
    const book = editionOf('maicpp-2025');
    expect(
      assessed({ launch: 'yes', 'action-pack': 'yes', gold: held.both }, cloud, book.from, book)
        .notes,
    ).toEqual([]);
  });
});
