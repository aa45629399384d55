import { statuses, type Status } from '../programme/vocabulary.ts';
import type { AdviceRule, BenefitJudgement, Case } from './judgement.ts';
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
  { role, csp }: Profile,
  cases: readonly Case[],
): Outcome[] {
  const byStatus = new Map<Status, Case[]>();
  for (const each of cases) {
    const known = byStatus.get(each.rule.status);
    if (known) known.push(each);
    else byStatus.set(each.rule.status, [each]);
  }
  return statuses.flatMap((status) => {
    const ofStatus = byStatus.get(status);
    if (!ofStatus) return [];
    const reasons = new Set(ofStatus.map(({ rule }) => rule.id));
    const advice = judgement.advice.get(status);
    const applying = (rules: readonly AdviceRule[] = []): string[] =>
      rules
        .filter(({ fitsReader, fitsCase }) => fitsReader({ role, csp }) && ofStatus.some(fitsCase))
        .map(({ id }) => id);
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
