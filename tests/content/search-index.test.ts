import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeSearchIndex } from '../../src/integrations/build-search-index.ts';
import { pageStore } from '~/lib/built-pages/page-store.ts';
import { builtPages } from './built-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'search-index-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the search index is the same to the byte, whether pages are read or known from an earlier build', async () => {
  expect(builtPages().length).toBeGreaterThan(0);
  const first = pageStore();
  await writeSearchIndex('dist', first, join(folder, 'first'));
  await first.keep(join(folder, 'cache'));
  const next = pageStore();
  await next.recall(join(folder, 'cache'));
  await writeSearchIndex('dist', next, join(folder, 'next'));
  const read = filesIn(join(folder, 'first'));
  expect(read.size).toBeGreaterThan(100);
  expect([...filesIn(join(folder, 'next'))]).toEqual([...read]);
}, 120_000);

function filesIn(root: string): Map<string, string> {
  return new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(root.length), readFileSync(file, 'base64')]),
  );
}
