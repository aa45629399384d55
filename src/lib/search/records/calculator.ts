import { encodeFragment } from '../../entitlement/fragment.ts';
import type { Profile } from '../../entitlement/profile.ts';
import { plainText } from '../../content/inline-markup.ts';
import type { LocaleId } from '../../locales.ts';
import type { LoadedEdition } from '../../programme/load.ts';
import type { Competency, Edition, Grant } from '../../programme/edition.ts';
import { isTierKey } from '../../programme/vocabulary.ts';
import type { SearchRecord } from './record.ts';

/** The page of the calculator. */
export const calculatorPage = 'entitlement-calculator';

/**
 * What each edition grants, as records that open the calculator with the answers filled in. A grant
 * that holds for several competencies opens with the first of them.
 * @param editions the oldest first; what an edition grants as the one before did has one record
 * @param page the name of the calculator's page
 * @param kinds what cloud competencies and the others are called
 */
export function calculatorRecords(
  editions: readonly LoadedEdition[],
  locale: LocaleId,
  page: string,
  kinds: Readonly<Record<'cloud' | 'other', readonly string[]>>,
): SearchRecord[] {
  const known = new Set<string>();
  return editions.flatMap(({ edition, words: { [locale]: words } }) =>
    edition.grants.flatMap((grant) => {
      if (grant.amount === 'unknown') return [];
      const title = plainText(words.grants[grant.id] ?? grant.id);
      const same = `${grant.cites} ${title}`;
      if (known.has(same)) return [];
      known.add(same);
      const competencies = competenciesOf(edition, grant);
      return [
        {
          id: `incidents-${edition.id}-${grant.id}`,
          kind: 'calculator' as const,
          url: `${locale}/${calculatorPage}/#${encodeFragment(answersOf(edition, grant, competencies))}`,
          title,
          page,
          section: grant.cites,
          parts: [
            {
              text: [
                words.title,
                nameOf(edition.benefits, grant.benefit),
                words.benefits[grant.benefit] ?? '',
                // A grant for every competency says so, and need not name them all.
                grant.competency === 'any' ? '' : competencies.map(({ name }) => name).join(', '),
              ]
                .filter(Boolean)
                .join(' · '),
            },
          ],
          also: [
            nameOf(edition.offers, grant.offer),
            ...(grant.competency && grant.competency !== 'any' ? kinds[grant.competency] : []),
          ],
        },
      ];
    }),
  );
}

function competenciesOf({ competencies }: Edition, { competency }: Grant): readonly Competency[] {
  if (competency === undefined) return [];
  return competencies.filter(
    ({ cloud }) => competency === 'any' || cloud === (competency === 'cloud'),
  );
}

function answersOf(
  { id, offers, benefits }: Edition,
  { offer, benefit }: Grant,
  [first]: readonly Competency[],
): Profile {
  const key = offers.find((each) => each.id === offer)?.key;
  const isCloud = benefits.find((each) => each.id === benefit)?.scope === 'cloud';
  const held = key && (isTierKey(key) ? first && { [key]: [first.id] } : { [key]: 'yes' as const });
  // Nothing else is held, so that the answer is the one figure that was looked for.
  const others = Object.fromEntries(
    offers.map((other) => [other.key, isTierKey(other.key) ? [] : ('no' as const)]),
  );
  return { edition: id, ...others, ...held, product: isCloud ? 'azure' : 'on-premises' };
}

function nameOf(
  list: readonly { readonly id: string; readonly name: string }[],
  id: string,
): string {
  return list.find((each) => each.id === id)?.name ?? id;
}
