import { pluralCategories, splitPlural, type InterfaceWords } from './plurals.ts';

export interface InterfaceWordsFile {
  readonly file: string;
  /** BCP 47 tag of the language. */
  readonly tag: string;
  readonly words: InterfaceWords;
}

/**
 * Holds the interface words of each language against those of the source language.
 * @returns a message for each mistake, with file, key and mend
 */
export function checkInterfaceWords(
  source: InterfaceWordsFile,
  translations: readonly InterfaceWordsFile[],
): string[] {
  const stems = new Map<string, { plural: boolean; placeholders: string }>();
  for (const [key, text] of Object.entries(source.words)) {
    const { stem, category } = splitPlural(key);
    stems.set(stem, { plural: category !== undefined, placeholders: placeholdersOf(text) });
  }
  return [source, ...translations].flatMap(({ file, tag, words }) => {
    const expected = new Map<string, string>();
    for (const [stem, { plural, placeholders }] of stems) {
      const keys = plural ? pluralCategories(tag).map((category) => `${stem}_${category}`) : [stem];
      for (const key of keys) expected.set(key, placeholders);
    }
    return [
      ...[...expected].flatMap(([key, placeholders]) =>
        checkKey(file, key, words[key], placeholders),
      ),
      ...Object.keys(words)
        .filter((key) => !expected.has(key))
        .map(
          (key) =>
            `${file}: the key ${key} is not in ${source.file}: remove it or mend its spelling.`,
        ),
    ];
  });
}

function checkKey(
  file: string,
  key: string,
  text: string | undefined,
  placeholders: string,
): string[] {
  if (text === undefined) return [`${file}: the key ${key} is missing: add it with its text.`];
  if (text.trim() === '') return [`${file}: the key ${key} is empty: give it a text.`];
  const found = placeholdersOf(text);
  return found === placeholders
    ? []
    : [
        `${file}: the key ${key} has the placeholders ${found || 'none'}: expected ${placeholders || 'none'}.`,
      ];
}

function placeholdersOf(text: string): string {
  return [...new Set(text.match(/\{\{\w+\}\}|\[[A-Z_]+\]/g) ?? [])].sort().join(' ');
}
