import { fold } from '../text/fold.ts';
import type { GuideMessage } from './guide.ts';

/** How much of the shorter text has to be found in the longer one. */
const enough = 0.6;

/** Words that nearly every sentence holds weigh nothing; each further letter makes a word rarer. */
const lightest = 3;
const heaviest = 8;

/** A shorter text says too little to be a message. */
const fewestWords = 3;

/** A pasted page is not searched further than this. */
const longestText = 5000;

/**
 * The answer that a pasted text belongs to: it may be a part of a message, a message among other
 * text, in any language, without diacritics, in capitals.
 * @returns the id of the answer; undefined where no message fits or two fit equally well
 */
export function recognizeMessage(
  pasted: string,
  messages: readonly Pick<GuideMessage, 'answer' | 'wordings'>[],
): string | undefined {
  const found = wordsOf(pasted.slice(0, longestText));
  if (new Set(found).size < fewestWords) return undefined;
  const scores = new Map<string, number>();
  for (const { answer, wordings } of messages) {
    const best = Math.max(...wordings.map((wording) => likeness(found, wordsOf(wording))));
    scores.set(answer, Math.max(best, scores.get(answer) ?? 0));
  }
  const [first, second] = [...scores].sort(([, one], [, other]) => other - one);
  if (!first || first[1] < enough || first[1] === second?.[1]) return undefined;
  return first[0];
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * The share of the shorter text that stands in the longer one, from 0 to 1. Words that follow each
 * other in both count twice, because single words of a message stand in many other texts.
 */
function likeness(one: readonly string[], other: readonly string[]): number {
  const [shorter, longer] = weightOf(one) <= weightOf(other) ? [one, other] : [other, one];
  const words = new Set(longer);
  const pairs = new Set(pairsOf(longer));
  const shared = shorter.filter((word) => words.has(word));
  const sharedPairs = pairsOf(shorter).filter((pair) => pairs.has(pair));
  if (new Set(shared).size < fewestWords) return 0;
  const inWords = weightOf(shared) / weightOf(shorter);
  const inPairs = sharedPairs.length / Math.max(1, shorter.length - 1);
  return (inWords + inPairs) / 2;
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
}

function weightOf(words: readonly string[]): number {
  return words.reduce(
    (sum, { length }) => sum + Math.max(0, Math.min(length, heaviest) - lightest + 1),
    0,
  );
}
