import type { Concepts, GlossaryWords } from '../../glossary/schema.ts';
import type { LocaleId } from '../../locales.ts';
import type { SearchRecord } from './record.ts';

/** The page of the glossary. */
export const glossaryPage = 'glossary';

/**
 * The terms of the glossary in one language.
 * @param page the name of the glossary's page
 */
export function glossaryRecords(
  concepts: Concepts,
  { terms }: GlossaryWords,
  locale: LocaleId,
  page: string,
): SearchRecord[] {
  return concepts.map(({ id, english, section }) => {
    const { term, definition, synonyms } = terms[id] ?? {
      term: english,
      definition: '',
      synonyms: [],
    };
    return {
      id: `glossary-${id}`,
      kind: 'glossary' as const,
      url: `${locale}/${glossaryPage}/#${id}`,
      title: term,
      page,
      section,
      parts: [{ text: definition }],
      also: [english, ...synonyms].filter((name) => name !== term),
    };
  });
}
