import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseWordList, wordListFile, type WordList } from './word-list.ts';

/**
 * Reads the list of words; without a file it is empty.
 * @param root the project's folder
 * @throws {ContentError} with file, line and what was expected
 */
export function loadWordList(root = '.'): WordList {
  const file = join(root, wordListFile);
  return existsSync(file) ? parseWordList(readFileSync(file, 'utf8')) : { names: [], words: {} };
}
