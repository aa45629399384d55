import type { Concepts, GlossaryWords } from './schema.ts';

interface WordsFile {
  readonly file: string;
  readonly words: GlossaryWords;
}

/**
 * Holds the glossary words of a language against the concepts and the source language.
 * @param sections every section of the language's articles as `page#heading-id`
 * @returns a message for each mistake
 */
export function checkGlossaryWords(
  { file: conceptsFile, concepts }: { file: string; concepts: Concepts },
  source: WordsFile,
  { file, words }: WordsFile,
  sections: ReadonlySet<string>,
): string[] {
  return [
    ...checkKeys(
      file,
      'terms',
      concepts.map(({ id }) => id),
      words.terms,
      conceptsFile,
    ),
    ...checkKeys(file, 'labels', Object.keys(source.words.labels), words.labels, source.file),
    ...concepts
      .filter(({ section }) => !sections.has(section))
      .map(
        ({ id, section }) =>
          `${conceptsFile}: ${id} names the section ${section}: expected a section that the articles of every language have (${file}).`,
      ),
    ...Object.entries(words.labels)
      .filter(
        ([key, { english }]) =>
          source.words.labels[key] && source.words.labels[key].english !== english,
      )
      .map(
        ([key]) =>
          `${file}: labels.${key}.english differs from ${source.file}: labels are quoted exactly.`,
      ),
  ];
}

function checkKeys(
  file: string,
  group: string,
  expected: readonly string[],
  found: Readonly<Record<string, unknown>>,
  origin: string,
): string[] {
  return [
    ...expected
      .filter((key) => !Object.hasOwn(found, key))
      .map((key) => `${file}: ${group}.${key} is missing: add it, as ${origin} has it.`),
    ...Object.keys(found)
      .filter((key) => !expected.includes(key))
      .map(
        (key) => `${file}: ${group}.${key} is not in ${origin}: remove it or mend its spelling.`,
      ),
  ];
}
