import { describe, expect, test } from 'vitest';
import { getLocale, type LocaleId } from '~/lib/locales.ts';
import { checkLength } from '~/lib/translation/checks/length.ts';
import { pairIn, pairOf, told, translations } from './contexts.ts';

const words = (characters: number): string => 'abcd '.repeat(characters / 5).trim() + '.';

const quoted = (locale: LocaleId, text: string): string => {
  const [open, close] = getLocale(locale).quotes;
  return `${open}${text}${close}`;
};

describe.each(translations)('the length of a text in %s', (locale) => {
  test.each([
    [words(100), words(60)],
    [words(100), words(210)],
    [words(35), 'a'],
    [words(35), words(500)],
    [words(100), `${words(150)} (${words(200)})`],
    [words(100), `${words(150)} ${quoted(locale, words(200))}`],
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

test.each([
  [['„', '“'], `„${words(200)}“`],
  [['«\u202F', '\u202F»'], `«\u202F${words(200)}\u202F»`],
  [['”', '”'], `”${words(200)}”`],
] as const)(
  'what stands between the marks %j of its language counts as an aside',
  (quotes, aside) => {
    expect(checkLength(pairIn({ quotes }, words(100), `${words(150)} ${aside}`))).toEqual([]);
    expect(checkLength(pairIn({ quotes }, words(100), `${words(150)} ${words(200)}`))).toHaveLength(
      1,
    );
  },
);
