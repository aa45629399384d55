import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { panelId } from '../../src/integrations/writers-panel/messages.ts';
import { usedKeysId } from '../../src/integrations/writers-panel/used-keys.ts';
import { builtPages } from './built-site.ts';

vi.setConfig({ testTimeout: 30_000 });

/** What nothing but the writers' panel and the toolbar that it is in would say. */
const marks = [
  panelId,
  usedKeysId,
  'astro-dev-toolbar',
  '__open-in-editor',
  'record-interface-words',
];

test('the built site has nothing of the panel for writers', () => {
  // Without a site there would be nothing to find either.
  expect(builtPages().length).toBeGreaterThan(40);
  expect(filesWith(marks, 'dist')).toEqual([]);
});

test.each(marks)('a file of the site with %s in it would be found', (mark) => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'hu'));
  writeFileSync(join(folder, 'index.html'), '<p>Text</p>');
  writeFileSync(join(folder, 'hu', 'page.js'), `const id="${mark}";`);
  expect(filesWith(marks, folder)).toEqual([join('hu', 'page.js')]);
  rmSync(folder, { recursive: true });
});

function filesWith(words: readonly string[], folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => {
      const text = readFileSync(file, 'latin1');
      return words.some((word) => text.includes(word));
    })
    .map((file) => file.slice(join(folder, '/').length));
}
