const mask = '•••';

/** Groups of digits with spaces or other signs between, as identifiers are read out or printed. */
const groups = /\p{N}+(?:[^\p{L}\p{N}]{1,3}\p{N}+)+/gu;

/** The same, or a run of letters, digits and the signs that identifiers are grouped with. */
const words = new RegExp(`${groups.source}|[\\p{L}\\p{N}]+(?:[\\p{Pd}_.][\\p{L}\\p{N}]+)*`, 'gu');

const fewestDigits = 4;

/**
 * Masks what may be an Access ID, a Contract ID or the like: their form is published nowhere, so
 * everything that holds more than a few digits counts. A year or a version may go with them.
 */
export function maskIdentifiers(text: string): string {
  // Groups that begin within a word are left after the first round.
  return [words, groups].reduce(
    (masked, pattern) =>
      masked.replace(pattern, (found) => (digitsIn(found) > fewestDigits ? mask : found)),
    text,
  );
}

function digitsIn(text: string): number {
  return text.match(/\p{N}/gu)?.length ?? 0;
}
