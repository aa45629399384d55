import { describe, expect, test } from 'vitest';
import { checkTurkishI } from '~/lib/translation/checks/turkish-i.ts';
import { pairOf, told } from './contexts.ts';

const english = 'The IDs of LinkedIn, Microsoft INFO and In';

describe('a mistake in the letter i is told', () => {
  test.each([
    ['Iş ortağı', 'Iş', 'starts with a dotless I: expected “İş”; mend it.'],
    ['şirket Içi', 'Içi', 'starts with a dotless I: expected “İçi”; mend it.'],
    [
      'ERIŞIM',
      'ERIŞIM',
      'is in capitals with a dotless I: expected lower case, or İ where the small letter has a dot; mend it.',
    ],
    [
      'Mıcrosoft',
      'Mıcrosoft',
      'is spelt with a dotless ı: expected “Microsoft”, as in the source; mend it.',
    ],
    [
      'i\u0307leti',
      'i\u0307leti',
      'has a dot as a sign of its own: expected the letter i; write it anew.',
    ],
    ['MpN', 'MpN', 'has a capital letter within: expected small letters after the first; mend it.'],
  ])('in “%s”', (text, word, message) => {
    expect(told(checkTurkishI(pairOf('tr', english, `X\n${text}`)))).toEqual([
      `21: “${word}” ${message}`,
    ]);
  });
});

test.each([
  'İş ortağı',
  'Irak’ta ışık',
  'Işık, Isı',
  'IDs, LinkedIn, INFO',
  'ı',
  '`Iş` [x](Iş)',
  'ID',
])('“%s” is no mistake', (text) => {
  expect(checkTurkishI(pairOf('tr', english, text))).toEqual([]);
});

test.each(['hu', 'pl'] as const)('there is no such mistake in %s', (locale) => {
  expect(checkTurkishI(pairOf(locale, english, 'Iş, MpN'))).toEqual([]);
});
