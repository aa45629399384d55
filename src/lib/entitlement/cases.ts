import { activations, compareAmounts, products, type Amount } from '../programme/vocabulary.ts';
import type { Offers } from './grants.ts';
import {
  caseAt,
  judgementOf,
  type BenefitJudgement,
  type Case,
  type Combination,
  type Ground,
} from './judgement.ts';
import type { Profile } from './profile.ts';
import type { RuleBook } from './rule-book.ts';

/** The question on how many incidents of a benefit were used. */
type UseKey = 'used-cloud' | 'used-on-premises';

/** What the answers leave open for one benefit. */
export interface Possibilities {
  readonly judgement: BenefitJudgement;
  readonly combinations: readonly Combination[];
  /** Every possible amount, ascending. */
  readonly amounts: readonly Amount[];
  readonly useKey: UseKey;
  /** What was used, where that can be. */
  readonly used: number | undefined;
  /** What is said to have been used, where none of the amounts allows it. */
  readonly usedTooMany: number | undefined;
  readonly cases: readonly Case[];
}

/**
 * Everything that the answers leave open for one benefit.
 * @param offers what of the profile the edition knows
 * @throws where the edition has no such benefit
 */
export function possibilitiesOf(
  book: RuleBook,
  profile: Profile,
  offers: Offers,
  on: string,
  { id, scope }: RuleBook['benefits'][number],
): Possibilities {
  const judgement = judgementOf(book).benefits.get(id);
  if (!judgement) throw new Error(`The edition ${book.id} has no benefit ${id}.`);
  const useKey = scope === 'cloud' ? 'used-cloud' : 'used-on-premises';
  const combinations = openCombinations(judgement, offers);
  const amounts = [...new Set(combinations.map(({ amount }) => amount))].sort(compareAmounts);
  const given = profile[useKey];
  const isTooMany = given !== undefined && !amounts.some((amount) => allows(amount, given));
  // What cannot be is treated as not answered.
  const used = isTooMany ? undefined : given;
  return {
    judgement,
    combinations,
    amounts,
    useKey,
    used,
    usedTooMany: isTooMany ? given : undefined,
    cases: openCases(judgement, combinations, profile, on, used),
  };
}

/** True where so many incidents can have been used of an amount. */
export function allows(amount: Amount, used: number): boolean {
  if (amount === 'unlimited' || amount === 'unknown') return true;
  return used <= (amount === 'none' ? 0 : amount);
}

/** What can be left of an amount, as places in `leftovers`: an unlimited one never runs out. */
export function possibleLeftovers({ kind }: Ground, given: readonly number[]): readonly number[] {
  if (kind === 'none' || kind === 'unknown') return [1];
  return kind === 'unlimited' ? [0] : given;
}

/** The combinations of offers that the answers leave open. */
function openCombinations(judgement: BenefitJudgement, offers: Offers): Combination[] {
  const known = Object.entries(offers) as [keyof Offers, string][];
  return judgement.combinations.filter((combination) =>
    known.every(([key, value]) => combination.offers[key] === value),
  );
}

function openCases(
  judgement: BenefitJudgement,
  combinations: readonly Combination[],
  profile: Profile,
  on: string,
  used: number | undefined,
): Case[] {
  const productsOpen = open(products, profile.product);
  const activationsOpen = open(activations, profile.activated);
  const contractsOpen = profile.ends === undefined ? [0, 1] : [profile.ends < on ? 1 : 0];
  const cases: Case[] = [];
  for (const place of new Set(combinations.flatMap(({ grounds }) => grounds))) {
    const ground = judgement.grounds[place];
    if (!ground) continue;
    const leftOpen = openLeftovers(ground, used);
    for (const product of productsOpen) {
      for (const activated of activationsOpen) {
        for (const contract of contractsOpen) {
          for (const left of leftOpen) {
            const found = caseAt(judgement, place, { product, activated, contract, left });
            if (found) cases.push(found);
          }
        }
      }
    }
  }
  return cases;
}

function open(values: readonly string[], answer: string | undefined): number[] {
  return answer === undefined ? values.map((_, index) => index) : [values.indexOf(answer)];
}

/** None at all where the use contradicts the amount. */
function openLeftovers(ground: Ground, used: number | undefined): readonly number[] {
  const { amount } = ground;
  if (used === undefined) return possibleLeftovers(ground, [0, 1]);
  if (!allows(amount, used)) return [];
  // Of a number that nobody states, any use may have been the last.
  if (amount === 'unknown' && used > 0) return possibleLeftovers(ground, [0, 1]);
  const left = typeof amount !== 'number' || used < amount;
  return possibleLeftovers(ground, [left ? 0 : 1]);
}
