import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pageStore, type PageStore } from '~/lib/built-pages/page-store.ts';
import { readPage } from '~/lib/built-pages/read-page.ts';

const pages = ['One', 'Two'].map(
  (title) =>
    `<!doctype html><html lang="en"><main data-pagefind-body lang="en"><h1 id="top">${title}</h1><a href="../${title}/">x</a></main></html>`,
);
const withoutArticle = '<!doctype html><html lang="en"><a href="/">x</a></html>';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function nextBuild(): Promise<PageStore> {
  const store = pageStore();
  await store.recall(folder);
  return store;
}

function kept(): string {
  return readFileSync(join(folder, 'built-pages.jsonl'), 'utf8');
}

test('a page is read once, and is the same in the next build', async () => {
  const store = await nextBuild();
  const first = [...pages, withoutArticle].map(store.read);
  expect(first).toEqual([...pages, withoutArticle].map(readPage));
  expect([...pages, withoutArticle].map(store.read).every((page, at) => page === first[at])).toBe(
    true,
  );
  await store.keep(folder);
  const next = await nextBuild();
  expect([...pages, withoutArticle].map(next.read)).toEqual(first);
  const before = kept();
  await next.keep(folder);
  expect(kept()).toBe(before);
});

test('what was kept is what is read, so that no page is taken apart again', async () => {
  const store = await nextBuild();
  pages.forEach(store.read);
  await store.keep(folder);
  writeFileSync(join(folder, 'built-pages.jsonl'), kept().replace('"title":"One"', '"title":"X"'));
  const next = await nextBuild();
  expect(pages.map((page) => next.read(page).article?.title)).toEqual(['X', 'Two']);
});

test('a page that is gone is not kept any longer', async () => {
  const store = await nextBuild();
  pages.forEach(store.read);
  await store.keep(folder);
  const next = await nextBuild();
  pages.slice(1).forEach(next.read);
  await next.keep(folder);
  expect(kept().split('\n')).toHaveLength(2);
});

test('a file is taken from the disk once', async () => {
  const store = await nextBuild();
  const file = join(folder, 'index.html');
  writeFileSync(file, pages[0] ?? '');
  const first = store.readFile(file);
  expect(first.article?.title).toBe('One');
  writeFileSync(file, pages[1] ?? '');
  expect(store.readFile(file)).toBe(first);
});

test.each([
  ['was read by other code', (text: string) => text.replace(/^./, 'x')],
  ['is no such file', () => 'nothing\nof use'],
])('what %s is read anew', async (_, spoil) => {
  const store = await nextBuild();
  pages.forEach(store.read);
  await store.keep(folder);
  writeFileSync(join(folder, 'built-pages.jsonl'), spoil(kept().replace('"One"', '"X"')));
  const next = await nextBuild();
  expect(pages.map(next.read)).toEqual(pages.map(readPage));
});
