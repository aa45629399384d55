import { describe, expect, test } from 'vitest';
import type { LocaleId } from '~/lib/locales.ts';
import { createSpeller, type Speller } from '~/lib/translation/spelling/speller.ts';
import type { ListedWord } from '~/lib/translation/spelling/word-list.ts';

const listed: readonly ListedWord[] = [
  { word: 'portal', like: 'kanal', line: 1 },
  { word: 'web', like: undefined, line: 2 },
  { word: 'SSS', like: undefined, line: 3 },
];

describe('a speller', () => {
  test('takes the words of dictionary, glossary and list', () => {
    const { isRight } = spellerOf('tr', ['kanal'], ['Erişim Kimliği']);
    expect(['kanal', 'Kimliği', 'web', 'SSS'].filter((text) => !isRight({ text }))).toEqual([]);
    expect(isRight({ text: 'kanla' })).toBe(false);
  });

  test('takes what begins a sentence with a capital, and no capitals for small letters else', () => {
    const { isRight } = spellerOf('tr', []);
    expect(isRight({ text: 'Web' })).toBe(true);
    expect(isRight({ text: 'sss' })).toBe(false);
  });

  test('takes a word of the list with the endings of the word beside it alone', () => {
    const { isRight } = spellerOf('tr', ['kanalın']);
    expect(isRight({ text: 'portalın' })).toBe(true);
    expect(isRight({ text: 'Portalın' })).toBe(true);
    expect(isRight({ text: 'portalin' })).toBe(false);
  });

  test('takes words that a hyphen joins where each is right', () => {
    const { isRight } = spellerOf('en', ['break', 'fix']);
    expect(isRight({ text: 'break-fix' })).toBe(true);
    expect(isRight({ text: 'braek-fix' })).toBe(false);
  });

  test('takes an ending that the dictionary has at a word that stands in for the name', () => {
    const { isRight } = spellerOf('hu', ['MTA-ban', 'hiba']);
    expect(isRight({ text: 'Azure-ban', ending: '-ban' })).toBe(true);
    expect(isRight({ text: 'Azure-bam', ending: '-bam' })).toBe(false);
    expect(isRight({ text: 'Azure-hiba', ending: '-hiba' })).toBe(true);
  });

  test('takes an ending after an apostrophe at a word of the dictionary', () => {
    const { isRight } = spellerOf('tr', ['Merkezi', 'evinde']);
    expect(isRight({ text: 'Merkezi’nde' })).toBe(true);
    expect(isRight({ text: 'Merkzi’nde' })).toBe(false);
    expect(isRight({ text: 'Merkezi’nbe' })).toBe(false);
  });

  test('tells which words of the list were never needed, such as those that the dictionary has', () => {
    const { isRight, unused } = spellerOf('tr', ['web', 'kanala']);
    for (const text of ['web', 'portala']) isRight({ text });
    expect(unused().map(({ word }) => word)).toEqual(['web', 'SSS']);
  });

  test('suggests three words, and for no more words than anybody reads', () => {
    const { suggest } = spellerOf('en', []);
    expect(suggest('hose')).toEqual(['hose1', 'hose2', 'hose3']);
    for (let count = 0; count < 100; count += 1) suggest(`word${String(count)}`);
    expect(suggest('house')).toEqual([]);
    expect(suggest('hose')).toHaveLength(3);
  });
});

function spellerOf(
  locale: LocaleId,
  known: readonly string[],
  glossary: readonly string[] = [],
): Speller {
  const dictionary = {
    knows: (word: string) => known.includes(word),
    suggest: (word: string) => [1, 2, 3, 4].map((count) => `${word}${String(count)}`),
  };
  return createSpeller(locale, dictionary, { glossary, listed });
}
