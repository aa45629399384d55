import { activations, products, roles, tierKeys } from '../programme/vocabulary.ts';
import { isDate, parseCount, profileKeys, type Profile, type ProfileKey } from './profile.ts';

/** The ids that the values of a fragment may name. */
export interface KnownIds {
  readonly editions: readonly string[];
  readonly competencies: readonly string[];
}

/** A part of a fragment that was left out, and why. */
export interface IgnoredPair {
  readonly reason: 'unknown-key' | 'unknown-value' | 'contradiction' | 'unreadable';
  readonly key: string;
  readonly value: string;
}

export interface DecodedFragment {
  readonly profile: Profile;
  /** Nothing is dropped in silence; of very many, the first are told. */
  readonly ignored: readonly IgnoredPair[];
  /** How many pairs were left out in all. */
  readonly ignoredCount: number;
}

/** Keys of a fragment that belong to the page and not to a tool. */
export const pageKeys: readonly string[] = ['at'];

/** Offers whose name in an edition differs from their key. */
const aliases = new Map([
  ['legacy-silver', 'silver'],
  ['legacy-gold', 'gold'],
]);

const toldAtMost = 5;

/** True where a fragment carries answers; without an equals sign it names a heading. */
export function carriesState(fragment: string): boolean {
  return fragment.includes('=');
}

/** Reads any text as answers: what it does not understand it leaves out and tells. */
export function decodeFragment(fragment: string, known: KnownIds): DecodedFragment {
  const ignored: IgnoredPair[] = [];
  let ignoredCount = 0;
  const ignore = (pair: IgnoredPair): void => {
    ignoredCount += 1;
    if (ignored.length < toldAtMost) ignored.push(pair);
  };

  const values = new Map<ProfileKey, Set<string>>();
  for (const pair of carriesState(fragment) ? pairsOf(fragment) : []) {
    const [key, value] = pair;
    if (value === undefined) ignore({ reason: 'unreadable', key, value: '' });
    else if (isProfileKey(key)) values.set(key, (values.get(key) ?? new Set()).add(value));
    else if (!pageKeys.includes(key)) ignore({ reason: 'unknown-key', key, value });
  }

  let profile: Profile = {};
  for (const [key, [value = '', ...others]] of values) {
    if (others.length > 0) {
      ignore({ reason: 'contradiction', key, value: [value, ...others].join(', ') });
      continue;
    }
    const answer = readAnswer(key, value, known);
    if (answer) profile = { ...profile, ...answer };
    else
      ignore({
        reason: isContradiction(key, value) ? 'contradiction' : 'unknown-value',
        key,
        value,
      });
  }
  return { profile, ignored, ignoredCount };
}

/** Writes answers as a fragment without `#`; the empty text where nothing was answered. */
export function encodeFragment(profile: Profile): string {
  return profileKeys
    .flatMap((key) => {
      const value = profile[key];
      if (value === undefined) return [];
      if (typeof value === 'object')
        return [`${key}=${value.length > 0 ? value.join(',') : 'none'}`];
      return [`${key}=${String(value)}`];
    })
    .join('&');
}

function* pairsOf(fragment: string): Generator<[key: string, value: string | undefined]> {
  // Mail programs hand on links with their ampersands escaped as in HTML.
  for (const pair of fragment.replace(/^#/, '').replaceAll('&amp;', '&').split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const [key, value] = equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
    const name = unescape(key) ?? key;
    yield [aliases.get(name) ?? name, unescape(value)];
  }
}

function unescape(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function isProfileKey(key: string): key is ProfileKey {
  return profileKeys.some((known) => known === key);
}

function readAnswer(key: ProfileKey, value: string, known: KnownIds): Profile | undefined {
  switch (key) {
    case 'edition':
      return known.editions.includes(value) ? { edition: value } : undefined;
    case 'on':
    case 'ends':
      return isDate(value) ? { [key]: value } : undefined;
    case 'action-pack':
    case 'designation':
    case 'success-expanded':
    case 'success-core':
    case 'launch':
    case 'csp': {
      const answer = oneOf(['yes', 'no'] as const, value);
      return answer && { [key]: answer };
    }
    case 'silver':
    case 'gold': {
      const held = readCompetencies(value, known.competencies);
      return held && { [key]: held };
    }
    case 'product': {
      const product = oneOf(products, value);
      return product && { product };
    }
    case 'activated': {
      const activated = oneOf(activations, value);
      return activated && { activated };
    }
    case 'used-on-premises':
    case 'used-cloud': {
      const count = parseCount(value);
      return count === undefined ? undefined : { [key]: count };
    }
    case 'role': {
      const role = oneOf(roles, value);
      return role && { role };
    }
  }
}

function oneOf<Value extends string>(values: readonly Value[], text: string): Value | undefined {
  return values.find((value) => value === text);
}

function readCompetencies(value: string, known: readonly string[]): readonly string[] | undefined {
  if (value === 'none') return [];
  const ids = value.split(',');
  if (!ids.every((id) => known.includes(id))) return undefined;
  return known.filter((id) => ids.includes(id));
}

/** `none` beside a competency says two things at once. */
function isContradiction(key: ProfileKey, value: string): boolean {
  return tierKeys.some((tier) => tier === key) && value.split(',').includes('none');
}
