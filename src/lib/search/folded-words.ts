import { wordsIn } from './words.ts';

/** The words of a text as `wordsIn` folds them, for texts of a whole site. */
export function foldedWordsIn(text: string): string[] {
  return piecesOf(text).flatMap(wordsOfPiece);
}

/**
 * What stands between the blanks of a text. No word goes across a blank, and a site has few pieces and
 * has them often, so that whatever is made of their words need be made once.
 */
export function piecesOf(text: string): string[] {
  return text.split(/\s+/);
}

/** The folded words of a piece. */
export function wordsOfPiece(piece: string): readonly string[] {
  const words = known.get(piece) ?? wordsIn(piece).map(({ folded }) => folded);
  known.set(piece, words);
  return words;
}

const known = new Map<string, readonly string[]>();
