/** Keys of a fragment that belong to the page and not to a tool. */
export const pageKeys: readonly string[] = ['at'];

/** True where a fragment carries answers; without an equals sign it names a heading. */
export function carriesState(fragment: string): boolean {
  return fragment.includes('=');
}

/** The pairs of a fragment whose keys are among the given ones, as they stand there. */
export function pairsWith(fragment: string, keys: readonly string[]): string {
  return pairsWhere(fragment, (key) => keys.includes(key));
}

/** The pairs of a fragment without those whose keys are among the given ones. */
export function pairsWithout(fragment: string, keys: readonly string[]): string {
  return pairsWhere(fragment, (key) => !keys.includes(key));
}

/** True for a fragment of pairs all of whose keys are among the given ones or the page's. */
export function concernsOnly(fragment: string, keys: readonly string[]): boolean {
  return (
    carriesState(fragment) &&
    [...pairsOf(fragment)].every(({ name }) => keys.includes(name) || pageKeys.includes(name))
  );
}

/** One pair of a fragment. */
export interface Pair {
  readonly raw: string;
  readonly name: string;
  /** Undefined where it cannot be decoded. */
  readonly value: string | undefined;
}

/** The pairs of a fragment one by one. */
export function* pairsOf(fragment: string): Generator<Pair> {
  // Mail programs hand on links with their ampersands escaped as in HTML.
  for (const raw of fragment.replace(/^#/, '').replaceAll('&amp;', '&').split('&')) {
    if (raw === '') continue;
    const equals = raw.indexOf('=');
    const [key, value] = equals < 0 ? [raw, ''] : [raw.slice(0, equals), raw.slice(equals + 1)];
    yield { raw, name: decoded(key) ?? key, value: decoded(value) };
  }
}

/** What stands percent-encoded in an address; undefined where it cannot be decoded. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function pairsWhere(fragment: string, isWanted: (key: string) => boolean): string {
  if (!carriesState(fragment)) return '';
  return [...pairsOf(fragment)]
    .filter(({ name }) => isWanted(name))
    .map(({ raw }) => raw)
    .join('&');
}
