import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../content/content-folder.ts';
import { ContentError } from '../content/read-yaml.ts';
import type { LocaleId } from '../locales.ts';
import { placeOf } from './content-files.ts';
import type { Unit } from './unit.ts';
import { unitsInFile } from './units-in-file.ts';

/**
 * Reads every translatable text of a language; a file that is not there yet has none.
 * @param root the project's folder
 * @throws {ContentError} where a file is not YAML, or two texts of a page have one key
 */
export function loadUnits(locale: LocaleId, root = '.'): Unit[] {
  const units = contentFilesOf(locale, root).flatMap((file) =>
    unitsInFile(file, readFileSync(join(root, file), 'utf8')),
  );
  refuseTwins(units);
  return units;
}

/** The files that hold texts of a language, from the project's folder, in a stable order. */
export function contentFilesOf(locale: LocaleId, root = '.'): string[] {
  return readdirSync(join(root, contentFolder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${contentFolder}/${name.replaceAll('\\', '/')}`)
    .filter((file) => placeOf(file)?.locale === locale)
    .sort();
}

/** One of two texts with the same key would be neither compared nor pinned. */
function refuseTwins(units: readonly Unit[]): void {
  const first = new Map<string, Unit>();
  for (const unit of units) {
    const { key, file, line } = unit;
    const twin = first.get(key);
    if (twin) {
      throw new ContentError(
        `${file}:${String(line)} has the key ${key}, as ${twin.file}:${String(twin.line)} has: expected each id once on a page, and none called title, description or label; give it another id.`,
      );
    }
    first.set(key, unit);
  }
}
