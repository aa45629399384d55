import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentFolder } from '../content/content-folder.ts';
import { pseudoLocales, sourceLocale } from '../locales.ts';
import { isTree } from '../translation/content-files.ts';
import { contentFilesOf } from '../translation/load-units.ts';
import { pseudoFiles } from './pseudo-files.ts';

/**
 * Writes the content of the pseudo-locales as the English stands now, and removes what has no
 * English any more. What an English file with a mistake was last is left, so that a writer in the
 * middle of a sentence still sees the page; the content check tells the mistake.
 * @param root the project's folder
 */
export function writePseudoContent(root = '.'): void {
  const sources = contentFilesOf(sourceLocale.id, root).map((file) => ({
    file,
    text: readFileSync(join(root, file), 'utf8'),
  }));
  const files = pseudoFiles(sources);
  for (const { file, source, text } of files) {
    const path = join(root, file);
    if (text === undefined && existsSync(path)) continue;
    writeIfNew(path, text ?? source.text);
  }
  const expected = new Set(files.map(({ file }) => file));
  for (const file of pseudoContentIn(root)) {
    if (!expected.has(file)) rmSync(join(root, file));
  }
}

/** True for a file that is made from the English. */
export function isPseudoContent(file: string): boolean {
  return pseudoLocales.some(({ id }) => new RegExp(`/${id}[/.]`).test(file));
}

/** True for a file of which something is made here. */
export function isSourceOfPseudoContent(file: string): boolean {
  return isTree(file) || new RegExp(`/${sourceLocale.id}[/.]`).test(file);
}

function pseudoContentIn(root: string): string[] {
  return readdirSync(join(root, contentFolder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .map((path) => path.slice(path.indexOf(contentFolder)))
    .filter(isPseudoContent);
}

/** A server that watches takes each writing for a change. */
function writeIfNew(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
