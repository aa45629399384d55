import { expect, test } from 'vitest';
import { ContentError } from '~/lib/content/read-yaml.ts';
import { parseWordList } from '~/lib/translation/spelling/word-list.ts';

test('the list has names, and words with those that have the same endings, each with its line', () => {
  expect(
    parseWordList('names:\n  - Azure AD\nwords:\n  tr:\n    - portal/kanal\n    - web\n'),
  ).toEqual({
    names: [{ word: 'Azure AD', like: undefined, line: 2 }],
    words: {
      tr: [
        { word: 'portal', like: 'kanal', line: 5 },
        { word: 'web', like: undefined, line: 6 },
      ],
    },
  });
});

test('it is in the order of each language’s alphabet', () => {
  expect(() =>
    parseWordList('names: []\nwords: { pl: [lot, łąka], tr: [çeviri, dış] }'),
  ).not.toThrow();
  expect(() => parseWordList('names: []\nwords: { pl: [łąka, lot] }')).toThrow(
    'src/content/spelling.yaml:2:21 at words.pl.1: expected each word once and in alphabetical order, which łąka breaks above it; found "lot".',
  );
});

test.each([
  ['a word twice', 'names: []\nwords: { en: [one, one] }', 'spelling.yaml:2:20 at words.en.1'],
  ['an unknown language', 'names: []\nwords: { xx: [one] }', 'spelling.yaml:2'],
  [
    'two words in one',
    'names: []\nwords:\n  en:\n    - one two',
    'spelling.yaml:4:7 at words.en.0',
  ],
  ['a number', 'names: []\nwords: { en: [15] }', 'at words.en.0'],
  ['no names', 'words: {}', 'at names'],
  ['what is not YAML', 'names: [', 'is not YAML'],
])('%s is refused with its place', (_, source, message) => {
  expect(() => parseWordList(source)).toThrow(ContentError);
  expect(() => parseWordList(source)).toThrow(message);
});
