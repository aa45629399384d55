import type * as fs from 'node:fs';
import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { ContentError } from '~/lib/content/read-yaml.ts';
import { interfaceWordsFile, readInterfaceWords } from '~/lib/interface-words/read.ts';
import { localeIds } from '~/lib/locales.ts';

vi.mock('node:fs', async (original) => ({
  ...(await original<typeof fs>()),
  readFileSync: vi.fn(),
}));

afterEach(() => {
  vi.mocked(readFileSync).mockReset();
});

/** Has the file of Turkish words read as another text. */
function turkishIs(text: string): void {
  vi.mocked(readFileSync).mockImplementation((file) =>
    file === interfaceWordsFile('tr') ? text : '{ "site.title": "x" }',
  );
}

test('every language has words', () => {
  turkishIs('{ "site.title": "y" }');
  const words = readInterfaceWords();
  expect(Object.keys(words)).toEqual(localeIds);
  expect(words.tr['site.title']).toBe('y');
});

test.each([
  ['that is not JSON', '{', 'JSON'],
  ['with something else than a text', '{ "site.title": 3 }', 'site.title'],
  ['with words in groups', '{ "site": { "title": "y" } }', 'key site '],
])('a file %s is told by name', (_, text, expected) => {
  turkishIs(text);
  expect(readInterfaceWords).toThrow(ContentError);
  expect(readInterfaceWords).toThrow('src/content/i18n/tr.json');
  expect(readInterfaceWords).toThrow(expected);
});

test('a missing file is told by name', () => {
  vi.mocked(readFileSync).mockImplementation(() => {
    throw new Error('ENOENT: no such file');
  });
  expect(readInterfaceWords).toThrow(ContentError);
  expect(readInterfaceWords).toThrow('src/content/i18n/en.json');
});
