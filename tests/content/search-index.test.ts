import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeSearchIndex } from '../../src/integrations/build-search-index.ts';
import { filesIn } from '~/lib/built-pages/files-in.ts';
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
  const read = contentOf(join(folder, 'first'));
  expect(read.size).toBeGreaterThan(100);
  expect([...contentOf(join(folder, 'next'))]).toEqual([...read]);
}, 120_000);

function contentOf(root: string): Map<string, string> {
  return new Map(filesIn(root).map((file) => [file, readFileSync(join(root, file), 'base64')]));
}
