import { describe, expect, test } from 'vitest';
import { checkLinks } from '~/lib/translation/checks/links.ts';
import { pairOf, told, translations } from './contexts.ts';

const english =
  'See [a](../one/#two) and [b](n-1), https://example.com/a, or <LinkCard href="three/" />.';

describe.each(translations)('links in %s', (locale) => {
  test('may stand in another order', () => {
    const text = '<LinkCard href="three/" />: [y](n-1), [x](../one/#two) (https://example.com/a).';
    expect(checkLinks(pairOf(locale, english, text))).toEqual([]);
  });

  test.each([
    ['one/#two', 'one/#ketto', '../one/#ketto', '../one/#two'],
    ['(n-1)', '(n-2)', 'n-2', 'n-1'],
    ['com/a', 'com/b', 'https://example.com/b', 'https://example.com/a'],
    ['three/', 'four/', 'four/', 'three/'],
  ])('are told where %s is %s', (right, wrong, found, expected) => {
    expect(
      told(checkLinks(pairOf(locale, english, `X\n${english.replace(right, wrong)}`))),
    ).toEqual([
      `20: no link leads to ${expected}: expected one, as in en:10; add it.`,
      `21: a link leads to ${found}, where en:10 has none: remove it or mend its target.`,
    ]);
  });

  test('are told where one of two to the same place is lost', () => {
    const twice = '[a](n-1) [b](n-1)';
    expect(told(checkLinks(pairOf(locale, twice, '[a](n-1) b')))).toEqual([
      '20: no link leads to n-1: expected one, as in en:10; add it.',
    ]);
  });
});
