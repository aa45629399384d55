import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '~/lib/built-pages/files-in.ts';
import { pseudoLocales } from '~/lib/locales.ts';

/** The files of a site that hold a word of a pseudo-locale, or a name or an address of one. */
function filesWithPseudoLocales(folder: string): string[] {
  const traces = [
    '⟦',
    'PSEUDO_LOCALES',
    ...pseudoLocales.flatMap(({ id, tag, name }) => [`/${id}/`, `"${id}"`, tag, name]),
  ];
  return filesIn(folder).filter((file) => {
    const text = `/${file}\n${readFileSync(join(folder, file), 'utf8')}`;
    return traces.some((trace) => text.includes(trace));
  });
}

test('the built site has nothing of the pseudo-locales, though their files may lie in the content', () => {
  expect(filesIn('dist').length).toBeGreaterThan(0);
  expect(filesWithPseudoLocales('dist')).toEqual([]);
});

test.each([
  ['index.html', '<a href="/qaa/glossary/">'],
  ['list.js', 'const a=[{id:"qai"}]'],
  ['page.html', '<p>⟦Ĝóó⟧</p>'],
  ['app.js', 'process.env.PSEUDO_LOCALES'],
])('a trace of them would be found in %s: %s', (name, text) => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  writeFileSync(join(folder, name), text);
  expect(filesWithPseudoLocales(folder)).toEqual([name]);
  rmSync(folder, { recursive: true });
});
