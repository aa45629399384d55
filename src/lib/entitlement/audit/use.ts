import { assess } from '../assess.ts';
import { isTierKey } from '../../programme/vocabulary.ts';
import type { Offers } from '../grants.ts';
import type { BenefitJudgement } from '../judgement.ts';
import type { Profile } from '../profile.ts';
import type { RuleBook } from '../rule-book.ts';

/** More incidents are never left after using more of them. */
export function checkUse(book: RuleBook, benefit: string, judgement: BenefitJudgement): string[] {
  const scope = book.benefits.find(({ id }) => id === benefit)?.scope;
  const key = scope === 'cloud' ? 'used-cloud' : 'used-on-premises';
  return judgement.combinations.flatMap(({ offers, amount }) => {
    if (typeof amount !== 'number') return [];
    const profile: Profile = {
      ...profileWith(book, offers),
      product: scope === 'cloud' ? 'azure' : 'on-premises',
      activated: 'yes',
      ends: book.from,
    };
    let before = Number.POSITIVE_INFINITY;
    for (let used = 0; used <= amount; used += 1) {
      const assessed = assess(book, { ...profile, [key]: used }, book.from);
      const left = assessed.benefits.find((each) => each.benefit === benefit)?.remaining?.[0];
      if (typeof left !== 'number' || left >= before) {
        return [
          `${book.id}: after using ${String(used)} of ${String(amount)} for ${benefit}, ${String(left)} are left: mend the amounts.`,
        ];
      }
      before = left;
    }
    return [];
  });
}

/** A profile that holds the offers, with a competency of each kind that they ask for. */
function profileWith(book: RuleBook, offers: Offers): Profile {
  return Object.fromEntries(
    book.offers.map(({ key }) => {
      const value = offers[key] ?? '';
      if (!isTierKey(key)) return [key, value];
      const examples = [true, false].flatMap((cloud) =>
        value === 'both' || value === (cloud ? 'cloud' : 'other')
          ? book.competencies.filter((each) => each.cloud === cloud).slice(0, 1)
          : [],
      );
      return [key, examples.map(({ id }) => id)];
    }),
  ) as Profile;
}
