import type { OfferKey } from '../programme/vocabulary.ts';
import type { Case } from './cases.ts';
import type { Combination } from './judgement.ts';
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
  return decidingOffers(book, profile, combinations, (each) => String(each.amount));
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
        ({ situation }) => String(situation[part]),
        ({ rule }) => rule.status,
      ),
    )
    .map(([key]) => key);
  const statusesOf = new Map<number, Set<string>>();
  for (const { place, rule } of cases) {
    const known = statusesOf.get(place) ?? new Set();
    statusesOf.set(place, known.add(rule.status));
  }
  // A combination that the use contradicts has no case, and decides nothing.
  const possible = combinations.filter(({ grounds }) => grounds.some((at) => statusesOf.has(at)));
  const offers = decidingOffers(book, profile, possible, ({ grounds }) =>
    joined(grounds.flatMap((place) => [...(statusesOf.get(place) ?? [])])),
  );
  return [...offers, ...situations];
}

function decidingOffers(
  book: RuleBook,
  profile: Profile,
  combinations: readonly Combination[],
  resultOf: (combination: Combination) => string,
): OfferKey[] {
  if (combinations.length < 2) return [];
  return book.offers
    .map(({ key }) => key)
    .filter((key) => profile[key] === undefined)
    .filter((key) => decides(combinations, ({ offers }) => offers[key] ?? '', resultOf));
}

/** True where the possible results differ from one value of a question to another. */
function decides<Each>(
  all: readonly Each[],
  valueOf: (each: Each) => string,
  resultOf: (each: Each) => string,
): boolean {
  const results = new Map<string, Set<string>>();
  for (const each of all) {
    const value = valueOf(each);
    const known = results.get(value) ?? new Set();
    results.set(value, known.add(resultOf(each)));
  }
  if (results.size < 2) return false;
  return new Set([...results.values()].map((set) => joined([...set]))).size > 1;
}

function joined(names: readonly string[]): string {
  return [...new Set(names)].sort().join(' ');
}
