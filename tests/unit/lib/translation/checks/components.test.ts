import { describe, expect, test } from 'vitest';
import { checkComponents } from '~/lib/translation/checks/components.ts';
import { pairOf, told, translations } from './contexts.ts';

const english = [
  'Text. <Source of="n1kb" /> <Interpretation />',
  ':::caution[Only this?]',
  '<CardGrid>',
  '  <LinkCard',
  '    title="How many?"',
  '    description="Say it."',
  '    href="a/"',
  '  />',
  '</CardGrid>',
  '<Calculator level={2} inArticle />',
].join('\n');

describe.each(translations)('components in %s', (locale) => {
  test('differ in title, description and label alone, and in their order', () => {
    const text = english
      .replace('How many?', 'Ile?')
      .replace('Say it.', 'X')
      .replace('[Only this?]', '[X?]')
      .replace(
        '<Source of="n1kb" /> <Interpretation />',
        '<Interpretation /> X <Source of="n1kb" />',
      );
    expect(checkComponents(pairOf(locale, english, text))).toEqual([]);
  });

  const mend =
    'remove it or write it as it stands there; only title, description and label are translated.';

  test.each([
    ['a source', 'of="n1kb"', 'of="n2kb"', '<Source of="n1kb" />', '<Source of="n2kb" />', 20],
    [
      'a property',
      'href="a/"',
      'href="b/"',
      '<LinkCard description="…" href="a/" title="…" />',
      '<LinkCard description="…" href="b/" title="…" />',
      23,
    ],
    [
      'a value in braces',
      'level={2}',
      'level={3}',
      '<Calculator inArticle level={2} />',
      '<Calculator inArticle level={3} />',
      29,
    ],
    ['a callout', ':::caution', ':::note', ':::caution', ':::note', 21],
    ['a tag', '</CardGrid>', '</Grid>', '</CardGrid>', '</Grid>', 28],
  ])('are told by %s', (_, right, wrong, expected, found, line) => {
    const findings = told(checkComponents(pairOf(locale, english, english.replace(right, wrong))));
    expect(findings).toEqual([
      `20: ${expected} is missing: expected it, as in en:10; add it.`,
      `${String(line)}: ${found} is not in en:10: ${mend}`,
    ]);
  });
});

test('what stands in code is no component', () => {
  expect(checkComponents(pairOf('pl', 'a', 'a `<Source />`'))).toEqual([]);
});
