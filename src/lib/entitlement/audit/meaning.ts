import { activations, products, type Status } from '../../programme/vocabulary.ts';
import { possibleLeftovers } from '../cases.ts';
import {
  contracts,
  leftovers,
  ruleFor,
  situations,
  type BenefitJudgement,
  type EntitlementKind,
  type Situation,
} from '../judgement.ts';
import type { RuleBook } from '../rule-book.ts';
import { describeCase } from './describe.ts';

type Scope = RuleBook['benefits'][number]['scope'];

const covered: Readonly<Record<Scope, readonly string[]>> = {
  'on-premises': ['on-premises'],
  cloud: ['azure', 'dynamics-365'],
};

/**
 * Holds every status against what the word means, apart from the rules: where a rule is missing,
 * another one, further down in the order of statuses, would fill its place with a wrong answer.
 */
export function checkMeaning(
  book: RuleBook,
  benefit: string,
  judgement: BenefitJudgement,
): string[] {
  const scope = book.benefits.find(({ id }) => id === benefit)?.scope ?? 'cloud';
  const mistakes = new Map<string, string>();
  judgement.grounds.forEach((ground, place) => {
    for (const situation of situations) {
      if (!possibleLeftovers(ground, [0, 1]).includes(situation.left)) continue;
      const rule = ruleFor(judgement, place, situation);
      const meant = meaningOf(scope, ground.kind, situation);
      if (!rule || rule.status === meant || mistakes.has(`${rule.id} ${meant}`)) continue;
      const offers = judgement.combinations.find(({ grounds }) => grounds.includes(place))?.offers;
      mistakes.set(
        `${rule.id} ${meant}`,
        `${book.id}: the status rule ${rule.id} gives ${rule.status} when ${describeCase(benefit, offers ?? {}, situation)}, which means ${meant}: add or widen a rule for ${meant}, or narrow ${rule.id}.`,
      );
    }
  });
  return [...mistakes.values()];
}

function meaningOf(scope: Scope, kind: EntitlementKind, situation: Situation): Status {
  if (kind === 'none' || kind === 'unknown') return 'not-included';
  if (!covered[scope].includes(products[situation.product] ?? '')) return 'not-for-this-product';
  if (contracts[situation.contract] === 'ended') return 'expired';
  if (leftovers[situation.left] === 'no') return 'used-up';
  const activated = activations[situation.activated];
  if (activated === 'requested') return 'pending';
  return activated === 'no' ? 'activate-first' : 'usable';
}
