import { articleUnits } from './article-units.ts';
import { placeOf } from './content-files.ts';
import type { Unit } from './unit.ts';
import { wordUnits } from './word-units.ts';

/**
 * The translatable texts of a content file; none where it holds nothing for translators. Pages and
 * checks ask for all files several times in a build, and a file that has not changed is not read again.
 * @param file its path from the project's folder
 * @throws {ContentError} where it is not YAML
 */
export function unitsInFile(file: string, source: string): readonly Unit[] {
  const last = known.get(file);
  if (last?.source === source) return last.units;
  const units = readUnits(file, source);
  known.set(file, { source, units });
  return units;
}

/** Of each file the last that was read, so that a preview of days has no more of them. */
const known = new Map<string, { readonly source: string; readonly units: readonly Unit[] }>();

function readUnits(file: string, source: string): readonly Unit[] {
  const place = placeOf(file);
  if (!place) return [];
  return place.kind === 'article'
    ? articleUnits({ file, source, locale: place.locale, page: place.page })
    : wordUnits({ file, source, ...place });
}
