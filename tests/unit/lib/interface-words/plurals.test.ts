import { describe, expect, test } from 'vitest';
import { countWords, fill, pluralCategories, splitPlural } from '~/lib/interface-words/plurals.ts';
import { readInterfaceWords } from '~/lib/interface-words/read.ts';

const words = readInterfaceWords();
const counts = [0, 1, 2, 3, 4, 5, 10, 12, 15, 20, 22] as const;

describe('numbers of incidents in the words of the site', () => {
  // prettier-ignore
  const expected = {
    en: ['0 incidents', '1 incident', '2 incidents', '3 incidents', '4 incidents', '5 incidents',
      '10 incidents', '12 incidents', '15 incidents', '20 incidents', '22 incidents'],
    hu: ['0 incidens', '1 incidens', '2 incidens', '3 incidens', '4 incidens', '5 incidens',
      '10 incidens', '12 incidens', '15 incidens', '20 incidens', '22 incidens'],
    pl: ['0 zdarzeń', '1 zdarzenie', '2 zdarzenia', '3 zdarzenia', '4 zdarzenia', '5 zdarzeń',
      '10 zdarzeń', '12 zdarzeń', '15 zdarzeń', '20 zdarzeń', '22 zdarzenia'],
    tr: ['0 olay', '1 olay', '2 olay', '3 olay', '4 olay', '5 olay',
      '10 olay', '12 olay', '15 olay', '20 olay', '22 olay'],
  } as const;

  describe.each(['en', 'hu', 'pl', 'tr'] as const)('in %s', (id) => {
    test.each(['table.incidents', 'calculator.incidents'])('under %s', (key) => {
      expect(counts.map((count) => countWords(words[id], id, key, count))).toEqual(expected[id]);
    });
  });
});

test('words that lack a category take those for other numbers', () => {
  expect(countWords({ things_other: '{{count}} things' }, 'en', 'things', 1)).toBe('1 things');
  expect(countWords({}, 'en', 'things', 1)).toBe('');
});

test('each language tells its own plural categories apart', () => {
  expect([...pluralCategories('en')].sort()).toEqual(['one', 'other']);
  expect([...pluralCategories('pl')].sort()).toEqual(['few', 'many', 'one', 'other']);
});

test('a key is split from its plural category only where it has one', () => {
  expect(splitPlural('table.incidents_few')).toEqual({ stem: 'table.incidents', category: 'few' });
  expect(splitPlural('table.other')).toEqual({ stem: 'table.other', category: undefined });
  expect(splitPlural('used_once')).toEqual({ stem: 'used_once', category: undefined });
});

describe('filling placeholders', () => {
  test('puts each value wherever its name stands', () => {
    expect(fill('{{a}} and {{b}}, {{a}}', { a: 1, b: 'two' })).toBe('1 and two, 1');
  });

  test('leaves a placeholder that has no value', () => {
    expect(fill('{{a}} {{b}}', { a: 1 })).toBe('1 {{b}}');
  });

  test('takes values as they are, with patterns and placeholders in them', () => {
    expect(fill('{{a}}{{b}}', { a: '$& {{b}} ', b: '$1' })).toBe('$& {{b}} $1');
  });
});
