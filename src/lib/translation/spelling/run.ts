import { getLocale, sourceLocale, type LocaleId } from '../../locales.ts';
import type { CheckData, Finding } from '../checks/check.ts';
import { hasName } from '../checks/text/names.ts';
import type { Unit } from '../unit.ts';
import { asToldFor, checkSpelling } from './check.ts';
import { dictionaryPackage } from './dictionary.ts';
import { hasEndings } from './endings.ts';
import { loadDictionary } from './load-dictionary.ts';
import { loadWordList } from './load-word-list.ts';
import { englishNames } from './names.ts';
import { createSpeller, type Speller } from './speller.ts';
import { wordListFile, type ListedWord, type WordList } from './word-list.ts';
import { nameFinder } from './words.ts';

/** The texts of the source language and of those that are asked for. */
export interface Texts {
  readonly source: readonly Unit[];
  readonly translations: ReadonlyMap<LocaleId, readonly Unit[]>;
}

/**
 * Checks the spelling of texts, and whether they still need the words of the list.
 * @param root the project's folder
 * @returns the findings of each language; the names of the list are told with the source language,
 * and are known to be needless where every translation is given
 * @throws {ContentError} where the list is not as expected
 */
export async function runSpelling(
  { source, translations }: Texts,
  data: CheckData,
  root = '.',
): Promise<ReadonlyMap<LocaleId, readonly Finding[]>> {
  const list = loadWordList(root);
  const english = await loadSpeller(sourceLocale.id, data, list);
  const sources = new Map(source.map(({ key, text }) => [key, text]));
  const findings = new Map<LocaleId, readonly Finding[]>();
  for (const [locale, units] of translations) {
    const speller = await loadSpeller(locale, data, list);
    // What is the English still is told as such.
    const translated = units.filter(({ key, text }) => sources.get(key) !== text);
    findings.set(locale, findingsIn(locale, translated, { speller, english, list, data }));
  }
  const all = [source, ...translations.values()].flat();
  const text = all.map((unit) => unit.text).join('\n');
  return findings.set(sourceLocale.id, [
    ...findingsIn(sourceLocale.id, source, { speller: english, english, list, data }),
    ...unneeded(
      'names',
      list.names.filter(({ word }) => !hasName(text, word)),
    ),
  ]);
}

async function loadSpeller(
  locale: LocaleId,
  { glossary }: CheckData,
  { words }: WordList,
): Promise<Speller | undefined> {
  const dictionary = await loadDictionary(getLocale(locale).dictionary);
  if (!dictionary) return undefined;
  const terms = Object.values(glossary[locale].terms).flatMap(({ term, synonyms }) => [
    term,
    ...synonyms,
  ]);
  return createSpeller(locale, dictionary, { glossary: terms, listed: words[locale] ?? [] });
}

interface Needs {
  readonly speller: Speller | undefined;
  readonly english: Speller | undefined;
  readonly list: WordList;
  readonly data: CheckData;
}

function findingsIn(
  locale: LocaleId,
  units: readonly Unit[],
  { speller, english, list, data }: Needs,
): Finding[] {
  if (!speller) return [asToldFor(locale, notInstalled(locale))];
  const names = [...englishNames(data), ...list.names.map(({ word }) => word)];
  const findNames = nameFinder(names, hasEndings(locale));
  return [
    ...checkSpelling(units, { speller, english, findNames }),
    ...unneeded(`words.${locale}`, speller.unused()),
  ].map((finding) => asToldFor(locale, finding));
}

function unneeded(key: string, words: readonly ListedWord[]): Finding[] {
  return words.map(({ word, line }) => ({
    check: 'spelling',
    file: wordListFile,
    line,
    key,
    message: `“${word}” is needed by no text: expected words that a text has and the dictionary lacks; remove it.`,
  }));
}

function notInstalled(locale: LocaleId): Finding {
  const { name, dictionary } = getLocale(locale);
  const needed = dictionaryPackage(dictionary);
  return {
    check: 'spelling',
    file: 'package.json',
    line: 1,
    key: 'devDependencies',
    message: `${needed} is not installed, so the spelling of ${name} is unknown: expected the dictionary that src/lib/locales.ts names; run npm install --save-dev --save-exact ${needed}, or name another one.`,
  };
}
