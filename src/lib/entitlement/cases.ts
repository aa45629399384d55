import { activations, products, type Amount } from '../programme/vocabulary.ts';
import type { Offers } from './grants.ts';
import {
  ruleFor,
  type BenefitJudgement,
  type Combination,
  type Ground,
  type Situation,
  type StatusRule,
} from './judgement.ts';
import type { Profile } from './profile.ts';

/** One way in which everything that the reader left open could be, and the rule that decides it. */
export interface Case {
  /** The ground's place in the judgement. */
  readonly place: number;
  readonly ground: Ground;
  readonly situation: Situation;
  readonly rule: StatusRule;
}

/** The combinations of offers that the answers leave open. */
export function openCombinations(judgement: BenefitJudgement, offers: Offers): Combination[] {
  const known = Object.entries(offers) as [keyof Offers, string][];
  return judgement.combinations.filter((combination) =>
    known.every(([key, value]) => combination.offers[key] === value),
  );
}

/** Every case that the answers leave open. */
export function openCases(
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
            const situation = { product, activated, contract, left };
            const rule = ruleFor(judgement, place, situation);
            if (rule) cases.push({ place, ground, situation, rule });
          }
        }
      }
    }
  }
  return cases;
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
