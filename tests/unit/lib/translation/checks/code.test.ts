import { describe, expect, test } from 'vitest';
import { checkCode } from '~/lib/translation/checks/code.ts';
import { pairOf, told, translations } from './contexts.ts';

const english = 'First `a b`, then `#`.\n\n```sh\nnpm start\n```\n';

describe.each(translations)('code in %s', (locale) => {
  test('to the letter is no mistake, in whatever order', () => {
    const text = '`#`, `a b` (x).\n\n```sh\nnpm start\n```\n';
    expect(checkCode(pairOf(locale, english, text))).toEqual([]);
  });

  test('that is changed by a letter is told', () => {
    expect(told(checkCode(pairOf(locale, english, english.replace('`a b`', '`a B`'))))).toEqual([
      '20: `a b` is missing: expected it to the letter, as in en:10; add it.',
      '20: `a B` is not in en:10: remove it or write it as it stands there.',
    ]);
  });

  test('that lost its marks is told', () => {
    expect(told(checkCode(pairOf(locale, english, english.replace('`#`', '#'))))).toEqual([
      '20: `#` is missing: expected it to the letter, as in en:10; add it.',
    ]);
  });

  test('of a translated block is told at its line', () => {
    expect(told(checkCode(pairOf(locale, english, english.replace('start', 'x'))))).toEqual([
      '20: the code block ```sh is missing: expected it to the letter, as in en:10; add it.',
      '22: the code block ```sh is not in en:10: remove it or write it as it stands there.',
    ]);
  });
});
