import { getLocale, type LocaleId } from '../../locales.ts';
import type { Dictionary } from './dictionary.ts';
import { endingModels } from './endings.ts';
import type { ListedWord } from './word-list.ts';
import type { PlacedWord } from './words.ts';

/** Tells whether words of a language are spelt right. */
export interface Speller {
  readonly isRight: (word: Pick<PlacedWord, 'text' | 'ending'>) => boolean;
  /** Up to three words that may have been meant. */
  readonly suggest: (word: string) => readonly string[];
  /** The words of the list that no word asked for so far has needed. */
  readonly unused: () => readonly ListedWord[];
}

export interface SpellerWords {
  /** Words that are right besides, such as the glossary's terms. */
  readonly glossary: readonly string[];
  readonly listed: readonly ListedWord[];
}

/** A speller of a language from its dictionary and what is right besides. */
export function createSpeller(
  locale: LocaleId,
  dictionary: Dictionary,
  { glossary, listed }: SpellerWords,
): Speller {
  const { tag } = getLocale(locale);
  const models = endingModels(locale);
  const known = new Set(glossary.flatMap((term) => term.match(wordPattern) ?? []));
  const unused = new Set(listed);
  const answers = new Map<string, boolean>();
  const suggestions = new Map<string, readonly string[]>();

  const isEnding = (ending: string): boolean => {
    const bare = ending.replace(joint, '');
    return models.some(
      (model) => dictionary.knows(model + ending) || dictionary.knows(model + bare),
    );
  };
  const isListed = (word: string): boolean => {
    const entry = listed.find((each) => fits(word, each, dictionary));
    if (entry) unused.delete(entry);
    return entry !== undefined;
  };
  const isWhole = (word: string): boolean => {
    const small = decapitalised(word, tag);
    return (
      dictionary.knows(word) ||
      known.has(word) ||
      known.has(small) ||
      isListed(word) ||
      (small !== word && isListed(small)) ||
      isWithEnding(word) ||
      (word.includes('-') && word.split('-').every((part) => part.length === 1 || isWhole(part)))
    );
  };
  /** As Turkish writes the name of an office: “Merkezi’nde”. */
  const isWithEnding = (word: string): boolean => {
    const at = word.search(/['’]/);
    return at > 0 && isEnding(word.slice(at)) && isWhole(word.slice(0, at));
  };
  const ask = ({ text, ending }: Pick<PlacedWord, 'text' | 'ending'>): boolean => {
    if (ending === undefined) return isWhole(text);
    return (
      isEnding(ending) ||
      (ending.startsWith('-') && isWhole(ending.slice(1))) ||
      (!joint.test(ending) && isWhole(text))
    );
  };

  return {
    isRight: (word) => {
      const key = `${word.text} ${word.ending ?? ''}`;
      const answer = answers.get(key) ?? ask(word);
      answers.set(key, answer);
      return answer;
    },
    suggest: (word) => {
      const found =
        suggestions.get(word) ??
        (suggestions.size < mostSuggestions ? dictionary.suggest(word).slice(0, 3) : []);
      suggestions.set(word, found);
      return found;
    },
    unused: () => [...unused],
  };
}

/** Suggestions take up to a tenth of a second each, and a text without end of mistakes needs none. */
const mostSuggestions = 50;

const wordPattern = /[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/gu;

const joint = /^[-'’]/;

/** An entry fits itself, and with a word like it, all that is made of it as of that. */
function fits(word: string, { word: entry, like }: ListedWord, dictionary: Dictionary): boolean {
  if (word === entry) return true;
  return (
    like !== undefined &&
    word.startsWith(entry) &&
    dictionary.knows(like + word.slice(entry.length))
  );
}

function decapitalised(word: string, tag: string): string {
  return word.slice(0, 1).toLocaleLowerCase(tag) + word.slice(1);
}
