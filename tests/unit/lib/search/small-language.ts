import { buildLexicon, type Synonym } from '~/lib/search/build-lexicon.ts';
import { unpackLexicon, type Lexicon } from '~/lib/search/lexicon.ts';
import type { SearchRecord } from '~/lib/search/records/record.ts';
import type { SearchRules } from '~/lib/search/rules-schema.ts';

/** Rules that show what rules can do. */
export const smallRules: SearchRules = {
  endings: ['s', 'es', 'ing', 'ed'],
  least: 4,
  finals: {},
  compounds: true,
  fillers: ['the', 'is', 'my', 'of'],
  meaning: ['means', 'what is a'],
  synonyms: {},
  sections: {},
};

export function recordOf(id: string, text: string, more: Partial<SearchRecord> = {}): SearchRecord {
  return {
    id,
    kind: 'article',
    url: `en/page/#${id}`,
    title: id.replaceAll('-', ' '),
    page: 'Page',
    section: `page#${id}`,
    parts: [{ text }],
    also: [],
    ...more,
  };
}

/** A lexicon of some texts. */
export function lexiconOf(
  texts: readonly string[],
  synonyms: readonly Synonym[] = [],
  rules: Partial<SearchRules> = {},
): Lexicon {
  const records = texts.map((text, place) => recordOf(`record-${String(place)}`, text));
  return unpackLexicon(buildLexicon(records, { ...smallRules, ...rules }, synonyms));
}
