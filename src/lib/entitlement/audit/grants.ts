import { compareAmounts } from '../../programme/vocabulary.ts';
import type { Offers } from '../grants.ts';
import type { BenefitJudgement } from '../judgement.ts';
import type { RuleBook } from '../rule-book.ts';

/** Reports grants that give different amounts for the same thing. */
export function checkGrants(book: RuleBook): string[] {
  return book.grants.flatMap((one, index) =>
    book.grants.slice(index + 1).flatMap((other) => {
      const same = one.offer === other.offer && one.benefit === other.benefit;
      const kinds = new Set([one.competency ?? 'any', other.competency ?? 'any']);
      const meet = kinds.size === 1 || kinds.has('any');
      return same && meet
        ? [
            `${book.id}: the grants ${one.id} and ${other.id} conflict: both say what ${one.offer} gives for ${one.benefit} (${String(one.amount)}, ${String(other.amount)}); remove one or set its competency.`,
          ]
        : [];
    }),
  );
}

/** Reports offers with which a partner would have less than without them. */
export function checkOffersNeverLower(
  book: RuleBook,
  benefit: string,
  { combinations }: BenefitJudgement,
): string[] {
  return combinations.flatMap((before) =>
    combinations
      .filter((after) => gainsOneOffer(book, before.offers, after.offers))
      .filter((after) => compareAmounts(after.amount, before.amount) < 0)
      .map(
        (after) =>
          `${book.id}: with one more offer ${benefit} falls from ${String(before.amount)} (${before.grants.join(', ')}) to ${String(after.amount)} (${after.grants.join(', ')}): mend the amounts.`,
      ),
  );
}

function gainsOneOffer(book: RuleBook, before: Offers, after: Offers): boolean {
  const changed = book.offers.filter(({ key }) => before[key] !== after[key]);
  const [only, ...others] = changed;
  if (!only || others.length > 0) return false;
  const from = before[only.key];
  const to = after[only.key];
  return from === 'no' || from === 'none' || (to === 'both' && from !== 'both');
}
