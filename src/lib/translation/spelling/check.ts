import { getLocale, type LocaleId } from '../../locales.ts';
import { findingIn, type Finding } from '../checks/check.ts';
import type { Unit } from '../unit.ts';
import { dictionaryPackage } from './dictionary.ts';
import type { Speller } from './speller.ts';
import { wordListFile } from './word-list.ts';
import { wordsOf, type FindNames, type PlacedWord } from './words.ts';

export interface SpellingRules {
  readonly speller: Speller;
  /** Of the source language, for what a translation leaves in it. */
  readonly english: Speller | undefined;
  readonly findNames: FindNames;
}

/** Reports words that neither the dictionary of their language nor the list has. */
export function checkSpelling(units: readonly Unit[], rules: SpellingRules): Finding[] {
  return units.flatMap((unit) => {
    const words = wordsOf(unit, rules.findNames);
    const wrong = words.filter((word) => !rules.speller.isRight(word));
    if (wrong.length === 0) return [];
    const english = englishGroups(unit, words, rules.english);
    return wrong
      .filter(({ offset }) => !english.some(({ from, to }) => from <= offset && offset < to))
      .map((word) => findingOf(unit, word, rules.speller));
  });
}

/** A finding as it is told for a language: where its dictionary is not relied upon, as advice. */
export function asToldFor(locale: LocaleId, finding: Finding): Finding {
  return getLocale(locale).spelling === 'advisory' ? { ...finding, advice: true } : finding;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * What is set off in bold, brackets, quotation marks or a link may be English as a whole: a label, the
 * title of a page, or the English for the word before it.
 */
function englishGroups(
  unit: Unit,
  words: readonly PlacedWord[],
  english: Speller | undefined,
): Range[] {
  if (!english) return [];
  const [open, close] = getLocale(unit.locale).quotes;
  const group = new RegExp(
    `(?=(\\*\\*[^*\\n]+\\*\\*|\\([^()\\n]*\\)|\\[[^\\]\\n]*\\]\\(|${open}[^${close}\\n]*${close}))`,
    'g',
  );
  return [...unit.text.matchAll(group)]
    .map((match) => ({ from: match.index, to: match.index + (match[1] ?? '').length }))
    .filter(({ from, to }) =>
      words
        .filter(({ offset }) => from <= offset && offset < to)
        .every(({ text }) => english.isRight({ text })),
    );
}

function findingOf(unit: Unit, { text, offset }: PlacedWord, speller: Speller): Finding {
  const dictionary = dictionaryPackage(getLocale(unit.locale).dictionary);
  const suggested = speller.suggest(text).map((word) => `“${word}”`);
  const perhaps = suggested.length > 0 ? `, perhaps ${suggested.join(', ')}` : '';
  return findingIn(
    unit,
    'spelling',
    `“${text}” is not in ${dictionary}: expected a word of it${perhaps}; correct it, or add it to ${wordListFile}.`,
    offset,
  );
}
