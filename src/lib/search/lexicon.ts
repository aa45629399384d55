import { stemOf, type Endings } from './stem.ts';
import { wordsIn } from './words.ts';

/** A phrase that readers use for something that the site calls otherwise. */
export interface Saying {
  /** The words of the phrase, folded; those that say nothing are left out. */
  readonly words: readonly string[];
  /** What the site says, as terms. */
  readonly terms: readonly number[];
  /** True for a phrase that the site says itself, and so may mean as it stands. */
  readonly isOwn?: true;
}

/** The words of a language's texts, and how its readers' words are held against them. */
export interface Lexicon extends Endings {
  /** The stems; a term is the place of its stem here. */
  readonly stems: readonly string[];
  readonly termOf: ReadonlyMap<string, number>;
  /** Words that say nothing of what is wanted. */
  readonly fillers: ReadonlySet<string>;
  /** Words and phrases by which readers ask what something means, folded. */
  readonly meaning: readonly string[];
  /** Whether words of the language are written together. */
  readonly compounds: boolean;
  readonly sayings: readonly Saying[];
}

/** What a lexicon is in a file: words stand apart by spaces. */
export interface PackedLexicon extends Pick<
  Lexicon,
  'least' | 'finals' | 'compounds' | 'sayings' | 'meaning'
> {
  readonly stems: string;
  readonly endings: string;
  readonly fillers: string;
}

/** The lexicon of a file. */
export function unpackLexicon({ stems, endings, fillers, ...rest }: PackedLexicon): Lexicon {
  const list = stems.split(' ');
  return {
    ...rest,
    endings: new Set(endings.split(' ')),
    stems: list,
    termOf: new Map(list.map((stem, term) => [stem, term])),
    fillers: new Set(fillers.split(' ')),
  };
}

/** The stem of a folded word, or undefined for a word that says nothing. */
export function contentStem(
  folded: string,
  { fillers, ...endings }: Endings & Pick<Lexicon, 'fillers'>,
): string | undefined {
  return fillers.has(folded) || (folded.length < 2 && !/\d/.test(folded))
    ? undefined
    : stemOf(folded, endings);
}

/** The terms of one word of a text: its stem, and those that it is written together of. */
export function termsOfWord(folded: string, lexicon: Lexicon): number[] {
  const stem = contentStem(folded, lexicon);
  const own = stem === undefined ? undefined : lexicon.termOf.get(stem);
  const parts =
    stem !== undefined && lexicon.compounds ? splitCompound(folded, lexicon) : undefined;
  return [...(own === undefined ? [] : [own]), ...(parts ?? [])];
}

/** The terms of a text, in its order. */
export function termsIn(text: string, lexicon: Lexicon): number[] {
  return wordsIn(text).flatMap(({ folded }) => termsOfWord(folded, lexicon));
}

/** The two terms that a word is written together of; the longest first part that fits. */
export function splitCompound(folded: string, lexicon: Lexicon): [number, number] | undefined {
  for (let at = folded.length - shortestPart; at >= shortestPart; at -= 1) {
    const second = lexicon.termOf.get(stemOf(folded.slice(at), lexicon));
    if (second === undefined) continue;
    const first = lexicon.termOf.get(stemOf(folded.slice(0, at), lexicon));
    if (first !== undefined) return [first, second];
  }
  return undefined;
}

const shortestPart = 4;
