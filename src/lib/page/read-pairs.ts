import { carriesState, pageKeys, pairsOf } from './pairs.ts';

/** A part of a fragment that was left out, and why. */
export interface IgnoredPair {
  readonly reason: 'unknown-key' | 'unknown-value' | 'contradiction' | 'not-asked' | 'unreadable';
  readonly key: string;
  readonly value: string;
}

/** What was left out of a fragment; nothing is dropped in silence. */
export interface Ignored {
  /** Of very many, the first. */
  readonly ignored: readonly IgnoredPair[];
  /** How many there are in all. */
  readonly ignoredCount: number;
}

/** Whose a key is: the reading tool's, another's, the page's, or nobody's. */
export interface KeysOfTools {
  readonly isOwn: (key: string) => boolean;
  /** Keys of the other tools of the site, which are none of this one's business. */
  readonly foreign: readonly string[];
  /** Other names of keys, in older links. */
  readonly aliases?: ReadonlyMap<string, string>;
}

/** Collects what is left out, and tells of the first few. */
export class IgnoredPairs implements Ignored {
  readonly ignored: IgnoredPair[] = [];
  ignoredCount = 0;

  add(reason: IgnoredPair['reason'], key: string, value: string): void {
    this.ignoredCount += 1;
    if (this.ignored.length < toldAtMost) this.ignored.push({ reason, key, value });
  }
}

const toldAtMost = 5;

/**
 * Reads any text as the pairs of one tool. A key that contradicts itself has no value.
 * @param ignored receives what cannot be read, is nobody's, or contradicts itself
 */
export function readPairs(
  fragment: string,
  { isOwn, foreign, aliases }: KeysOfTools,
  ignored: IgnoredPairs,
): Map<string, string> {
  const values = new Map<string, Set<string>>();
  for (const { name, value } of carriesState(fragment) ? pairsOf(fragment) : []) {
    const key = aliases?.get(name) ?? name;
    if (isOwn(key)) {
      if (value === undefined) ignored.add('unreadable', key, '');
      else values.set(key, (values.get(key) ?? new Set()).add(value));
    } else if (!foreign.includes(key) && !pageKeys.includes(key)) {
      ignored.add(value === undefined ? 'unreadable' : 'unknown-key', key, value ?? '');
    }
  }
  const single = new Map<string, string>();
  for (const [key, [value = '', ...others]] of values) {
    if (others.length > 0) ignored.add('contradiction', key, [value, ...others].join(', '));
    else single.set(key, value);
  }
  return single;
}
