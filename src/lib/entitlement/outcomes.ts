import { statuses, type Amount, type Status } from '../programme/vocabulary.ts';
import type { Case } from './cases.ts';
import { applies, type Facts } from './conditions.ts';
import type { Profile } from './profile.ts';
import type { RuleBook } from './rule-book.ts';

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

/** A case and the rule that decides its status. */
export interface JudgedCase {
  readonly case: Case;
  readonly rule: RuleBook['statusRules'][number];
}

/** Judges each case by the first status in the order of statuses whose rule applies. */
export function judgeCases(book: RuleBook, benefit: string, cases: readonly Case[]): JudgedCase[] {
  const rules = statuses.flatMap((status) =>
    book.statusRules.filter((rule) => rule.status === status),
  );
  return cases.flatMap((each) => {
    const facts = factsOf(benefit, each);
    const rule = rules.find(({ when }) => applies(when, facts));
    return rule ? [{ case: each, rule }] : [];
  });
}

/** Joins judged cases of one status to an outcome, in the order of statuses. */
export function outcomesOf(
  book: RuleBook,
  profile: Profile,
  benefit: string,
  judged: readonly JudgedCase[],
): Outcome[] {
  return statuses.flatMap((status) => {
    const ofStatus = judged.filter(({ rule }) => rule.status === status);
    if (ofStatus.length === 0) return [];
    const situations = new Map(
      ofStatus.map(({ case: each }) => [
        `${each.product} ${each.actionPack}`,
        { ...factsOf(benefit, each), status, role: profile.role, csp: profile.csp } as Facts,
      ]),
    );
    const idsOf = (rules: RuleBook['steps']): string[] =>
      rules
        .filter(({ when }) => [...situations.values()].some((facts) => applies(when, facts)))
        .map(({ id }) => id);
    return [
      {
        status,
        reasons: [...new Set(ofStatus.map(({ rule }) => rule.id))],
        places: idsOf(book.places),
        steps: idsOf(book.steps),
      },
    ];
  });
}

/** What conditions call an amount. */
export function entitlementKind(amount: Amount): 'none' | 'limited' | 'unlimited' {
  return typeof amount === 'number' ? 'limited' : amount;
}

function factsOf(benefit: string, each: Case): Facts {
  return {
    benefit,
    'action-pack': each.actionPack,
    entitlement: entitlementKind(each.amount),
    product: each.product,
    activated: each.activated,
    contract: each.contract,
    left: each.left,
  };
}
