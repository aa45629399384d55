import { fold } from '../text/fold.ts';

/** A word of a text as search compares it, and where it stands. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text. What follows an apostrophe is an ending (`Azure'da`, `partner’s`). Figures and
 * letters that touch are two words and, joined, a third: `10-pack`, `10pack` and `10 pack` have words in
 * common, and `N-1` is more than a letter and a figure.
 */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: raw, index } of text.matchAll(run)) {
    const [whole = ''] = raw.split(apostrophe, 1);
    let before: Word | undefined;
    for (const { 0: piece, index: offset } of whole.matchAll(pieces)) {
      const start = index + offset;
      const word = { folded: fold(piece), start, end: start + piece.length };
      if (before && isFigure(before.folded) !== isFigure(word.folded) && !isYear(before.folded)) {
        words.push({ folded: before.folded + word.folded, start: before.start, end: word.end });
      }
      words.push(word);
      before = word;
    }
  }
  return words;
}

const run = /[\p{L}\p{N}\p{M}]+(?:['’‘`´-][\p{L}\p{N}\p{M}]+)*/gu;
const apostrophe = /['’‘`´]/;
const pieces = /[\p{L}\p{M}]+|\p{N}+/gu;

/** What follows a year is an ending in some languages. */
function isYear(word: string): boolean {
  return /^\d{4}$/.test(word);
}

function isFigure(word: string): boolean {
  return /^\p{N}/u.test(word);
}
