import { isMap, parseDocument, type YAMLMap } from 'yaml';
import { pluralCategories, splitPlural } from '../interface-words/plurals.ts';
import { sourceLocale, type Locale, type LocaleId } from '../locales.ts';
import { emptySearchRules, searchRulesFile } from '../search/rules-file.ts';
import { fileIn, isTree, placeOf } from './content-files.ts';
import { formatPins, pinsFile } from './pins.ts';
import { unitsInFile } from './units-in-file.ts';

/** A content file by its path from the project's folder. */
export interface ContentFile {
  readonly file: string;
  readonly text: string;
}

/**
 * The files of a new language, to be translated: copies of the English, with what the build asks of
 * a translation and the English does not have. Nothing is pinned, and search has no rules of its own.
 * @param sources the files of the source language
 */
export function newLanguageFiles(
  { id, tag }: Pick<Locale, 'tag'> & { readonly id: LocaleId },
  sources: readonly ContentFile[],
): ContentFile[] {
  const words = sources.filter(({ file }) => !isTree(file));
  return [
    ...words.map((source) => ({
      file: fileIn(id, source.file),
      text: textInNewLanguage(tag, source, sources),
    })),
    { file: pinsFile(id), text: formatPins({}) },
    { file: searchRulesFile(id), text: emptySearchRules },
  ];
}

/** The text of one file of a new language, in English still. */
export function textInNewLanguage(
  tag: string,
  source: ContentFile,
  sources: readonly ContentFile[],
): string {
  switch (placeOf(source.file)?.kind) {
    case 'interface':
      return withPlurals(tag, source.text);
    case 'troubleshooter': {
      const tree = sources.find(
        ({ file }) => isTree(file) && fileIn(sourceLocale.id, file) === source.file,
      );
      return withGlosses(source.text, tree);
    }
    default:
      return source.text;
  }
}

/** The build asks for each category of the language; the English of `other` fits them best. */
function withPlurals(tag: string, source: string): string {
  const words = Object.entries(JSON.parse(source) as Record<string, string>);
  const entries = words.flatMap(([key, text]) => {
    const { stem, category } = splitPlural(key);
    if (category === undefined) return [[key, text]];
    // Told once for the word, where it begins to have plurals.
    if (words.find(([other]) => splitPlural(other).stem === stem)?.[0] !== key) return [];
    const textOf = (each: string): string =>
      words.find(([other]) => other === `${stem}_${each}`)?.[1] ??
      words.find(([other]) => other === `${stem}_other`)?.[1] ??
      text;
    return pluralCategories(tag).map((each) => [`${stem}_${each}`, textOf(each)]);
  });
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

/** A translation says what each message means; how its readers see them is not in the English. */
function withGlosses(source: string, tree: ContentFile | undefined): string {
  const document = parseDocument(source);
  for (const { key, text } of tree ? unitsInFile(tree.file, tree.text) : []) {
    const id = /messages\.(.+)\.gloss$/.exec(key)?.[1];
    const message: unknown = document.getIn(['messages', id]);
    if (id && isMap(message)) fillMessage(message, text);
  }
  return document.toString({ lineWidth: 0, singleQuote: true });
}

function fillMessage(message: YAMLMap, gloss: string): void {
  message.items = [];
  message.set('gloss', gloss);
  message.set('seenAs', []);
}
