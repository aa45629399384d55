import { compareAmounts, holdings, type Amount, type Holding } from '../programme/vocabulary.ts';
import type { RuleBook } from './rule-book.ts';
import type { Profile, YesOrNo } from './profile.ts';

/** The offers of one partner, all known: only the kinds of competency count, not which ones. */
export interface Offers {
  readonly 'action-pack': YesOrNo;
  readonly silver: Holding;
  readonly gold: Holding;
}

/** What the offers give for one benefit, and the grants that say so. */
export interface Entitlement {
  readonly amount: Amount;
  readonly grants: readonly string[];
}

/** Every combination of offers that the answers leave open. */
export function possibleOffers(book: RuleBook, profile: Profile): Offers[] {
  const actionPack = profile['action-pack'];
  const actionPacks = actionPack ? [actionPack] : (['yes', 'no'] as const);
  const silvers = profile.silver ? [holdingOf(book, profile.silver)] : holdings;
  const golds = profile.gold ? [holdingOf(book, profile.gold)] : holdings;
  return actionPacks.flatMap((pack) =>
    silvers.flatMap((silver) => golds.map((gold) => ({ 'action-pack': pack, silver, gold }))),
  );
}

/** The highest grant holds; grants do not add up. */
export function entitlementOf(book: RuleBook, offers: Offers, benefit: string): Entitlement {
  const fitting = book.grants.filter(
    (grant) => grant.benefit === benefit && isHeld(offers, grant.offer, grant.competency),
  );
  const amount = fitting.reduce<Amount>(
    (highest, grant) => (compareAmounts(grant.amount, highest) > 0 ? grant.amount : highest),
    'none',
  );
  const grants = fitting.filter((grant) => grant.amount === amount).map((grant) => grant.id);
  return { amount, grants };
}

/** The kinds of competency among the held ones. */
export function holdingOf(book: RuleBook, ids: readonly string[]): Holding {
  const kinds = new Set(
    book.competencies.filter(({ id }) => ids.includes(id)).map(({ cloud }) => cloud),
  );
  if (kinds.size === 2) return 'both';
  if (kinds.size === 0) return 'none';
  return kinds.has(true) ? 'cloud' : 'other';
}

function isHeld(
  offers: Offers,
  offer: string,
  competency: 'any' | 'cloud' | 'other' | undefined,
): boolean {
  if (offer === 'action-pack') return offers['action-pack'] === 'yes';
  if (offer !== 'silver' && offer !== 'gold') return false;
  const holding = offers[offer];
  if (holding === 'none') return false;
  return competency === 'any' || holding === 'both' || holding === competency;
}
