/** How the words of a language end. */
export interface Endings {
  /** Endings as search compares them: folded, without hyphens. */
  readonly endings: ReadonlySet<string>;
  /** How many letters of a word stay at least. */
  readonly least: number;
  /** Last letters of a stem that change before endings, and what they are put back into. */
  readonly finals: Readonly<Record<string, string>>;
}

/**
 * A word without its endings. It need not be a word of the language: it only has to be the same for
 * all forms of a word that readers use.
 * @param word a folded word
 */
export function stemOf(word: string, { endings, least, finals }: Endings): string {
  if (/\d/.test(word)) return word;
  let stem = word;
  let length: number;
  do {
    length = Math.min(longestEnding, stem.length - least);
    while (length > 0 && !isEndingOf(stem, length, endings)) length -= 1;
    if (length > 0) stem = stem.slice(0, -length);
  } while (length > 0);
  const last = stem.slice(-1);
  return stem.slice(0, -1) + (finals[last] ?? last);
}

/** A stem as it can stand in a text: `destek`, and `desteg` before an ending. */
export function formsOfStem(stem: string, { finals }: Pick<Endings, 'finals'>): string[] {
  const changed = Object.entries(finals).filter(([, last]) => stem.endsWith(last));
  return [stem, ...changed.map(([before]) => stem.slice(0, -1) + before)];
}

/** A letter that stands there twice belongs to the stem: `access`. */
function isEndingOf(word: string, length: number, endings: Endings['endings']): boolean {
  return endings.has(word.slice(-length)) && !(length === 1 && word.at(-1) === word.at(-2));
}

/** True for what can stand behind a stem: nothing, or endings one behind the other. */
export function isEnding(text: string, endings: Endings['endings']): boolean {
  if (text === '') return true;
  for (let length = Math.min(longestEnding, text.length); length > 0; length -= 1) {
    if (endings.has(text.slice(0, length)) && isEnding(text.slice(length), endings)) return true;
  }
  return false;
}

/** No language of ours has longer ones; the schema holds the content to it. */
export const longestEnding = 8;
