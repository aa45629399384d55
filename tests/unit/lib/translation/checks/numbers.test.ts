import { describe, expect, test } from 'vitest';
import { checkNumbers } from '~/lib/translation/checks/numbers.ts';
import { formatDate } from '~/lib/dates/format.ts';
import { getLocale } from '~/lib/locales.ts';
import { pairIn, pairOf, told, translations } from './contexts.ts';

const days = Array.from(
  { length: 12 },
  (_, month) => `2021-${String(month + 1).padStart(2, '0')}-14`,
);

/** A date within a line, which would be an item of a list where it begins with “14.”. */
function dated(day: string, tag: string): string {
  return `– ${formatDate(day, tag)}`;
}

describe('are the same, and no mistake:', () => {
  test.each([
    ['hu', '19 May 2021', 'a 2021. május 19-i állapot'],
    ['pl', '19 May 2021', '19 maja 2021 r.'],
    ['tr', '19 May 2021', '19 Mayıs 2021’de'],
    ['hu', 'June 2021', '2021 júniusától'],
    ['pl', 'in June 2021', 'w czerwcu 2021 r.'],
    ['pl', 'October 2022', 'październik 2022 r.'],
    ['tr', 'from June 2021', 'Haziran 2021’den itibaren'],
    ['hu', '1,200 incidents', '1200 incidens'],
    ['pl', '1,200 incidents', '1 200 zdarzeń'],
    ['tr', '1,200 incidents', '1.200 olay'],
    ['hu', 'step 2', 'a 2. lépés'],
    ['pl', 'You may use two of 15.', 'Można użyć dwóch z 15.'],
    ['tr', 'N-1 policy', 'N-1 ilkesi (N-1 policy)'],
    ['hu', '1. One\n2. Two', '- Egy\n- Kettő'],
    ['pl', 'for 2025/26', 'na okres 2025/26'],
    ['tr', 'See [a](b-17) and `x 4`', '[a](b-17) ve `x 4`'],
  ] as const)('%s “%s” and “%s”', (locale, english, text) => {
    expect(checkNumbers(pairOf(locale, english, text))).toEqual([]);
  });

  test.each(translations)('every month of the year in %s', (locale) => {
    for (const day of days) {
      const text = dated(day, getLocale(locale).tag);
      expect(checkNumbers(pairOf(locale, formatDate(day, 'en'), text))).toEqual([]);
    }
  });
});

describe('in a language that the site has not,', () => {
  // prettier-ignore
  const tags = [
    'bg', 'ca', 'cs', 'da', 'de', 'el', 'es', 'et', 'eu', 'fi', 'fr', 'hr', 'is', 'it', 'ja', 'ko', 'lt',
    'lv', 'mk', 'mt', 'nb', 'nl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sq', 'sr', 'sv', 'uk', 'vi', 'zh',
  ];

  test.each(tags)('every month of the year is known: %s', (tag) => {
    for (const day of days) {
      const text = dated(day, tag);
      expect(checkNumbers(pairIn({ tag }, formatDate(day, 'en'), text)), text).toEqual([]);
    }
  });

  test.each(tags)('a wrong month is told: %s', (tag) => {
    for (const [index, day] of days.entries()) {
      const text = dated(days[(index + 1) % days.length] ?? '', tag);
      const found = checkNumbers(pairIn({ tag }, formatDate(day, 'en'), text));
      expect(found.length, text).toBeGreaterThan(0);
    }
  });

  test.each([
    ['cs', 'in June 2021', 'v červnu 2021'],
    ['cs', 'in July 2021', 'v červenci 2021'],
    ['es', 'June 2021', 'junio de 2021'],
    ['ru', '5 cars', '5 машин'],
    ['es', '5 of 20', '5 de 20'],
  ])('%s “%s” and “%s” say the same', (tag, english, text) => {
    expect(checkNumbers(pairIn({ tag }, english, text))).toEqual([]);
  });
});

describe('a mistake in a number is told', () => {
  test.each([
    ['hu', '20 incidents', '15 incidens', 'the number 20', 'the number 15'],
    ['pl', '19 May 2021', '19 marca 2021 r.', 'the month 5', 'the month 3'],
    ['tr', '19 May 2021', '19 Mayıs 2022', 'the number 2021', 'the number 2022'],
    ['hu', '19 May 2021', '2021. március 19.', 'the month 5', 'the month 3'],
    ['tr', '19 June 2021', '19 Temmuz 2021', 'the month 6', 'the month 7'],
    ['pl', '10 and 50', '10 i 500', 'the number 50', 'the number 500'],
  ] as const)('%s “%s” and “%s”', (locale, english, text, expected, found) => {
    expect(told(checkNumbers(pairOf(locale, english, `X\n${text}`)))).toEqual([
      `20: ${expected} is missing: expected it, as in en:10; add it.`,
      `21: ${found} is not in en:10: remove it or mend it.`,
    ]);
  });

  test.each(translations)('where one of two is lost in %s', (locale) => {
    expect(told(checkNumbers(pairOf(locale, '20 or 20', '20 x')))).toEqual([
      '20: the number 20 is missing: expected it, as in en:10; add it.',
    ]);
  });
});
