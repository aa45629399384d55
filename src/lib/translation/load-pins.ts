import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeIds, sourceLocale, type LocaleId } from '../locales.ts';
import { formatPins, parsePins, pinsFile, pinsFolder, pinsOfDates, type Pins } from './pins.ts';

/**
 * The pins of a language; none where nothing was accepted yet.
 * @param root the project's folder
 * @throws {ContentError} where the file is no pins file
 */
export function loadPins(locale: LocaleId, root = '.'): Pins {
  const file = pinsFile(locale);
  if (!existsSync(join(root, file))) return {};
  return parsePins(readFileSync(join(root, file), 'utf8'), file);
}

/** Writes the pins of a language. */
export function savePins(locale: LocaleId, pins: Pins, root = '.'): void {
  mkdirSync(join(root, pinsFolder), { recursive: true });
  writeFileSync(join(root, pinsFile(locale)), formatPins(pins));
}

/**
 * Reports pins files of languages that the site does not have.
 * @throws {ContentError} where a file is no pins file
 */
export function checkPinFiles(root = '.'): string[] {
  if (!existsSync(join(root, pinsFolder))) return [];
  const translations = localeIds.filter((id) => id !== sourceLocale.id);
  const expected = translations.map((id) => `${id}.json`);
  for (const id of translations) loadPins(id, root);
  return readdirSync(join(root, pinsFolder))
    .filter((name) => !expected.includes(name) && `${pinsFolder}/${name}` !== pinsOfDates)
    .map(
      (name) =>
        `${pinsFolder}/${name} belongs to no language: expected ${expected.join(', ')}; remove it, or enter the language in src/lib/locales.ts.`,
    );
}
