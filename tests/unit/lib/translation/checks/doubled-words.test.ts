import { describe, expect, test } from 'vitest';
import { checkDoubledWords } from '~/lib/translation/checks/doubled-words.ts';
import { pairIn, pairOf, told } from './contexts.ts';

describe('words that stand twice are told', () => {
  test.each([
    ['hu', 'A a szerződés', 'a'],
    ['hu', 'Ez a partner\npartner', 'partner'],
    ['pl', 'To jest się się', 'się'],
    ['pl', 'Portal **portal** x', 'portal'],
    ['tr', 'İş ortağı iş ortağı', 'iş ortağı'],
    ['tr', 'Bunu BUNU', 'bunu'],
  ] as const)('%s “%s”', (locale, text, words) => {
    expect(told(checkDoubledWords(pairOf(locale, '', text)))).toEqual([
      `20: “${words}” stands twice in a row: expected it once; remove one.`,
    ]);
  });
});

test('words that stand twice are advice in a language of which nobody has said what does', () => {
  const further = pairIn({ tag: 'fr' }, '', 'Vous vous connectez.');
  expect(checkDoubledWords(further)).toMatchObject([{ line: 20, advice: true }]);
  expect(checkDoubledWords(pairOf('pl', '', 'vous vous'))[0]).not.toHaveProperty('advice');
});

test.each([
  ['hu', 'Ez az az eset.'],
  ['hu', 'egy-egy, a. A'],
  ['pl', 'bardzo bardzo'],
  ['pl', 'do domu'],
  ['tr', 'zaman zaman, tek tek'],
  ['tr', '| bu | bu |'],
  ['tr', '10 10 `a` `a`'],
] as const)('what stands twice on purpose is no mistake: %s “%s”', (locale, text) => {
  expect(checkDoubledWords(pairOf(locale, '', text))).toEqual([]);
});
