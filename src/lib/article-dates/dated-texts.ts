import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatPins, parsePins, pinsOfDates, type Pins } from '../translation/pins.ts';
import type { ShownArticle } from './shown-text.ts';

/** The key under which it is written down what an article showed when its date was set. */
export function keyOfDate({ locale, page }: Pick<ShownArticle, 'locale' | 'page'>): string {
  return page.replace(/^docs/, locale);
}

/**
 * By the key of an article the digest of what it showed when its date was set.
 * @throws {ContentError} where the file is no pins file
 */
export function loadDatedTexts(root = '.'): Pins {
  const file = join(root, pinsOfDates);
  return existsSync(file) ? parsePins(readFileSync(file, 'utf8'), pinsOfDates) : {};
}

export function saveDatedTexts(pins: Pins, root = '.'): void {
  const file = join(root, pinsOfDates);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, formatPins(pins));
}
