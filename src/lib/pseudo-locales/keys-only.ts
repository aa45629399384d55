import type { ExactTexts } from './exact-texts.ts';
import { textsIn, type MarkedText } from './texts.ts';

/**
 * A text with the key that its words have in place of each stretch of prose; markup stays.
 * @param keyAt the key of the words at an offset of the text
 */
export function keysOnly(
  marked: MarkedText,
  exact: ExactTexts,
  keyAt: (offset: number) => string,
): string {
  return textsIn(marked, exact)
    .flat()
    .map(({ kind, text, at }) => (kind === 'prose' ? text.replace(words, () => keyAt(at)) : text))
    .join('');
}

/** From the first letter to the last; what stands around them belongs to the markup or to a neighbour. */
const words = /\p{L}(?:.*\p{L})?/su;
