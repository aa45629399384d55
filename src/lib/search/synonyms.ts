import type { GlossaryWords } from '../glossary/schema.ts';
import type { Synonym } from './build-lexicon.ts';
import type { SearchRules } from './rules-schema.ts';

/**
 * What readers say for what the site says: other names of terms, what machine translations write, and
 * what the language's rules for search name.
 */
export function synonymsOf(
  { terms, knownBad }: GlossaryWords,
  { synonyms }: SearchRules,
): Synonym[] {
  return [
    ...Object.values(terms).flatMap(({ term, synonyms: names }) =>
      names.map((said) => ({ said, means: term })),
    ),
    ...knownBad.map(({ form, write }) => ({ said: form, means: write })),
    ...Object.entries(synonyms).flatMap(([means, said]) =>
      said.map((each) => ({ said: each, means })),
    ),
  ];
}
