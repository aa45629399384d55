import { splitPlural } from '../interface-words/plurals.ts';
import { sourceLocale } from '../locales.ts';
import { isTree, type ContentPlace } from './content-files.ts';
import { unitKey } from './keys.ts';
import type { Unit } from './unit.ts';
import { textsOfYaml, type PlacedText } from './yaml-texts.ts';

/** A file of words: of the interface, an edition, a troubleshooter or the glossary. */
export interface WordsText extends ContentPlace {
  readonly file: string;
  readonly source: string;
}

/**
 * The translatable texts of a file of words, those alone that stand in it and are not inherited.
 * The plurals of an interface word are one unit, a line for each category, since languages tell
 * different categories apart.
 * @throws {ContentError} where the file is not YAML
 */
export function wordUnits({ file, kind, locale, page, source }: WordsText): Unit[] {
  const texts = textsOfYaml(source, file);
  return select[kind](texts, { file, locale }).map(({ path, line, text }) => {
    return { kind, locale, key: unitKey(page, path.join('.')), page, file, line, text };
  });
}

type Where = Pick<WordsText, 'file' | 'locale'>;
type Select = (texts: readonly PlacedText[], where: Where) => readonly PlacedText[];

const select: Readonly<Record<ContentPlace['kind'], Select>> = {
  article: () => [],
  interface: joinPlurals,
  programme: (texts) =>
    texts.filter(({ path }) => !(path[0] === 'changes' && path[2] === 'source')),
  troubleshooter: (texts, { file }) => (isTree(file) ? messagesOf(texts) : withoutSeenAs(texts)),
  glossary: (texts, { locale }) => texts.flatMap((text) => glossaryText(text, locale)),
};

function joinPlurals(texts: readonly PlacedText[]): PlacedText[] {
  const units = new Map<string, PlacedText>();
  for (const { path, line, text } of texts) {
    const { stem } = splitPlural(path.join('.'));
    const known = units.get(stem);
    units.set(
      stem,
      known ? { ...known, text: `${known.text}\n${text}` } : { path: [stem], line, text },
    );
  }
  return [...units.values()];
}

/** A translation says what a message means, so the message itself is what it was made from. */
function messagesOf(texts: readonly PlacedText[]): PlacedText[] {
  const fields = texts.filter(({ path }) => path[0] === 'messages' && path.length === 3);
  return fields.flatMap((field) => {
    const [, index, name] = field.path;
    const id = fields.find(({ path }) => path[1] === index && path[2] === 'id')?.text;
    return name === 'text' && id ? [{ ...field, path: ['messages', id, 'gloss'] }] : [];
  });
}

/** How readers may see a message is gathered in each language for itself. */
function withoutSeenAs(texts: readonly PlacedText[]): PlacedText[] {
  return texts.filter(({ path }) => !(path[0] === 'messages' && path[2] === 'seenAs'));
}

/** Of a label, a translation has the meaning beside the English, which it quotes. */
function glossaryText(text: PlacedText, locale: string): PlacedText[] {
  const [group, id = '', field] = text.path;
  if (group === 'terms' && (field === 'term' || field === 'definition')) return [text];
  if (group !== 'labels') return [];
  if (locale !== sourceLocale.id) return field === 'gloss' ? [text] : [];
  return field === 'english' ? [{ ...text, path: [group, id, 'gloss'] }] : [];
}
