import { IgnoredPairs, readPairs, type Ignored } from '../page/read-pairs.ts';
import { activations, products, roles, tierKeys } from '../programme/vocabulary.ts';
import { isDate, parseCount, profileKeys, type Profile, type ProfileKey } from './profile.ts';

/** The ids that the values of a fragment may name. */
export interface KnownIds {
  readonly editions: readonly string[];
  readonly competencies: readonly string[];
  /** Keys of the site's other tools. */
  readonly foreignKeys: readonly string[];
}

/** What a fragment says, and what of it was left out. */
export interface DecodedFragment extends Ignored {
  readonly profile: Profile;
}

/** Offers whose name in an edition differs from their key. */
const aliases = new Map([
  ['legacy-silver', 'silver'],
  ['legacy-gold', 'gold'],
]);

/** The keys that the calculator reads, older names included. */
export const calculatorKeys: readonly string[] = [...profileKeys, ...aliases.keys()];

/**
 * Reads any text as answers: what it does not understand it leaves out and tells. It throws nothing.
 * @param fragment the part of an address behind the `#`, with or without it
 */
export function decodeFragment(fragment: string, known: KnownIds): DecodedFragment {
  const ignored = new IgnoredPairs();
  const keys = { isOwn: isProfileKey, foreign: known.foreignKeys, aliases };
  let profile: Profile = {};
  for (const [key, value] of readPairs(fragment, keys, ignored)) {
    const answer = isProfileKey(key) && readAnswer(key, value, known);
    if (answer) profile = { ...profile, ...answer };
    else ignored.add(isContradiction(key, value) ? 'contradiction' : 'unknown-value', key, value);
  }
  return { profile, ignored: ignored.ignored, ignoredCount: ignored.ignoredCount };
}

/**
 * Writes answers as a fragment without `#`, which the calculator's page understands in every
 * language; the empty text where nothing was answered.
 */
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
function isContradiction(key: string, value: string): boolean {
  return tierKeys.some((tier) => tier === key) && value.split(',').includes('none');
}
