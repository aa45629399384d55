import {
  compareAmounts,
  isTierKey,
  statuses,
  type Amount,
  type Status,
} from '../programme/vocabulary.ts';
import { possibilitiesOf } from './cases.ts';
import { knownOffers } from './grants.ts';
import type { Profile } from './profile.ts';
import type { RuleBook } from './rule-book.ts';

interface Result {
  readonly status: Status;
  readonly amount: Amount;
}

/** One answer that would lead to a better outcome, and what it would lead to; amounts are incidents. */
export interface Change extends Result {
  /** What changes, as words name it: an offer with its kind of competency, or a state. */
  readonly to:
    | { readonly kind: 'activated' | 'renewed' | 'covered-version' }
    | { readonly kind: 'offer'; readonly offer: string; readonly competency?: 'cloud' | 'other' };
}

interface Candidate {
  readonly to: Change['to'];
  readonly profile: Profile;
}

/** A day that no contract's end is before. */
const never = '9999-12-31';

/**
 * The one answer that would lead to the best outcome for each benefit, found by trying them all;
 * undefined where nothing is better or the answers leave more than one outcome open. It throws
 * nothing for an edition that fits the published schema.
 * @param on the day to answer for, `YYYY-MM-DD`
 * @returns by benefit id
 */
export function nearestChanges(
  book: RuleBook,
  profile: Profile,
  on: string,
): ReadonlyMap<string, Change | undefined> {
  const tried = candidates(book, profile);
  return new Map(
    book.benefits.map((benefit) => {
      const present = singleResult(book, profile, on, benefit);
      if (!present) return [benefit.id, undefined];
      const better = tried.flatMap(({ to, profile: changed }): Change[] => {
        const result = singleResult(book, changed, on, benefit);
        return result && isBetter(result, present) ? [{ to, ...result }] : [];
      });
      return [benefit.id, simplify(bestOf(better), better)];
    }),
  );
}

/** What a partner can bring about: a product does not turn into another, and use is not undone. */
function candidates(book: RuleBook, profile: Profile): Candidate[] {
  const states: Candidate[] = [
    ...(profile.activated && profile.activated !== 'yes'
      ? [{ to: { kind: 'activated' }, profile: { ...profile, activated: 'yes' } } as const]
      : []),
    ...(profile.ends
      ? [{ to: { kind: 'renewed' }, profile: { ...profile, ends: never } } as const]
      : []),
    ...(profile.product === 'on-premises-older'
      ? [
          {
            to: { kind: 'covered-version' },
            profile: { ...profile, product: 'on-premises' },
          } as const,
        ]
      : []),
  ];
  const offers = book.offers.filter(({ closed }) => !closed);
  return [...states, ...offers.flatMap((offer) => gains(book, profile, offer))];
}

function gains(
  book: RuleBook,
  profile: Profile,
  { id, key }: RuleBook['offers'][number],
): Candidate[] {
  if (!isTierKey(key)) {
    return profile[key] === 'yes'
      ? []
      : [{ to: { kind: 'offer', offer: id }, profile: { ...profile, [key]: 'yes' } }];
  }
  return (['other', 'cloud'] as const).flatMap((competency) => {
    const example = book.competencies.find(({ cloud }) => cloud === (competency === 'cloud'));
    const held = profile[key] ?? [];
    if (!example || held.includes(example.id)) return [];
    const changed = { ...profile, [key]: [...held, example.id] };
    return [{ to: { kind: 'offer', offer: id, competency }, profile: changed }];
  });
}

/** Undefined where the answers leave more than one amount or status open. */
function singleResult(
  book: RuleBook,
  profile: Profile,
  on: string,
  benefit: RuleBook['benefits'][number],
): Result | undefined {
  const { amounts, cases } = possibilitiesOf(
    book,
    profile,
    knownOffers(book, profile),
    on,
    benefit,
  );
  const [amount, ...others] = amounts;
  const status = cases[0]?.rule.status;
  if (amount === undefined || status === undefined || others.length > 0) return undefined;
  return cases.every(({ rule }) => rule.status === status) ? { amount, status } : undefined;
}

function bestOf(changes: readonly Change[]): Change | undefined {
  return changes.reduce<Change | undefined>(
    (best, change) => (best && !isBetter(change, best) ? best : change),
    undefined,
  );
}

/** Leaves the kind of competency out where either kind leads to the same. */
function simplify(best: Change | undefined, all: readonly Change[]): Change | undefined {
  if (best?.to.kind !== 'offer') return best;
  const { offer } = best.to;
  const alike = all.filter(
    ({ to, amount, status }) =>
      to.kind === 'offer' && to.offer === offer && amount === best.amount && status === best.status,
  );
  return alike.length > 1 ? { ...best, to: { kind: 'offer', offer } } : best;
}

/** More incidents are no better where they cannot be used all the same. */
const amountCounts: readonly Status[] = ['not-included', 'pending', 'activate-first', 'usable'];

function isBetter(one: Result, other: Result): boolean {
  const byStatus = statuses.indexOf(one.status) - statuses.indexOf(other.status);
  if (byStatus !== 0) return byStatus > 0;
  return amountCounts.includes(one.status) && compareAmounts(one.amount, other.amount) > 0;
}
