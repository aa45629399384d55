import { describe, expect, test, vi } from 'vitest';
import type { Profile } from '~/lib/entitlement/profile.ts';
import type { Amount } from '~/lib/programme/vocabulary.ts';
import {
  assessed,
  benefits,
  cloud,
  cloudCompetencies,
  expectedAmount,
  held,
  kinds,
  mpn2021,
  nothingHeld,
  on,
  onPremises,
  otherCompetencies,
  profileOf,
  situations,
  yesAndNo,
} from '../mpn-2021.ts';
import { assess } from '~/lib/entitlement/assess.ts';

// Some tests walk thousands of cases.
vi.setConfig({ testTimeout: 60_000 });

type Row = [holds: string, profile: Profile, onPremises: Amount, cloud: Amount];

/** A row with its figures before the answers, as the title of a test says them. */
function titled([holds, profile, local, remote]: Row) {
  return [holds, local, remote, profile] as const;
}

const holding = (offers: Profile): Profile => ({ ...nothingHeld, ...offers });

describe('the entitlement table of the source article', () => {
  // prettier-ignore
  const table: Row[] = [
    // who holds                      has the answers                          on-premises  cloud
    ['Action Pack',                   holding({ 'action-pack': 'yes' }),       10,          'none'],
    ['a Silver cloud competency',     holding({ silver: ['cloud-platform'] }), 15,          'unlimited'],
    ['another Silver competency',     holding({ silver: ['messaging'] }),      15,          5],
    ['a Gold cloud competency',       holding({ gold: ['cloud-platform'] }),   20,          'unlimited'],
    ['another Gold competency',       holding({ gold: ['messaging'] }),        20,          10],
    ['no offer',                      holding({}),                             'none',      'none'],
  ];

  test.each(table.map(titled))('%s: %s on-premises, %s cloud', (_, local, remote, profile) => {
    expect(assessed(profile, onPremises).amounts).toEqual([local]);
    expect(assessed(profile, cloud).amounts).toEqual([remote]);
  });
});

describe('several offers', () => {
  // prettier-ignore
  const stacked: Row[] = [
    ['Silver and Gold in other competencies',     holding({ silver: ['messaging'], gold: ['devops'] }),                20, 10],
    ['Silver cloud and Gold other',               holding({ silver: ['security'], gold: ['devops'] }),                 20, 'unlimited'],
    ['Silver other and Gold cloud',               holding({ silver: ['devops'], gold: ['security'] }),                 20, 'unlimited'],
    ['two Gold competencies',                     holding({ gold: ['devops', 'messaging'] }),                          20, 10],
    ['two Silver competencies',                   holding({ silver: ['devops', 'messaging'] }),                        15, 5],
    ['two Silver cloud competencies',             holding({ silver: ['security', 'cloud-platform'] }),                 15, 'unlimited'],
    ['Silver of both kinds',                      holding({ silver: ['devops', 'security'] }),                         15, 'unlimited'],
    ['Gold of both kinds',                        holding({ gold: ['devops', 'security'] }),                           20, 'unlimited'],
    ['the same competency as Silver and Gold',    holding({ silver: ['devops'], gold: ['devops'] }),                   20, 10],
    ['Action Pack and Silver other',              holding({ 'action-pack': 'yes', silver: ['devops'] }),               15, 5],
    ['Action Pack and Gold other',                holding({ 'action-pack': 'yes', gold: ['devops'] }),                 20, 10],
    ['Action Pack and Gold cloud',                holding({ 'action-pack': 'yes', gold: ['security'] }),               20, 'unlimited'],
    ['Action Pack, Silver and Gold',              holding({ 'action-pack': 'yes', silver: ['devops'], gold: ['devops'] }), 20, 10],
  ];

  test.each(stacked.map(titled))(
    '%s do not add up: %s on-premises, %s cloud',
    (_, local, remote, profile) => {
      expect(assessed(profile, onPremises).amounts).toEqual([local]);
      expect(assessed(profile, cloud).amounts).toEqual([remote]);
    },
  );

  test('the grants that give the figure are named, and no others', () => {
    const profile = holding({ 'action-pack': 'yes', silver: ['security'], gold: ['devops'] });
    expect(assessed(profile, onPremises).grants).toEqual(['gold-on-premises']);
    expect(assessed(profile, cloud).grants).toEqual(['silver-cloud-competency']);
    const both = holding({ silver: ['security'], gold: ['security'] });
    expect(assessed(both, cloud).grants).toEqual([
      'silver-cloud-competency',
      'gold-cloud-competency',
    ]);
  });

  test('one more offer never lowers an entitlement', () => {
    const combinations = yesAndNo.flatMap((actionPack) =>
      kinds.flatMap((silver) => kinds.map((gold) => ({ actionPack, silver, gold }))),
    );
    const contains = (more: string, less: string): boolean =>
      more === less || more === 'both' || less === 'none';
    const lowered = combinations.flatMap((less) =>
      combinations
        .filter(
          (more) =>
            (more.actionPack === 'yes' || less.actionPack === 'no') &&
            contains(more.silver, less.silver) &&
            contains(more.gold, less.gold),
        )
        .flatMap((more) =>
          benefits
            .filter((benefit) => size(amountOf(more, benefit)) < size(amountOf(less, benefit)))
            .map((benefit) => ({ benefit, less, more })),
        ),
    );
    expect(lowered).toEqual([]);
  });

  function amountOf(
    { actionPack, silver, gold }: Parameters<typeof expectedAmount>[1],
    benefit: string,
  ): Amount | undefined {
    const profile = { 'action-pack': actionPack, silver: held[silver], gold: held[gold] };
    return assessed(profile, benefit).amounts[0];
  }

  function size(amount: Amount | undefined): number {
    if (typeof amount === 'number') return amount;
    return amount === 'unlimited' ? Infinity : 0;
  }
});

