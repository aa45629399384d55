import { statuses, type OfferKey } from '../programme/vocabulary.ts';
import type { Case, Combination } from './judgement.ts';
import type { Profile, ProfileKey } from './profile.ts';
import type { RuleBook } from './rule-book.ts';

/** A question whose answer can change an amount or a status. */
export type DecidingQuestion = Exclude<ProfileKey, 'edition' | 'on' | 'role' | 'csp'>;

/** The unanswered offers on which the amount depends, in the order in which they are asked. */
export function amountDecidedBy(
  book: RuleBook,
  profile: Profile,
  combinations: readonly Combination[],
): DecidingQuestion[] {
  return decidingOffers(book, profile, combinations, ({ amount }) => amount);
}

/** The unanswered questions on which the status depends, in the order in which they are asked. */
export function statusDecidedBy(
  book: RuleBook,
  profile: Profile,
  combinations: readonly Combination[],
  useKey: DecidingQuestion,
  cases: readonly Case[],
): DecidingQuestion[] {
  const questions: [DecidingQuestion, keyof Case['situation']][] = [
    ['product', 'product'],
    ['activated', 'activated'],
    ['ends', 'contract'],
    [useKey, 'left'],
  ];
  const situations = questions
    .filter(([key]) => profile[key] === undefined)
    .filter(([, part]) =>
      decides(
        // Whether anything is left depends on the amount too; only limited amounts can tell.
        part === 'left' ? cases.filter(({ ground }) => ground.kind === 'limited') : cases,
        ({ situation }) => situation[part],
        ({ rule }) => rule.status,
      ),
    )
    .map(([key]) => key);
  const masks: number[] = [];
  for (const { place, rule } of cases) {
    masks[place] = (masks[place] ?? 0) | (1 << statuses.indexOf(rule.status));
  }
  const maskOf = ({ grounds }: Combination): number =>
    grounds.reduce((mask, place) => mask | (masks[place] ?? 0), 0);
  // A combination that the use contradicts has no case, and decides nothing.
  const possible = combinations.filter((each) => maskOf(each) !== 0);
  const offers = decidingOffers(book, profile, possible, maskOf);
  return [...offers, ...situations];
}

function decidingOffers(
  book: RuleBook,
  profile: Profile,
  combinations: readonly Combination[],
  resultOf: (combination: Combination) => unknown,
): OfferKey[] {
  if (combinations.length < 2) return [];
  return book.offers
    .map(({ key }) => key)
    .filter((key) => profile[key] === undefined)
    .filter((key) => decides(combinations, ({ offers }) => offers[key], resultOf));
}

/** True where the possible results differ from one value of a question to another. */
function decides<Each>(
  all: readonly Each[],
  valueOf: (each: Each) => unknown,
  resultOf: (each: Each) => unknown,
): boolean {
  const results = new Map<unknown, Set<unknown>>();
  for (const each of all) {
    const value = valueOf(each);
    const known = results.get(value);
    if (known) known.add(resultOf(each));
    else results.set(value, new Set([resultOf(each)]));
  }
  const [first, ...others] = results.values();
  return others.some(
    (other) => first?.size !== other.size || ![...other].every((each) => first.has(each)),
  );
}
