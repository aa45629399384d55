import { describe, expect, test, vi } from 'vitest';
import { assess } from '~/lib/entitlement/assess.ts';
import {
  benefits,
  expectedAmount,
  expectedRemaining,
  expectedStatus,
  mpn2021,
  on,
  profileOf,
  roles,
  situations,
  useKeyOf,
  yesAndNo,
  type Benefit,
  type Situation,
} from '../mpn-2021.ts';

// Some tests walk thousands of cases.
vi.setConfig({ testTimeout: 60_000 });

describe('a walk over every profile in which all is known', () => {
  const walked = situations.flatMap((situation) =>
    (['nothing', 'all'] as const).flatMap((use) =>
      roles.flatMap((role) =>
        yesAndNo.map((csp) => {
          const used = usedOf(situation, use);
          const profile = {
            ...profileOf(situation),
            'used-on-premises': used['product-support'],
            'used-cloud': used['signature-cloud-support'],
            role,
            csp,
          };
          return { situation, used, profile, assessment: assess(mpn2021, profile, on) };
        }),
      ),
    ),
  );

  test('meets all of them', () => {
    expect(walked).toHaveLength(2 * 4 * 4 * 5 * 3 * 2 * 2 * 4 * 2);
  });

  test('finds both benefits, each with exactly one outcome and nothing left to ask', () => {
    const wrong = walked.filter(
      ({ assessment }) =>
        assessment.benefits.map(({ benefit }) => benefit).join() !== benefits.join() ||
        assessment.benefits.some(
          ({ amounts, outcomes, amountDependsOn, statusDependsOn, usedTooMany }) =>
            amounts.length !== 1 ||
            outcomes.length !== 1 ||
            outcomes[0]?.reasons.length !== 1 ||
            amountDependsOn.length > 0 ||
            statusDependsOn.length > 0 ||
            usedTooMany !== undefined,
        ),
    );
    expect(wrong).toEqual([]);
  });

  test.each(benefits)('agrees with the source article on %s', (benefit) => {
    const differing = walked.flatMap(({ situation, used, profile, assessment }) => {
      const found = assessment.benefits.find((each) => each.benefit === benefit);
      const amount = expectedAmount(benefit, situation);
      const expected = {
        amounts: [amount],
        status: expectedStatus(benefit, situation, used[benefit]),
        remaining: expectedRemaining(amount, used[benefit]),
      };
      const actual = {
        amounts: found?.amounts,
        status: found?.outcomes.map(({ status }) => status).join(' '),
        remaining: found?.remaining,
      };
      return JSON.stringify(actual) === JSON.stringify(expected)
        ? []
        : [{ profile, expected, actual }];
    });
    expect(differing).toEqual([]);
  });

  test('always has a next step or a place to file', () => {
    const silent = walked.filter(({ assessment }) =>
      assessment.benefits.every(({ outcomes }) =>
        outcomes.every(({ steps, places }) => steps.length + places.length === 0),
      ),
    );
    expect(silent.map(({ profile }) => profile)).toEqual([]);
  });

  test('uses every grant, rule, place, step and note of the edition', () => {
    const seen = new Set(
      walked.flatMap(({ assessment }) =>
        assessment.benefits.flatMap(({ grants, notes, outcomes }) => [
          ...grants,
          ...notes,
          ...outcomes.flatMap(({ reasons, places, steps }) => [...reasons, ...places, ...steps]),
        ]),
      ),
    );
    // One step is for readers whose role is not known.
    const special = ['activate-or-ask'];
    const { grants, statusRules, places, steps, notes } = mpn2021;
    const dead = [...grants, ...statusRules, ...places, ...steps, ...notes]
      .map(({ id }) => id)
      .filter((id) => !seen.has(id) && !special.includes(id));
    expect(dead).toEqual([]);
  });
});

function usedOf(situation: Situation, use: 'nothing' | 'all'): Record<Benefit, number> {
  const usedOfBenefit = (benefit: Benefit): number => {
    if (use === 'nothing') return 0;
    const amount = expectedAmount(benefit, situation);
    if (amount === 'unlimited') return 1000;
    return amount === 'none' ? 0 : amount;
  };
  return {
    'product-support': usedOfBenefit('product-support'),
    'signature-cloud-support': usedOfBenefit('signature-cloud-support'),
  };
}

test('each use belongs to one benefit', () => {
  expect(useKeyOf).toEqual({
    'product-support': 'used-on-premises',
    'signature-cloud-support': 'used-cloud',
  });
});
