import { describe, expect, test } from 'vitest';
import { checkOutline } from '~/lib/translation/checks/outline.ts';
import { pairOf, told, translations } from './contexts.ts';

const english = [
  '## The plans {#plans}',
  '',
  '- One `code`',
  '- Two',
  '',
  '1. First',
  '',
  '| a | b |',
  '| - | - |',
  '| c | d |',
].join('\n');

describe.each(translations)('a section in %s', (locale) => {
  test('of the same build is no mistake, whatever it says', () => {
    const text = english.replace('The plans', 'X').replace('One', '2021\\. Y: 2. 3. – x | y');
    expect(checkOutline(pairOf(locale, english, text))).toEqual([]);
  });

  test.each([
    [
      'a translated id',
      '{#plans}',
      '{#csomagok}',
      'heading: found level 2, id csomagok; expected level 2, id plans',
    ],
    [
      'another level',
      '## The',
      '### The',
      'heading: found level 3, id plans; expected level 2, id plans',
    ],
    ['a lost list item', '- Two\n', '', 'list items: found 1; expected 2'],
    ['a list that lost its numbers', '1. First', '- First', 'list items: found 3; expected 2'],
    [
      'a year that Markdown takes for a list',
      '- Two',
      '- 2021. május',
      'lists in a list item: found 1; expected 0',
    ],
    ['a lost row', '\n| c | d |', '', 'table rows: found 2; expected 3'],
    ['a lost cell', '| c | d |', '| c |', 'table columns: found 2 and 1; expected 2'],
    ['a lost code span', '`code`', 'code', 'code spans: found 0; expected 1'],
  ])('with %s is told', (_, right, wrong, message) => {
    const found = told(checkOutline(pairOf(locale, english, english.replace(right, wrong))));
    expect(found[0]).toBe(`20: ${message}, as in en:10; mend the section.`);
  });
});

test('words have no outline', () => {
  expect(checkOutline(pairOf('hu', '- a', 'a', { kind: 'interface' }))).toEqual([]);
});
