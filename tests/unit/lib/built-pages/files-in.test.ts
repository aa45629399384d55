import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '~/lib/built-pages/files-in.ts';

test('files are listed from their folder, in one order, and folders are no files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  for (const name of ['b/page.html', 'b/a.html/index.html', 'a.css']) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
  expect(filesIn(folder)).toEqual(['a.css', 'b/a.html/index.html', 'b/page.html']);
  rmSync(folder, { recursive: true });
});
