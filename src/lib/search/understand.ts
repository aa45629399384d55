import { contentStem, splitCompound, type Lexicon } from './lexicon.ts';
import { isEnding, stemOf } from './stem.ts';
import { restsBehind } from './typing-errors.ts';
import { wordsIn } from './words.ts';

/** Terms that a word of a query may mean, each with how like it is, from 0 to 1. */
export type Meaning = ReadonlyMap<number, number>;

/** A word of a query that matters. */
export interface Need {
  readonly meaning: Meaning;
  /** How much it counts beside the others. */
  readonly weight: number;
}

/**
 * What a query asks for.
 * @returns the words that matter, those included that the lexicon does not know at all
 */
export function understand(query: string, lexicon: Lexicon): Need[] {
  const words = wordsIn(query.slice(0, longestQuery))
    .map(({ folded }) => folded)
    .filter((folded) => contentStem(folded, lexicon) !== undefined)
    .slice(0, mostWords);
  const last = /[\p{L}\p{N}\p{M}]$/u.test(query) ? words.length - 1 : -1;
  const needs = words.map((word, place) => ({
    word,
    meaning: new Map(meaningOf(word, lexicon, place === last)),
    weight: 1,
  }));
  return [...needs, ...saidOtherwise(needs, lexicon)].map(({ meaning, weight }) => ({
    meaning,
    weight,
  }));
}

/** True for a query that asks what something means. */
export function asksForMeaning(query: string, { meaning }: Lexicon): boolean {
  const words = wordsIn(query.slice(0, longestQuery)).map(({ folded }) => folded);
  const text = ` ${words.join(' ')} `;
  return meaning.some((phrase) => text.includes(` ${phrase} `));
}

const longestQuery = 400;
const mostWords = 40;

const likeness = {
  same: 1,
  otherEnding: 0.9,
  begun: 0.8,
  part: 0.7,
  otherRest: 0.65,
  typingError: 0.7,
  said: 0.9,
  saidOfOwn: 0.8,
};

/** Fewer letters say too little to be taken for others. */
const shortestForErrors = 5;
const mostTerms = 5;

/** Endings one behind the other are not longer, and longer texts would take long to take apart. */
const longestRest = 12;

/** The terms that a word may mean, the likeliest first. */
function meaningOf(word: string, lexicon: Lexicon, isBegun: boolean): [number, number][] {
  const stem = stemOf(word, lexicon);
  const exact = lexicon.termOf.get(stem);
  const found = new Map<number, number>();
  const add = (term: number, like: number): void => {
    if (like > (found.get(term) ?? 0)) found.set(term, like);
  };
  if (exact !== undefined) add(exact, likeness.same);
  if (!/\d/.test(word) && word.length >= 4) {
    lexicon.stems.forEach((each, term) => {
      const like = likenessOf(word, stem, each, lexicon, isBegun, exact !== undefined);
      if (like > 0) add(term, like);
    });
  }
  const parts = lexicon.compounds && exact === undefined ? splitCompound(word, lexicon) : undefined;
  for (const term of parts ?? []) add(term, likeness.part);
  if (found.size === 0 && word.length >= shortestForErrors) {
    lexicon.stems.forEach((each, term) => {
      const like = likenessWithError(word, each, lexicon);
      if (like > 0) add(term, like);
    });
  }
  return [...found].sort(([, one], [, other]) => other - one).slice(0, mostTerms);
}

function likenessOf(
  word: string,
  stem: string,
  known: string,
  { endings }: Lexicon,
  isBegun: boolean,
  isKnown: boolean,
): number {
  if (known.length < 3 || Math.abs(known.length - word.length) > longestRest) return 0;
  if (isBegun && known.startsWith(word)) return likeness.begun;
  if (known.startsWith(stem) && stem.length >= 4 && (!isKnown || stem.length >= 5)) {
    const more = known.length - stem.length;
    return more <= 3 ? likeness.otherEnding - more * 0.1 : 0;
  }
  if (known.length < 4 || !word.startsWith(known)) return 0;
  const rest = word.slice(known.length);
  if (isEnding(rest, endings)) return likeness.otherEnding;
  // Behind a long beginning that few words have, more may be mistyped.
  const longest = known.length >= 8 ? 7 : 4;
  return known.length >= 5 && rest.length <= longest ? likeness.otherRest : 0;
}

function likenessWithError(word: string, known: string, { endings }: Lexicon): number {
  if (known.length < 4 || known.length > word.length + 1) return 0;
  if (word.length > known.length + longestRest) return 0;
  const fitting = restsBehind(known, word).rests.filter(
    (rest) =>
      rest === '' ||
      (isEnding(rest, endings) && (known.length >= 5 || rest.length >= 2)) ||
      (known.length >= 7 && rest.length <= 4),
  );
  if (fitting.length === 0) return 0;
  const rest = Math.min(...fitting.map(({ length }) => length));
  return likeness.typingError - (known.length < 5 ? 0.1 : 0) - rest * 0.01;
}

interface WordNeed extends Need {
  readonly word: string;
  /** Less where the word is part of a phrase that means something else. */
  weight: number;
  readonly meaning: Map<number, number>;
}

/** What phrases of a query mean that the site says otherwise: further needs, or terms of those there are. */
function saidOtherwise(needs: readonly WordNeed[], lexicon: Lexicon): Need[] {
  const known = new Set(
    needs.flatMap(({ meaning }) =>
      [...meaning].flatMap(([term, like]) => (like >= 0.9 ? [term] : [])),
    ),
  );
  return lexicon.sayings.flatMap(({ words, terms, isOwn }) => {
    const at = needs.findIndex((_, place) =>
      words.every((word, offset) => isSaid(needs[place + offset]?.word, word, lexicon)),
    );
    const need = needs[at];
    if (!need) return [];
    const like = isOwn ? likeness.saidOfOwn : likeness.said;
    if (words.length > 1 && !isOwn) {
      for (const each of needs.slice(at, at + words.length)) each.weight = weightInPhrase;
    }
    const [only, ...more] = terms;
    if (only !== undefined && more.length === 0) {
      need.meaning.set(only, Math.max(like, need.meaning.get(only) ?? 0));
      return [];
    }
    return terms.flatMap((term) => {
      if (known.has(term)) return [];
      known.add(term);
      return [
        { meaning: new Map([[term, like]]), weight: (isOwn ? 0.6 : 1) / Math.sqrt(terms.length) },
      ];
    });
  });
}

/** True for another form of a word, and for one with a typing error. */
function isSaid(typed: string | undefined, word: string, lexicon: Lexicon): boolean {
  if (typed === undefined || Math.abs(typed.length - word.length) > 8) return false;
  if (typed === word) return true;
  const stem = stemOf(word, lexicon);
  if (stem === stemOf(typed, lexicon)) {
    let same = 0;
    while (same < word.length && word[same] === typed[same]) same += 1;
    return same >= word.length * sameBeginning;
  }
  return word.length >= shortestForErrors && restsBehind(word, typed).rests.includes('');
}

/** What the words of a phrase count that together mean something else. */
const weightInPhrase = 0.4;

/** How much of a word another form of it begins with. */
const sameBeginning = 0.7;
