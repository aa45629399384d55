import { parse } from 'yaml';
import { ContentError } from '../content/read-yaml.ts';
import { pseudoLocales, type PseudoLocaleId } from '../locales.ts';
import { fileIn, isTree, placeOf } from '../translation/content-files.ts';
import { partsOfKey, unitKey } from '../translation/keys.ts';
import { textInNewLanguage, type ContentFile } from '../translation/new-language.ts';
import { unitsInFile } from '../translation/units-in-file.ts';
import { accentText } from './accent-text.ts';
import { exactTextsOf, type ExactTexts } from './exact-texts.ts';
import { fitted } from './fitted-description.ts';
import { keysOnly } from './keys-only.ts';
import { pseudoArticle } from './pseudo-article.ts';
import type { Say } from './texts.ts';

/** A content file of a pseudo-locale. */
export interface PseudoFile {
  readonly file: string;
  /** The English file that it is made from. */
  readonly source: ContentFile;
  /** Undefined where the English file has a mistake and cannot be read. */
  readonly text: string | undefined;
}

/**
 * The content of the pseudo-locales, made from the English.
 * @param sources every content file of the English
 */
export function pseudoFiles(sources: readonly ContentFile[]): PseudoFile[] {
  const exact = exactTextsIn(sources);
  return pseudoLocales.flatMap((locale) =>
    sources
      .filter(({ file }) => !isTree(file))
      .map((source) => ({
        file: fileIn(locale.id, source.file),
        source,
        text: readably(() => pseudoText(locale, source, sources, exact)),
      })),
  );
}

type PseudoLocale = (typeof pseudoLocales)[number];

function pseudoText(
  { id, tag }: PseudoLocale,
  source: ContentFile,
  sources: readonly ContentFile[],
  exact: ExactTexts,
): string {
  // What cannot be read is told as such, before it is written in another form.
  unitsInFile(source.file, source.text);
  const { kind = 'article', page = '' } = placeOf(source.file) ?? {};
  const file = { ...source, text: textInNewLanguage(tag, source, sources) };
  const say = speakers[id](exact);
  // What a message means is told in the language, also where that is the message over again.
  const gloss = speakers[id]({ ...exact, messages: [] });
  switch (kind) {
    case 'article':
      return pseudoArticle(file, page, say);
    case 'interface':
      return interfaceWords(file, page, say);
    default:
      return words(file, (key) => (key.endsWith('.gloss') ? gloss : say));
  }
}

/** What stands in English in every language, by the content. */
export function exactTextsIn(sources: readonly ContentFile[]): ExactTexts {
  const units = sources.flatMap(({ file, text }) => readably(() => unitsInFile(file, text)) ?? []);
  const labels = units.filter(({ key }) => key.startsWith('glossary/labels.'));
  const messages = units.filter(({ file }) => isTree(file));
  return exactTextsOf(
    labels.map(({ text }) => text),
    messages.map(({ text }) => text),
  );
}

/** What a reading gives; undefined where the text has a mistake. */
function readably<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof ContentError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const speakers: Readonly<Record<PseudoLocaleId, (exact: ExactTexts) => Say>> = {
  qaa: (exact) => (marked) => accentText(marked, exact),
  qai: (exact) => (marked, keyAt) => keysOnly(marked, { ...exact, names: [], labels: [] }, keyAt),
};

/** Each plural has a key of its own here, so that a reader sees which was chosen. */
function interfaceWords({ text }: ContentFile, page: string, say: Say): string {
  const entries = Object.entries(JSON.parse(text) as Record<string, string>).map(([key, word]) => {
    const said = say({ kind: 'interface', text: word }, () => unitKey(page, key));
    // A page that is not found is described as an article is.
    return [key, key.endsWith('.description') ? fitted(said) : said];
  });
  return inJson(Object.fromEntries(entries));
}

function words({ file, text }: ContentFile, sayOf: (key: string) => Say): string {
  // An alias and its anchor become two texts, which have a key each.
  const root: unknown = JSON.parse(JSON.stringify(parse(text)));
  for (const unit of unitsInFile(file, text)) {
    put(
      root,
      partsOfKey(unit.key).section.split('.'),
      sayOf(unit.key)(unit, () => unit.key),
    );
  }
  return inJson(root);
}

/** JSON is YAML as well, and breaks no line of a text. */
function inJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function put(parent: unknown, [key = '', ...rest]: readonly string[], text: string): void {
  if (typeof parent !== 'object' || parent === null) return;
  if (rest.length === 0) Object.assign(parent, { [key]: text });
  else put(Object.entries(parent).find(([name]) => name === key)?.[1], rest, text);
}
