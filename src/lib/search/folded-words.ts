import { wordsIn } from './words.ts';

/**
 * The words of a text as `wordsIn` folds them, for texts of a whole site: these have few words, and
 * have them often. No word goes across a blank, so what stands between blanks is taken apart once.
 */
export function foldedWordsIn(text: string): string[] {
  return text.split(/\s+/).flatMap((piece) => {
    const words = known.get(piece) ?? wordsIn(piece).map(({ folded }) => folded);
    known.set(piece, words);
    return words;
  });
}

const known = new Map<string, readonly string[]>();
