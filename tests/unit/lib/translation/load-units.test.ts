import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localeIds } from '~/lib/locales.ts';
import { loadCheckData } from '~/lib/translation/load-check-data.ts';
import { loadUnits } from '~/lib/translation/load-units.ts';

let root = '';

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'units-'));
  write('src/content/docs/en/guide.mdx', '---\ntitle: Guide\n---\n\n## Title {#title}\n');
  write('src/content/docs/hu/guide.mdx', '---\ntitle: Útmutató\n---\n\nSzöveg.\n');
  write('src/content/i18n/hu.json', '{ "a": "b" }');
  write('src/content/glossary/concepts.yaml', '[]');
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

test('the texts of a language are those of all its files', () => {
  expect(loadUnits('hu', root).map(({ key, file }) => `${file} ${key}`)).toEqual([
    'src/content/docs/hu/guide.mdx docs/guide#title',
    'src/content/docs/hu/guide.mdx docs/guide#',
    'src/content/i18n/hu.json i18n/a',
  ]);
});

test('a language without files has no texts', () => {
  expect(loadUnits('tr', root)).toEqual([]);
});

test('two texts with one key are refused, since one would go unseen', () => {
  expect(() => loadUnits('en', root)).toThrow(
    'src/content/docs/en/guide.mdx:5 has the key docs/guide#title, as src/content/docs/en/guide.mdx:2 has: expected each id once on a page',
  );
});

test('the checks get the concepts, and the glossary of every language', () => {
  const { concepts, glossary } = loadCheckData();
  expect(concepts.length).toBeGreaterThan(0);
  expect(localeIds.filter((id) => !glossary[id].terms.partner)).toEqual([]);
});

test('the checks get no terms of a language whose glossary is not written', () => {
  expect(loadCheckData(root).glossary.tr).toEqual({ terms: {}, labels: {}, knownBad: [] });
});
