interface Validity {
  /** First and last day, `YYYY-MM-DD`; without a last day it is in force still. */
  readonly from: string;
  readonly until?: string | undefined;
}

/**
 * The edition in force on a day; undefined where none was.
 * @param on the day, `YYYY-MM-DD`; the first and the last day of an edition are within it
 */
export function editionOn<Edition extends Validity>(
  editions: readonly Edition[],
  on: string,
): Edition | undefined {
  return editions.find(({ from, until }) => from <= on && (until === undefined || on <= until));
}
