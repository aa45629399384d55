import type { Pins } from './pins.ts';
import { statusesOf, type UnitState } from './status.ts';
import type { Unit } from './unit.ts';

/** How many texts of a page a language has, and in which state. */
export interface PageProgress extends Readonly<Record<Exclude<UnitState, 'obsolete'>, number>> {
  readonly page: string;
  /** How many the English has. */
  readonly total: number;
}

/** The progress of each page of the English, in its order; what the English lacks does not count. */
export function progressOf(
  source: readonly Unit[],
  translation: readonly Unit[],
  pins: Pins,
): PageProgress[] {
  const statuses = Map.groupBy(statusesOf(source, translation, pins), ({ page }) => page);
  return [...new Set(source.map(({ page }) => page))].map((page) => {
    const own = statuses.get(page) ?? [];
    const count = (state: UnitState): number =>
      own.filter((status) => status.state === state).length;
    const states = {
      current: count('current'),
      missing: count('missing'),
      drifted: count('drifted'),
      unpinned: count('unpinned'),
    };
    return { page, ...states, total: own.length - count('obsolete') };
  });
}
