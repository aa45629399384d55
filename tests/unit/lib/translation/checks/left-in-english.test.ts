import { describe, expect, test } from 'vitest';
import { checkLeftInEnglish } from '~/lib/translation/checks/left-in-english.ts';
import { pairIn, pairOf, told, translations } from './contexts.ts';

const english = 'Open the next page. Then copy your own text there.';

describe.each(translations)('English in %s', (locale) => {
  test('that is the source’s own is told', () => {
    const text = 'Xyz.\nThen copy your own text there.';
    expect(told(checkLeftInEnglish(pairOf(locale, english, text)))).toEqual([
      '21: “Then copy your own text there.” is the same in en:10: expected a translation; translate it.',
    ]);
  });

  test('is told of two words, as in a heading or a button', () => {
    expect(
      told(checkLeftInEnglish(pairOf(locale, '## Next steps {#x}', '## Next steps {#x}'))),
    ).toEqual(['20: “Next steps” is the same in en:10: expected a translation; translate it.']);
  });

  test('of another wording is told', () => {
    const text = 'You can see which of the plans are there.';
    expect(told(checkLeftInEnglish(pairOf(locale, english, text)))).toEqual([
      '20: “You can see which of the plans are there.” reads as English by “You, can, which, of, the, are, there”: expected a translation; translate it.',
    ]);
  });

  test.each([
    'Menu',
    '[engagecenter.microsoft.com](engage-center)',
    'Success Expanded',
    '`Then copy your own text there.`',
    'X: [What you can see of the plans there](https://example.com).',
    'Premier Support for Partners, Small and Midmarket Cloud Solutions, Support for Business',
    'You are not authorized for this action',
  ])('is right in “%s”', (text) => {
    expect(checkLeftInEnglish(pairOf(locale, `${english} ${text}`, text))).toEqual([]);
  });
});

test.each([
  ['hu', 'Ez a szerződés is az Öné, ha be van jelentkezve, és van rajta mit nézni.'],
  ['pl', 'To nie jest to, a w tym do tego i tak to on ma.'],
  ['tr', 'Bu at o not için on iki kez bir an önce alınan.'],
  ['hu', 'Azt írja: „You can see which of the plans are there”.'],
] as const)('words of %s are not taken for English', (locale, text) => {
  expect(checkLeftInEnglish(pairOf(locale, english, text))).toEqual([]);
});

test('a quotation in the marks of its language is no sentence left in English', () => {
  const quotes = ['„', '“'] as const;
  const quoted = 'Píše: „You can see which of the plans are there“.';
  expect(checkLeftInEnglish(pairIn({ quotes }, english, quoted))).toEqual([]);
  expect(checkLeftInEnglish(pairIn({ quotes }, english, quoted.replace(/[„“]/g, '')))).toHaveLength(
    1,
  );
});
