import { statuses, type Status } from '../programme/vocabulary.ts';
import type { Case } from './cases.ts';
import type { Facts } from './conditions.ts';
import { factsOf, type BenefitJudgement, type PreparedRule } from './judgement.ts';
import type { Profile } from './profile.ts';

/** One of the things that a benefit may be for the reader now. */
export interface Outcome {
  readonly status: Status;
  /** Ids of the status rules that lead here. */
  readonly reasons: readonly string[];
  /** Ids of the places where a request is filed. */
  readonly places: readonly string[];
  /** Ids of the next steps, in order. */
  readonly steps: readonly string[];
}

/** Joins the cases of one status to an outcome, in the order of statuses. */
export function outcomesOf(
  judgement: BenefitJudgement,
  profile: Profile,
  benefit: string,
  cases: readonly Case[],
): Outcome[] {
  return statuses.flatMap((status) => {
    const ofStatus = cases.filter(({ rule }) => rule.status === status);
    if (ofStatus.length === 0) return [];
    const reasons = new Set(ofStatus.map(({ rule }) => rule.id));
    const facts = distinctFacts(judgement, benefit, status, profile, ofStatus);
    const advice = judgement.advice.get(status);
    const applying = (rules: readonly PreparedRule[] = []): string[] =>
      rules.filter(({ test }) => facts.some(test)).map(({ id }) => id);
    return [
      {
        status,
        reasons: judgement.order.filter((id) => reasons.has(id)),
        places: applying(advice?.places),
        steps: applying(advice?.steps),
      },
    ];
  });
}

/** The cases as places and steps see them: what none of them asks about makes no difference. */
function distinctFacts(
  { asked }: BenefitJudgement,
  benefit: string,
  status: Status,
  { role, csp }: Profile,
  cases: readonly Case[],
): Facts[] {
  const facts = new Map<string, Facts>();
  for (const { place, ground, situation } of cases) {
    const name = [place, ...asked.map((part) => situation[part])].join(' ');
    if (!facts.has(name))
      facts.set(name, { ...factsOf(benefit, ground, situation), status, role, csp });
  }
  return [...facts.values()];
}
