import type { SearchRules } from './rules-schema.ts';

/**
 * Holds the rules of a language's search against its articles.
 * @param known every section of the language's articles as `page#heading-id`
 * @returns a message for each mistake
 */
export function checkSearchRules(
  file: string,
  { sections, synonyms, fillers }: SearchRules,
  known: ReadonlySet<string>,
): string[] {
  const empty = new Set(fillers);
  return [
    ...Object.keys(sections)
      .filter((section) => !known.has(section))
      .map(
        (section) =>
          `${file}: sections names ${section}: expected a section that the articles have, as page#heading-id; mend its spelling.`,
      ),
    ...Object.entries(synonyms).flatMap(([means, said]) =>
      said
        .filter((each) => empty.has(each.toLowerCase()))
        .map(
          (each) =>
            `${file}: synonyms has ${each} for ${means}, which is among the fillers and so is never looked for: take it out of one of them.`,
        ),
    ),
  ];
}
