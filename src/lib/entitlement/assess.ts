import { compareAmounts, type Amount } from '../programme/vocabulary.ts';
import { allows, possibleCases } from './cases.ts';
import { applies, type Facts } from './conditions.ts';
import { decidingQuestions, type DecidingQuestion } from './dependencies.ts';
import { entitlementOf, holdingOf, possibleOffers } from './grants.ts';
import { entitlementKind, judgeCases, outcomesOf, type Outcome } from './outcomes.ts';
import type { Profile } from './profile.ts';
import type { RuleBook } from './rule-book.ts';

export interface BenefitAssessment {
  readonly benefit: string;
  /** Every amount that the answers leave open, ascending. */
  readonly amounts: readonly Amount[];
  /** What is left of the amounts, ascending; undefined where the use is not known. */
  readonly remaining: readonly Amount[] | undefined;
  /** Set where more incidents were given as used than any of the amounts allows. */
  readonly usedTooMany: number | undefined;
  /** Ids of the grants that give the amounts. */
  readonly grants: readonly string[];
  /** Every outcome that the answers leave open, in the order of statuses. */
  readonly outcomes: readonly Outcome[];
  /** Ids of notes. */
  readonly notes: readonly string[];
  /** The unanswered questions on which amount or status depend. */
  readonly dependsOn: readonly DecidingQuestion[];
}

export interface Assessment {
  readonly edition: string;
  /** The day the answer is for, `YYYY-MM-DD`. */
  readonly on: string;
  /** Where that day lies against the edition's validity. */
  readonly period: 'before' | 'within' | 'after';
  readonly benefits: readonly BenefitAssessment[];
}

/**
 * What the answers give under the rules of an edition; unknown answers give all that is possible.
 * @param on the day to answer for, `YYYY-MM-DD`
 */
export function assess(book: RuleBook, profile: Profile, on: string): Assessment {
  return {
    edition: book.id,
    on,
    period: periodOf(book, on),
    benefits: book.benefits.map((benefit) => assessBenefit(book, profile, on, benefit)),
  };
}

function periodOf(book: RuleBook, on: string): Assessment['period'] {
  if (on < book.from) return 'before';
  return book.until && on > book.until ? 'after' : 'within';
}

function assessBenefit(
  book: RuleBook,
  profile: Profile,
  on: string,
  { id, scope }: RuleBook['benefits'][number],
): BenefitAssessment {
  const useKey = scope === 'cloud' ? 'used-cloud' : 'used-on-premises';
  const entitlements = possibleOffers(book, profile).map((offers) => ({
    offers,
    ...entitlementOf(book, offers, id),
  }));
  const amounts = distinct(entitlements.map(({ amount }) => amount)).sort(compareAmounts);

  const given = profile[useKey];
  const tooMany = given !== undefined && !amounts.some((amount) => allows(amount, given));
  const used = tooMany ? undefined : given;
  const judged = judgeCases(book, id, possibleCases(entitlements, profile, on, used));

  return {
    benefit: id,
    amounts,
    remaining: used === undefined ? undefined : remainders(amounts, used),
    usedTooMany: tooMany ? given : undefined,
    grants: distinct(entitlements.flatMap(({ grants }) => grants)),
    outcomes: outcomesOf(book, profile, id, judged),
    notes: notesOf(book, profile, id, amounts),
    dependsOn: decidingQuestions(profile, useKey, entitlements, judged),
  };
}

/** Notes speak of what the reader said, so an unanswered question brings none. */
function notesOf(
  book: RuleBook,
  profile: Profile,
  benefit: string,
  amounts: readonly Amount[],
): string[] {
  const { silver, gold } = profile;
  const held = new Set([...(silver ?? []), ...(gold ?? [])]).size;
  const [amount, ...others] = amounts;
  const facts: Facts = {
    benefit,
    competencies: held > 1 ? 'several' : held === 1 ? 'one' : 'none',
    ...(profile['action-pack'] && { 'action-pack': profile['action-pack'] }),
    ...(silver && { silver: holdingOf(book, silver) }),
    ...(gold && { gold: holdingOf(book, gold) }),
    ...(amount !== undefined && others.length === 0 && { entitlement: entitlementKind(amount) }),
  };
  return book.notes.filter(({ when }) => applies(when, facts)).map(({ id }) => id);
}

function remainders(amounts: readonly Amount[], used: number): Amount[] {
  const rests = amounts
    .filter((amount) => amount !== 'none' && allows(amount, used))
    .map((amount) => (typeof amount === 'number' ? amount - used : amount));
  return distinct(rests);
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
