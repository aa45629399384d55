import { partsOfKey } from '../../../src/lib/translation/keys.ts';
import type { UnitStatus } from '../../../src/lib/translation/status.ts';
import { UsageError, type AcceptOptions } from './command.ts';
import { nearest } from './nearest.ts';

/** The page and section that are meant; a whole key does for both. */
export type Place = Pick<AcceptOptions, 'page' | 'section'>;

/**
 * Finds what the arguments of `accept` name.
 * @param statuses those of every language, since a name may be known in one of them alone
 * @throws {UsageError} with the names that are nearest to what nothing is called
 */
export function findPlace({ page, section }: Place, statuses: readonly UnitStatus[]): Place {
  if (page === undefined) return { page, section };
  if (section === undefined && statuses.some(({ key }) => key === page)) return partsOfKey(page);
  const pages = [...new Set(statuses.map((status) => status.page))];
  if (!pages.includes(page)) throw unknown('page', page, pages);
  const sections = [
    ...new Set(statuses.filter((status) => status.page === page).map((status) => status.section)),
  ];
  if (section !== undefined && !sections.some((each) => isWithin(each, section))) {
    throw unknown(`section of ${page}`, section, sections);
  }
  return { page, section };
}

/** The statuses of a place. */
export function statusesIn(place: Place, statuses: readonly UnitStatus[]): UnitStatus[] {
  return statuses.filter(
    ({ page, section }) =>
      (place.page === undefined || place.page === page) &&
      (place.section === undefined || isWithin(section, place.section)),
  );
}

/** `terms.partner` names the term and the definition, `terms.partner.term` the one. */
function isWithin(section: string, named: string): boolean {
  return section === named || section.startsWith(`${named}.`);
}

/** Nothing is called so. */
export function unknown(what: string, name: string, names: readonly string[]): UsageError {
  return new UsageError(
    `There is no ${what} called ${name}. The nearest:\n${nearest(name, names)
      .map((each) => `  ${each}`)
      .join('\n')}`,
  );
}
