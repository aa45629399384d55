import { termsOfWord, type Lexicon } from './lexicon.ts';
import type { Need } from './understand.ts';
import { wordsIn } from './words.ts';

/** A piece of an excerpt, marked where it was looked for. */
export interface ExcerptPiece {
  readonly text: string;
  readonly marked: boolean;
}

export interface Excerpt {
  readonly pieces: readonly ExcerptPiece[];
  /** How much of what was asked stands in it. */
  readonly score: number;
}

/** Words of an excerpt, about two lines on a phone. */
const length = 26;

/**
 * The place of a text that says most of what was asked.
 * @param worths how much each of the needs tells
 */
export function excerptOf(
  text: string,
  needs: readonly Need[],
  worths: readonly number[],
  lexicon: Lexicon,
): Excerpt {
  const words = wordsIn(text).filter(
    ({ start }, place, all) => place === 0 || start >= (all[place - 1]?.end ?? 0),
  );
  const matched = words.map(({ folded }) => {
    const terms = termsOfWord(folded, lexicon);
    return needs.flatMap(({ meaning }, need) =>
      terms.some((term) => (meaning.get(term) ?? 0) >= likeEnough) ? [need] : [],
    );
  });
  let best = { from: 0, score: 0 };
  for (let from = 0; from === 0 || from + length <= words.length; from += 1) {
    const inside = matched.slice(from, from + length);
    const different = [...new Set(inside.flat())].reduce(
      (sum, need) => sum + (worths[need] ?? 0),
      0,
    );
    const score = different + inside.filter((found) => found.length > 0).length / 100;
    if (score > best.score) best = { from, score };
  }
  const isFound = (place: number): boolean =>
    place >= best.from && place < best.from + length && (matched[place] ?? []).length > 0;
  const firstFound = matched.findIndex((_, place) => isFound(place));
  const lastFound = matched.findLastIndex((_, place) => isFound(place));
  const centred = Math.round((firstFound + lastFound + 1 - length) / 2);
  const latest = Math.max(0, Math.min(centred, words.length - length));
  const from = sentenceStart(text, words, latest, Math.max(0, lastFound - length + 1));
  const shown = words.slice(from, from + length);
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last) return { pieces: [], score: 0 };
  const isWhole = from + length >= words.length;
  return {
    pieces: [
      ...(from > 0 ? [{ text: '… ', marked: false }] : []),
      ...piecesOf(
        text,
        shown,
        matched.slice(from, from + length),
        isWhole ? text.length : last.end,
      ),
      ...(isWhole ? [] : [{ text: ' …', marked: false }]),
    ],
    score: best.score,
  };
}

const likeEnough = 0.5;

/**
 * Begins with a sentence where one begins shortly before.
 * @param earliest what begins before would end before what was found
 */
function sentenceStart(
  text: string,
  words: readonly { start: number }[],
  from: number,
  earliest: number,
): number {
  for (let place = from; place > Math.max(earliest - 1, from - 8, 0); place -= 1) {
    const before = text.slice(0, words[place]?.start ?? 0);
    if (/[.!?:]\s*$/.test(before)) return place;
  }
  return from < 8 && earliest === 0 ? 0 : from;
}

function piecesOf(
  text: string,
  words: readonly { start: number; end: number }[],
  matched: readonly (readonly number[])[],
  end: number,
): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  let at = words[0]?.start ?? 0;
  words.forEach((word, place) => {
    if ((matched[place] ?? []).length === 0) return;
    if (word.start > at) pieces.push({ text: text.slice(at, word.start), marked: false });
    pieces.push({ text: text.slice(word.start, word.end), marked: true });
    at = word.end;
  });
  if (end > at) pieces.push({ text: text.slice(at, end), marked: false });
  return pieces;
}
