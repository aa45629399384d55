import {
  compareAmounts,
  holdings,
  isTierKey,
  type Amount,
  type Holding,
  type OfferKey,
} from '../programme/vocabulary.ts';
import type { Profile } from './profile.ts';
import type { RuleBook } from './rule-book.ts';

/** The offers of one partner, all known: of competencies only the kinds count, not which ones. */
export type Offers = Readonly<Partial<Record<OfferKey, string>>>;

/** What the offers give for one benefit, and the grants that say so. */
export interface Entitlement {
  readonly amount: Amount;
  readonly grants: readonly string[];
}

/** Every combination of the offers that an edition knows. */
export function offerCombinations(book: RuleBook): Offers[] {
  return book.offers.reduce<Offers[]>(
    (combinations, { key }) =>
      combinations.flatMap((offers) => valuesOf(key).map((value) => ({ ...offers, [key]: value }))),
    [{}],
  );
}

/** The reader's offers as combinations name them; a question left open is missing. */
export function knownOffers(book: RuleBook, profile: Profile): Offers {
  return Object.fromEntries(
    book.offers.flatMap(({ key }) => {
      const answer = profile[key];
      if (answer === undefined) return [];
      return [[key, typeof answer === 'string' ? answer : holdingOf(book, answer)]];
    }),
  );
}

/** The highest grant holds; grants do not add up. */
export function entitlementOf(book: RuleBook, offers: Offers, benefit: string): Entitlement {
  const fitting = book.grants.filter(
    (grant) => grant.benefit === benefit && isHeld(book, offers, grant),
  );
  const amount = fitting.reduce<Amount>(
    (highest, grant) => (compareAmounts(grant.amount, highest) > 0 ? grant.amount : highest),
    'none',
  );
  const grants = fitting.filter((grant) => grant.amount === amount).map((grant) => grant.id);
  return { amount, grants };
}

/** The kinds of competency among the held ones. */
function holdingOf(book: RuleBook, ids: readonly string[]): Holding {
  let cloud = false;
  let other = false;
  for (const competency of book.competencies) {
    if (!ids.includes(competency.id)) continue;
    if (competency.cloud) cloud = true;
    else other = true;
  }
  if (cloud && other) return 'both';
  if (cloud) return 'cloud';
  return other ? 'other' : 'none';
}

function valuesOf(key: OfferKey): readonly string[] {
  return isTierKey(key) ? holdings : ['no', 'yes'];
}

function isHeld(
  book: RuleBook,
  offers: Offers,
  { offer, competency }: RuleBook['grants'][number],
): boolean {
  const key = book.offers.find(({ id }) => id === offer)?.key;
  const value = key && offers[key];
  if (value === undefined || value === 'none' || value === 'no') return false;
  return value === 'yes' || competency === 'any' || value === 'both' || value === competency;
}
