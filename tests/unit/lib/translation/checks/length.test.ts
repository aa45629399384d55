import { describe, expect, test } from 'vitest';
import { checkLength } from '~/lib/translation/checks/length.ts';
import { pairOf, told, translations } from './contexts.ts';

const words = (characters: number): string => 'abcd '.repeat(characters / 5).trim() + '.';

describe.each(translations)('the length of a text in %s', (locale) => {
  test.each([
    [words(100), words(60)],
    [words(100), words(210)],
    [words(35), 'a'],
    [words(35), words(500)],
    [words(100), `${words(150)} (${words(200)})`],
    [words(100), `${words(100)} \`${words(500)}\` [a](${'b'.repeat(200)})`],
  ])('may differ: %#', (english, text) => {
    expect(checkLength(pairOf(locale, english, text))).toEqual([]);
  });

  test('is told where much is left out', () => {
    expect(told(checkLength(pairOf(locale, words(100), words(55))))).toEqual([
      '20: 55 characters are too short: expected at least 0.6 times the 100 of en:10; add what is left out.',
    ]);
  });

  test('is told where much is added', () => {
    expect(told(checkLength(pairOf(locale, words(100), words(215))))).toEqual([
      '20: 215 characters are too long: expected at most 2.1 times the 100 of en:10; remove what is added.',
    ]);
  });
});