describe('only the kind of a competency counts, not which one it is', () => {
  const contexts = situations
    .filter(({ silver, gold }) => silver === 'none' && gold === 'none')
    .map(profileOf);

  describe.each(['silver', 'gold'] as const)('as %s', (tier) => {
    test.each([...otherCompetencies])('%s gives what any other competency gives', (id) => {
      expectTheSame(tier, id, 'messaging');
    });
    test.each([...cloudCompetencies])('%s gives what any cloud competency gives', (id) => {
      expectTheSame(tier, id, 'cloud-platform');
    });
  });

  function expectTheSame(tier: 'silver' | 'gold', id: string, example: string): void {
    for (const profile of contexts) {
      expect(assess(mpn2021, { ...profile, [tier]: [id] }, on)).toEqual(
        assess(mpn2021, { ...profile, [tier]: [example] }, on),
      );
    }
  }
});

describe('notes beside a figure', () => {
  const notesOf = (profile: Profile, benefit: string): readonly string[] =>
    assessed(profile, benefit).notes;

  test('say that several competencies do not add up', () => {
    const several = holding({ gold: ['devops', 'messaging'] });
    expect(notesOf(several, onPremises)).toContain('highest-attainment-counts');
    expect(notesOf(holding({ silver: ['devops'], gold: ['messaging'] }), onPremises)).toContain(
      'highest-attainment-counts',
    );
    expect(notesOf(holding({ gold: ['devops'] }), onPremises)).not.toContain(
      'highest-attainment-counts',
    );
  });

  test('say that Action Pack beside a competency is not confirmed to add up', () => {
    const note = 'action-pack-beside-a-competency';
    expect(notesOf(holding({ 'action-pack': 'yes', gold: ['devops'] }), onPremises)).toContain(
      note,
    );
    expect(notesOf(holding({ 'action-pack': 'yes' }), onPremises)).not.toContain(note);
    expect(notesOf(holding({ gold: ['devops'] }), onPremises)).not.toContain(note);
  });

  test('say that the mixed case is an interpretation', () => {
    const mixed = holding({ silver: ['security'], gold: ['devops'] });
    expect(notesOf(mixed, cloud)).toContain('mixed-tiers');
    expect(notesOf(mixed, onPremises)).not.toContain('mixed-tiers');
    expect(notesOf(holding({ silver: ['devops'], gold: ['security'] }), cloud)).not.toContain(
      'mixed-tiers',
    );
  });

  test('explain the hybrid plan where a limited number of cloud incidents is certain', () => {
    expect(notesOf(holding({ silver: ['devops'] }), cloud)).toEqual(['hybrid-plan']);
    expect(notesOf(holding({ silver: ['security'] }), cloud)).toEqual([]);
    expect(notesOf({ silver: ['devops'] }, cloud)).toEqual([]);
  });

  test('stay away while nothing was answered', () => {
    for (const benefit of benefits) expect(notesOf({}, benefit)).toEqual([]);
  });
});

test('a grant of an offer that no question asks about gives nothing', () => {
  const grant = { id: 'launch', offer: 'launch', benefit: cloud, amount: 50 };
  const book = { ...mpn2021, grants: [...mpn2021.grants, grant] };
  expect(assessed(holding({ gold: ['devops'] }), cloud, on, book).amounts).toEqual([10]);
});

describe('the day against the validity of the edition', () => {
  test.each([
    ['2021-03-03', 'before'],
    ['2021-03-04', 'within'],
    ['2021-06-18', 'within'],
    ['2021-06-19', 'after'],
    ['2026-01-01', 'after'],
  ])('%s is %s', (day, period) => {
    expect(assess(mpn2021, {}, day)).toMatchObject({ edition: 'mpn-2021', on: day, period });
  });

  test('nothing is after an edition without an end', () => {
    const open = { ...mpn2021, until: undefined };
    expect(assess(open, {}, '2999-12-31').period).toBe('within');
  });
});
