import { sourceLocale, type LocaleId } from '../locales.ts';
import { loadPins } from './load-pins.ts';
import { loadUnits } from './load-units.ts';
import { statusesOf, type UnitStatus } from './status.ts';

/**
 * How the translations into some languages stand to the English.
 * @param root the project's folder
 */
export function loadStatuses(
  languages: readonly LocaleId[],
  root: string,
): ReadonlyMap<LocaleId, readonly UnitStatus[]> {
  const source = loadUnits(sourceLocale.id, root);
  return new Map(
    languages.map((id) => [id, statusesOf(source, loadUnits(id, root), loadPins(id, root))]),
  );
}
