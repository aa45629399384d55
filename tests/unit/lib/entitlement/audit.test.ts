import { describe, expect, test, vi } from 'vitest';
import { audit } from '~/lib/entitlement/audit/audit.ts';
import { checkOffersNeverLower } from '~/lib/entitlement/audit/grants.ts';
import { checkUse } from '~/lib/entitlement/audit/use.ts';
import { judgementOf, type BenefitJudgement } from '~/lib/entitlement/judgement.ts';
import type { RuleBook } from '~/lib/entitlement/rule-book.ts';
import { cloud, mpn2021, onPremises } from '../mpn-2021.ts';
import { editionIds, editionOf, editions } from '../programme/editions.ts';
import { expected } from './expected.ts';

// The audit walks hundreds of thousands of combinations.
vi.setConfig({ testTimeout: 60_000 });

describe('the editions as they are published', () => {
  test.each(editionIds)('%s has no mistake', (id) => {
    const { edition, mistakes } = audit(editionOf(id));
    expect(edition).toBe(id);
    expect(mistakes).toEqual([]);
  });

  test.each(editionIds)('%s is walked as a whole', (id) => {
    const { memberships, tiers } = expected[id];
    // Yes, no, unknown; none, other, cloud, both, unknown.
    const offers = 3 ** memberships.length * 5 ** tiers.length;
    // Product, activation, contract and left; role and CSP; each unknown too; two benefits.
    const combinations = offers * 6 * 4 * 3 * 3 * (5 * 3) * 2;
    expect(combinations).toBeGreaterThan(100_000);
    expect(audit(editionOf(id)).combinations).toBe(combinations);
  });

  test('together are walked in a time that is told', () => {
    const start = performance.now();
    const combinations = editions.reduce((sum, edition) => sum + audit(edition).combinations, 0);
    const time = Math.round(performance.now() - start);
    console.log(
      `Audit: ${String(combinations)} combinations in ${String(editions.length)} editions, ${String(time)} ms`,
    );
    expect(combinations).toBeGreaterThan(editions.length * 100_000);
  });
});

type StatusRule = RuleBook['statusRules'][number];

/** The edition of 2021 with one list changed. */
function spoilt<List extends 'grants' | 'statusRules' | 'places' | 'steps' | 'notes'>(
  list: List,
  change: (rules: RuleBook[List]) => RuleBook[List],
): readonly string[] {
  const book: RuleBook = mpn2021;
  return audit({ ...book, [list]: change(book[list]) }).mistakes;
}

function without<Rule extends { readonly id: string }>(...ids: string[]) {
  return (rules: readonly Rule[]): Rule[] => {
    for (const id of ids) expect(rules.map((rule) => rule.id)).toContain(id);
    return rules.filter((rule) => !ids.includes(rule.id));
  };
}

/** One message holds all of the parts. */
function expectMistake(mistakes: readonly string[], ...parts: string[]): void {
  const telling = mistakes.filter((mistake) => parts.every((part) => mistake.includes(part)));
  expect(telling, mistakes.join('\n')).not.toEqual([]);
  for (const mistake of mistakes) expect(mistake).toContain('mpn-2021: ');
}

