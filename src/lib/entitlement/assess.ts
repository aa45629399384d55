import { membershipKeys, offerKeys, type Amount, type OfferKey } from '../programme/vocabulary.ts';
import { allows, possibilitiesOf } from './cases.ts';
import type { Facts } from './conditions.ts';
import { amountDecidedBy, statusDecidedBy, type DecidingQuestion } from './dependencies.ts';
import { knownOffers, type Offers } from './grants.ts';
import { judgementOf, type EntitlementKind, type Judgement } from './judgement.ts';
import { outcomesOf, type Outcome } from './outcomes.ts';
import type { Profile } from './profile.ts';
import type { RuleBook } from './rule-book.ts';

/** What the answers give of one benefit; amounts are incidents. */
export interface BenefitAssessment {
  /** The id of the benefit. */
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
  /** The unanswered questions on which the amount depends. */
  readonly amountDependsOn: readonly DecidingQuestion[];
  /** The unanswered questions on which the status depends. */
  readonly statusDependsOn: readonly DecidingQuestion[];
}

/** What the answers give under the rules of an edition. */
export interface Assessment {
  /** The id of the edition. */
  readonly edition: string;
  /** The day the answer is for, `YYYY-MM-DD`. */
  readonly on: string;
  /** Where that day lies against the edition's validity. */
  readonly period: 'before' | 'within' | 'after';
  readonly benefits: readonly BenefitAssessment[];
  /** Offers that the reader holds and this edition does not know. */
  readonly foreignOffers: readonly OfferKey[];
}

/**
 * What the answers give under the rules of an edition; unknown answers give all that is possible.
 * Amounts are incidents. What each result rests on stands in the edition, under the ids that the
 * result names. It throws nothing for an edition that fits the published schema: a competency that
 * the edition does not know gives nothing, and such an offer comes back in `foreignOffers`.
 * @param book an edition, or the part of one that decides
 * @param on the day to answer for, `YYYY-MM-DD`; days are compared as they are written
 */
export function assess(book: RuleBook, profile: Profile, on: string): Assessment {
  const offers = knownOffers(book, profile);
  return {
    edition: book.id,
    on,
    period: periodOf(book, on),
    benefits: book.benefits.map((benefit) => assessBenefit(book, profile, offers, on, benefit)),
    foreignOffers: offerKeys.filter(
      (key) => isHeld(profile, key) && !book.offers.some((offer) => offer.key === key),
    ),
  };
}

function periodOf(book: RuleBook, on: string): Assessment['period'] {
  if (on < book.from) return 'before';
  return book.until && on > book.until ? 'after' : 'within';
}

function isHeld(profile: Profile, key: OfferKey): boolean {
  const answer = profile[key];
  return typeof answer === 'string' ? answer === 'yes' : answer !== undefined && answer.length > 0;
}

function assessBenefit(
  book: RuleBook,
  profile: Profile,
  offers: Offers,
  on: string,
  benefit: RuleBook['benefits'][number],
): BenefitAssessment {
  const open = possibilitiesOf(book, profile, offers, on, benefit);
  const { combinations, amounts, used, usedTooMany, useKey, cases } = open;
  const believed = usedTooMany === undefined ? profile : { ...profile, [useKey]: undefined };
  return {
    benefit: benefit.id,
    amounts,
    remaining: remainders(amounts, used),
    usedTooMany,
    grants: distinct(combinations.flatMap(({ grants }) => grants)),
    outcomes: outcomesOf(open.judgement, profile, cases),
    notes: notesOf(judgementOf(book), profile, offers, benefit.id, amounts),
    amountDependsOn: amountDecidedBy(book, profile, combinations),
    statusDependsOn:
      cases.length > 1 ? statusDecidedBy(book, believed, combinations, useKey, cases) : [],
  };
}

/** Notes speak of what the reader said, so an unanswered question brings none. */
function notesOf(
  judgement: Judgement,
  profile: Profile,
  offers: Offers,
  benefit: string,
  amounts: readonly Amount[],
): string[] {
  const competencies = new Set([...(profile.silver ?? []), ...(profile.gold ?? [])]).size;
  const memberships = membershipKeys.filter((key) => offers[key] === 'yes').length;
  const [amount, ...others] = amounts;
  const facts: Facts = {
    ...offers,
    benefit,
    competencies: howMany(competencies),
    memberships: howMany(memberships),
    entitlement: amount !== undefined && others.length === 0 ? kindOf(amount) : undefined,
  };
  return judgement.notes.filter(({ test }) => test(facts)).map(({ id }) => id);
}

function howMany(count: number): 'none' | 'one' | 'several' {
  if (count === 0) return 'none';
  return count === 1 ? 'one' : 'several';
}

function kindOf(amount: Amount): EntitlementKind {
  return typeof amount === 'number' ? 'limited' : amount;
}

function remainders(amounts: readonly Amount[], used: number | undefined): Amount[] | undefined {
  if (used === undefined) {
    // What never runs out needs no count of what was used.
    const given = amounts.filter((amount) => amount !== 'none');
    return given.length > 0 && given.every((amount) => amount === 'unlimited') ? given : undefined;
  }
  const rests = amounts
    .filter((amount) => amount !== 'none' && allows(amount, used))
    .map((amount) => (typeof amount === 'number' ? amount - used : amount));
  return distinct(rests);
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
