import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { ContentError } from '~/lib/content/read-yaml.ts';
import { locales } from '~/lib/locales.ts';
import { loadPageStates } from '~/lib/translation/load-page-state.ts';
import type { PageSeen } from '~/lib/translation/page-state.ts';
import { loadDictionary } from '~/lib/translation/spelling/load-dictionary.ts';

const seen: PageSeen = { locale: 'hu', page: 'docs/guide', interfaceKeys: [] };
const english = 'src/content/docs/en/guide.mdx';
const hungarian = 'src/content/docs/hu/guide.mdx';

let root = '';

// Dictionaries are large, and a machine may be busy.
beforeAll(async () => {
  await Promise.all(locales.map(({ dictionary }) => loadDictionary(dictionary)));
}, 60_000);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'page-state-'));
  write('src/content/glossary/concepts.yaml', '[]');
  write(english, article('Each partner has 15 incidents.'));
  write(hungarian, article('Egy partnernek 15 esete van.'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test('a page is told with what the checks of the command find in it', async () => {
  const states = loadPageStates(root);
  expect((await states.of(seen)).languages[0]).toMatchObject({ language: 'hu', findings: 0 });
  write(hungarian, article('Egy partnernek 20 esete van.'));
  states.forget();
  const { sections, attention } = await states.of(seen);
  expect(sections.at(-1)?.translations[0]?.findings[0]).toMatchObject({
    check: 'numbers',
    file: hungarian,
    line: 6,
  });
  expect(attention).toBe('error');
});

test('a misspelt word is told at its section, of the English as well', async () => {
  write(english, article('Each partner has 15 incidnets.'));
  write(hungarian, article('Egy partnernekk 15 esete van.'));
  const one = (await loadPageStates(root).of(seen)).sections.at(-1);
  expect(one?.source?.findings).toMatchObject([{ check: 'spelling', file: english, line: 8 }]);
  expect(one?.translations[0]?.findings).toMatchObject([
    { check: 'spelling', file: hungarian, line: 8 },
  ]);
});

test('the texts of other pages are not checked, and the list of words is none of a page', async () => {
  write('src/content/spelling.yaml', 'names: [Zsaldor]\nwords: { en: [brekeg], hu: [brekeg] }\n');
  write('src/content/docs/en/other.mdx', article('Each partner has 15 incidnets.'));
  const state = await loadPageStates(root).of({ ...seen, locale: 'en' });
  expect(JSON.stringify(state)).toContain('guide.mdx');
  expect(JSON.stringify(state)).not.toMatch(/incidnets|Zsaldor|brekeg/);
});

test('the content is not read again before it is said to have changed', async () => {
  const states = loadPageStates(root);
  const before = await states.of(seen);
  write(hungarian, article('Más.'));
  expect(await states.of(seen)).toEqual(before);
  states.forget();
  expect(await states.of(seen)).not.toEqual(before);
});

test('a file that cannot be read is told with its place', async () => {
  write('src/content/glossary/words/hu.yaml', 'terms: [');
  await expect(loadPageStates(root).of(seen)).rejects.toThrow(ContentError);
});

function article(text: string): string {
  return `---\ntitle: Guide\ntitleId: guide\n---\n\n## 1 {#one}\n\n${text}\n`;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