describe('a planted gap', () => {
  test.each([
    ['ready-to-use', 'activated yes, contract valid, left yes'],
    ['not-activated', 'activated no, contract valid, left yes'],
  ])('without the rule %s is told with the case that it decided', (id, where) => {
    expectMistake(
      spoilt('statusRules', without(id)),
      'no status rule applies when benefit',
      where,
      'add a rule',
    );
  });

  // The rules on activation know no offer and no product, and fill every gap above them.
  test.each(
    editions.flatMap((edition) => edition.statusRules.map((rule) => ({ edition, ...rule }))),
  )('is told, even where another rule fills it: $edition.id without $id', (rule) => {
    const { edition, id, status } = rule;
    const statusRules = without<StatusRule>(id)(edition.statusRules);
    const told = audit({ ...edition, statusRules }).mistakes.join('\n');
    expect(told).toMatch(
      new RegExp(
        `which means ${status}: add or widen a rule|no status rule applies when .*: add a rule`,
      ),
    );
  });

  test('of all rules is told as answers without any status', () => {
    const mistakes = spoilt('statusRules', () => []);
    for (const benefit of [onPremises, cloud]) {
      expectMistake(mistakes, `answers for ${benefit} lead to no status`, 'add a status rule');
    }
  });

  test('is found in each edition', () => {
    for (const edition of editions) {
      const book: RuleBook = {
        ...edition,
        statusRules: edition.statusRules.filter(({ status }) => status !== 'usable'),
      };
      expect(audit(book).mistakes.join('\n')).toContain(`${edition.id}: no status rule applies`);
    }
  });
});

describe('a planted conflict', () => {
  test('of two grants for one cell is told with both and their amounts', () => {
    const second = { id: 'gold-again', offer: 'gold', benefit: onPremises, amount: 25 };
    for (const competency of ['any', 'cloud', undefined] as const) {
      expectMistake(
        spoilt('grants', (grants) => [...grants, { ...second, competency }]),
        'gold-on-premises and gold-again conflict',
        '(20, 25)',
        'remove one',
      );
    }
  });

  test('is none between grants for different kinds of competency, offers or benefits', () => {
    expect(audit(mpn2021).mistakes).toEqual([]);
  });

  test('of two status rules of one status is told with both and a case', () => {
    const second: StatusRule = {
      id: 'ended-and-used-up',
      when: { contract: ['ended'], left: ['no'] },
      status: 'expired',
    };
    expectMistake(
      spoilt('statusRules', (rules) => [...rules, second]),
      'contract-ended and ended-and-used-up conflict',
      'both give expired when',
      'contract ended, left no',
      'narrow the conditions',
    );
  });

  test('of two places is told with both', () => {
    const second = { id: 'telephone', when: { product: ['azure' as const], csp: ['no' as const] } };
    expectMistake(
      spoilt('places', (places) => [...places, second]),
      'azure-portal and telephone conflict',
      'product azure',
      'narrow the conditions',
    );
  });
});

describe('a planted dead rule', () => {
  test('of the grants is told', () => {
    const dead = { id: 'bronze-cloud', offer: 'bronze', benefit: cloud, amount: 1 };
    expectMistake(
      spoilt('grants', (grants) => [...grants, dead]),
      'the grant bronze-cloud is dead',
      'mend its conditions or remove it',
    );
  });

  test('of the grants that a higher one always hides is told', () => {
    // Silver never gives the figure where Gold of the same kind does, but Silver alone does.
    const hidden = { id: 'gold-little', offer: 'gold', benefit: onPremises, amount: 1 };
    expectMistake(
      spoilt('grants', (grants) => [...grants, hidden]),
      'the grant gold-little is dead',
    );
  });

  test('of the status rules is told, hidden by an earlier status or impossible', () => {
    const impossible: StatusRule = {
      id: 'nothing-but-gold',
      when: { entitlement: ['none'], benefit: [onPremises], gold: ['cloud'] },
      status: 'pending',
    };
    const hidden: StatusRule = {
      id: 'ended-all-the-same',
      when: { entitlement: ['none'], contract: ['ended'], activated: ['yes'] },
      status: 'usable',
    };
    for (const dead of [impossible, hidden]) {
      expectMistake(
        spoilt('statusRules', (rules) => [...rules, dead]),
        `the status rule ${dead.id} is dead`,
        'mend its conditions or remove it',
      );
    }
  });

  test('of the places is told', () => {
    const dead = {
      id: 'nowhere',
      when: { status: ['used-up' as const], left: ['yes' as const] },
    };
    expectMistake(
      spoilt('places', (places) => [...places, dead]),
      'the place nowhere is dead',
      'mend its conditions or remove it',
    );
  });

  test('of the steps is told', () => {
    const dead = {
      id: 'never',
      when: { status: ['usable' as const], activated: ['no' as const] },
    };
    expectMistake(
      spoilt('steps', (steps) => [...steps, dead]),
      'the step never is dead',
      'mend its conditions or remove it',
    );
  });

  test('of the notes is told', () => {
    const dead = {
      id: 'unsaid',
      when: { competencies: ['none' as const], gold: ['cloud' as const] },
    };
    expectMistake(
      spoilt('notes', (notes) => [...notes, dead]),
      'the note unsaid is dead',
      'mend its conditions or remove it',
    );
  });
});

