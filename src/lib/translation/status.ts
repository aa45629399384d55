import { digestOf } from './digest.ts';
import { partsOfKey } from './keys.ts';
import type { Pins } from './pins.ts';
import type { Unit } from './unit.ts';

/** In the order in which they are told. */
export const unitStates = ['missing', 'drifted', 'unpinned', 'obsolete', 'current'] as const;

/**
 * How a translation stands to the English: `missing` is not translated, `drifted` was made from
 * another English, `unpinned` from nobody has said which, `obsolete` from English that is gone.
 */
export type UnitState = (typeof unitStates)[number];

/** How many texts are in each state. */
export type Counts = Readonly<Record<UnitState, number>>;

export interface UnitStatus {
  readonly key: string;
  readonly page: string;
  readonly section: string;
  readonly state: UnitState;
  readonly source: Unit | undefined;
  readonly translation: Unit | undefined;
  /** The digest of the English that the translation was made from. */
  readonly pinned: string | undefined;
}

/**
 * Holds the units of a language against the English and the pins.
 * @returns a status for each key, in the order of the English; what the English lacks comes last
 */
export function statusesOf(
  source: readonly Unit[],
  translation: readonly Unit[],
  pins: Pins,
): UnitStatus[] {
  const sources = new Map(source.map((unit) => [unit.key, unit]));
  const translations = new Map(translation.map((unit) => [unit.key, unit]));
  const keys = new Set([...sources.keys(), ...translations.keys(), ...Object.keys(pins)]);
  return [...keys].map((key) => {
    const facts = {
      source: sources.get(key),
      translation: translations.get(key),
      pinned: Object.hasOwn(pins, key) ? pins[key] : undefined,
    };
    return { key, ...partsOfKey(key), ...facts, state: stateOf(facts) };
  });
}

/** Counts the states of texts. */
export function countsOf(statuses: readonly UnitStatus[]): Counts {
  const entries = unitStates.map((state) => [
    state,
    statuses.filter((status) => status.state === state).length,
  ]);
  return Object.fromEntries(entries) as Counts;
}

function stateOf({
  source,
  translation,
  pinned,
}: Pick<UnitStatus, 'source' | 'translation' | 'pinned'>): UnitState {
  if (!source) return 'obsolete';
  if (!translation) return 'missing';
  if (pinned === undefined) return 'unpinned';
  return pinned === digestOf(source.text) ? 'current' : 'drifted';
}
