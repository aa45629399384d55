import { carriesState, decoded } from './pairs.ts';

/** A page is not searched for more. */
const mostStems = 24;

/**
 * The fragment of a heading, with what was looked for beside it. A fragment that holds answers of a
 * tool stays as it is.
 * @param stems folded beginnings of words
 */
export function linkWithFound(hash: string, stems: readonly string[]): string {
  const heading = hash.replace(/^#/, '');
  if (!heading || stems.length === 0 || carriesState(hash)) return hash;
  return `#at=${heading}&found=${stems.slice(0, mostStems).map(encodeURIComponent).join('+')}`;
}

/** What a fragment says was looked for, and the heading to go to. */
export function foundIn(hash: string): { heading: string; stems: readonly string[] } | undefined {
  const groups = /^#at=(?<heading>[\w-]+)&found=(?<stems>[^&]+)$/.exec(hash)?.groups;
  if (!groups) return undefined;
  return {
    heading: groups.heading ?? '',
    stems: (groups.stems ?? '')
      .split('+')
      .map((stem) => decoded(stem) ?? '')
      .filter(Boolean)
      .slice(0, mostStems),
  };
}