test('a status that nobody can have is told with the mend', () => {
  const mistakes = spoilt('statusRules', (rules) =>
    without<StatusRule>('identifiers-not-displayed-yet')(rules).map((rule) =>
      rule.id === 'not-activated' ? { ...rule, when: { activated: ['no', 'requested'] } } : rule,
    ),
  );
  expectMistake(mistakes, 'no answers lead to the status pending', 'add a status rule');
});

test('a case without a step is told with its rule, the case and the mend', () => {
  expectMistake(
    spoilt('steps', without('wait-for-the-identifiers', 'keep-the-identifiers')),
    'nothing says what to do after identifiers-not-displayed-yet',
    'activated requested',
    'add a step',
  );
  // A single role is enough.
  expectMistake(
    spoilt('steps', without('activate-or-ask', 'keep-the-identifiers')),
    'nothing says what to do after not-activated',
    'role unknown',
  );
});

describe('what the rules cannot say at present, but a change of their reading could bring', () => {
  const ofCloud = benefitOf(cloud);

  test('an offer that lowers an entitlement is told with both figures and their grants', () => {
    const combinations = ofCloud.combinations.map((combination) =>
      combination.offers.gold === 'other'
        ? { ...combination, amount: 1, grants: ['gold-other-competency'] }
        : combination,
    );
    expectMistake(
      checkOffersNeverLower(mpn2021, cloud, { ...ofCloud, combinations }),
      'with one more offer signature-cloud-support falls from 5 (silver-other-competency) to 1 (gold-other-competency)',
      'mend the amounts',
    );
    expect(checkOffersNeverLower(mpn2021, cloud, ofCloud)).toEqual([]);
  });

  test('a second kind of competency that lowers an entitlement is told', () => {
    const combinations = ofCloud.combinations.map((combination) =>
      combination.offers.gold === 'both' ? { ...combination, amount: 1 } : combination,
    );
    expectMistake(
      checkOffersNeverLower(mpn2021, cloud, { ...ofCloud, combinations }),
      'falls from unlimited',
      'to 1',
    );
  });

  test('more incidents left than before is told', () => {
    const judgement = benefitOf(onPremises);
    const combinations = judgement.combinations.map((combination) => ({
      ...combination,
      amount: 30,
    }));
    expectMistake(
      checkUse(mpn2021, onPremises, { ...judgement, combinations }),
      'after using 21 of 30 for product-support, undefined are left',
      'mend the amounts',
    );
    expect(checkUse(mpn2021, onPremises, judgement)).toEqual([]);
  });

  function benefitOf(id: string): BenefitJudgement {
    const judgement = judgementOf(mpn2021).benefits.get(id);
    if (!judgement) throw new Error(`No judgement of ${id}`);
    return judgement;
  }
});

test('one mistake in many cases is told once for each rule and benefit', () => {
  const mistakes = spoilt('steps', () => []);
  expect(mistakes.length).toBeGreaterThan(0);
  expect(new Set(mistakes).size).toBe(mistakes.length);
  const rules = mistakes.flatMap(
    (mistake) =>
      /what to do after (\S+) when benefit (\S+),/.exec(mistake)?.slice(1).join(' ') ?? [],
  );
  expect(rules.length).toBeGreaterThan(10);
  expect(new Set(rules).size).toBe(rules.length);
});
