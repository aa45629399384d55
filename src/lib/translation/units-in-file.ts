import { articleUnits } from './article-units.ts';
import { placeOf } from './content-files.ts';
import type { Unit } from './unit.ts';
import { wordUnits } from './word-units.ts';

/**
 * The translatable texts of a content file; none where it holds nothing for translators.
 * @param file its path from the project's folder
 * @throws {ContentError} where it is not YAML
 */
export function unitsInFile(file: string, source: string): Unit[] {
  const place = placeOf(file);
  if (!place) return [];
  return place.kind === 'article'
    ? articleUnits({ file, source, locale: place.locale, page: place.page })
    : wordUnits({ file, source, ...place });
}
