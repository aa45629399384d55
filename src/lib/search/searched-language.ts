import type { CompleteWords } from '../interface-words/keys.ts';
import { pickWords } from '../interface-words/pick.ts';
import type { LocaleId } from '../locales.ts';
import { buildLexicon } from './build-lexicon.ts';
import { termsIn, unpackLexicon, type PackedLexicon } from './lexicon.ts';
import type { SearchData } from './load-search-data.ts';
import type { Article } from './records/article-parts.ts';
import { collectRecords } from './records/collect.ts';
import type { SearchRecord } from './records/record.ts';
import type { RecordRole, SearchFile, SearchWords } from './search-file.ts';
import { synonymsOf } from './synonyms.ts';

/** All that search has of a language. */
export interface SearchedLanguage {
  readonly records: readonly SearchRecord[];
  readonly lexicon: PackedLexicon;
  /** What a browser needs, once the index is made; `ids` are Pagefind's of the records. */
  readonly fileWith: (version: string, ids: readonly string[]) => SearchFile;
}

/**
 * Makes the search of a language.
 * @param articles by the last part of their address
 */
export function searchedLanguage(
  locale: LocaleId,
  { glossary, rules, ...data }: SearchData,
  articles: ReadonlyMap<string, Article>,
  words: CompleteWords,
): SearchedLanguage {
  const records = collectRecords(
    { ...data, articles, glossary: glossary[locale], askedFor: rules[locale].sections },
    locale,
  );
  const synonyms = synonymsOf(glossary[locale], rules[locale]);
  const lexicon = buildLexicon(records, rules[locale], synonyms);
  const unpacked = unpackLexicon(lexicon);
  const sections = records.filter(isSection);
  const places = new Map(sections.map(({ section }, place) => [section, place]));
  return {
    records,
    lexicon,
    fileWith: (version, ids) => ({
      version,
      lexicon,
      sections: sections.map(({ id, url, title, page, section }) => ({
        id,
        url,
        heading: title,
        page,
        title: [...new Set(termsIn(title, unpacked))],
        prior: priorOf(section),
      })),
      records: records.map((record, place) => [
        ids[place] ?? '',
        places.get(record.section) ?? -1,
        roleOf(record),
      ]),
      words: pickWords(words, /^search\./, /^search\./) as SearchWords,
      waysOn: waysOn.map(([page, key]) => [`${locale}/${page}`, words[key]]),
    }),
  };
}

/** Pages that lead on where nothing was found, and what they are called there. */
const waysOn = [
  ['entitlement-calculator/', 'notFound.calculator'],
  ['azure-access-id-error/', 'notFound.troubleshooter'],
  ['glossary/', 'notFound.glossary'],
  ['site-map/', 'search.siteMap'],
] as const;

function roleOf({ kind }: SearchRecord): RecordRole {
  return kind === 'article' ? 'section' : kind === 'glossary' ? 'term' : 'answer';
}

function isSection({ kind }: SearchRecord): boolean {
  return kind === 'article';
}

/**
 * The article answers most questions; a page on what is closed answers few, and pages for writers
 * answer none of a partner's.
 */
function priorOf(section: string): number {
  if (section.startsWith('mpn-benefits-technical-support#')) return 1.1;
  if (section.startsWith('partner-membership-center-')) return 0.75;
  return section.startsWith('contribute') ? 0.3 : 1;
}
