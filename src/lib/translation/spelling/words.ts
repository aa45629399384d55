import { escaped } from '../checks/text/names.ts';
import { object, proseOf } from '../checks/text/prose.ts';
import type { Unit } from '../unit.ts';

/** A word of a text. */
export interface PlacedWord {
  readonly text: string;
  /** Of a name, number or code with an ending, the ending with what joins it, as “-ban” or “’da”. */
  readonly ending?: string;
  /** Where in the text of the unit. */
  readonly offset: number;
}

/** Finds names in a prose, the longer before those that they contain. */
export type FindNames = (prose: string) => IterableIterator<RegExpExecArray>;

/**
 * Prepares the search for names.
 * @param hasEndings true where a language attaches endings to a name without a joint
 */
export function nameFinder(names: readonly string[], hasEndings: boolean): FindNames {
  const byLength = [...names].sort((one, other) => other.length - one.length);
  const end = hasEndings ? '(?=\\p{Ll}*(?![\\p{L}\\d]))' : '(?![\\p{L}\\d])';
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])(?:${byLength.map(escaped).join('|') || '(?!)'})${end}`,
    'gu',
  );
  return (prose) => prose.matchAll(pattern);
}

/** The words of a unit that a dictionary can be asked for: neither code nor names nor numbers. */
export function wordsOf(unit: Unit, findNames: FindNames): PlacedWord[] {
  const { prose, offsets } = readableProse(unit);
  const covered = coverNames(prose, findNames);
  return [...covered.matchAll(token)].flatMap((match) => {
    const parts = match[0].split(/[\uFFFC\d]+/);
    const last = parts.at(-1) ?? '';
    const whole = (text: string, at: number): PlacedWord[] =>
      isWord(text) ? [{ text, offset: offsets[at] ?? 0 }] : [];
    if (parts.length === 1) return whole(match[0], match.index);
    const text = prose.slice(match.index, match.index + match[0].length).replaceAll(object, '');
    return [
      ...whole((parts[0] ?? '').replace(/[-'’]$/, ''), match.index),
      ...(/\p{L}/u.test(last) ? [{ text, ending: last, offset: offsets[match.index] ?? 0 }] : []),
    ];
  });
}

const token = /[\p{L}\p{M}\d\uFFFC]+(?:[-'’][\p{L}\p{M}\d\uFFFC]+)*/gu;

/** A letter by itself stands for something, as N in “N-1”. */
function isWord(text: string): boolean {
  return /\p{L}[\p{L}\p{M}]/u.test(text);
}

interface Readable {
  readonly prose: string;
  /** For each character of the prose, its offset in the text of the unit. */
  readonly offsets: readonly number[];
}

/** The prose without marks, and with an object only where an ending may be attached to it. */
function readableProse(unit: Unit): Readable {
  const masked = proseOf(unit);
  const offsets = [...masked.matchAll(/[^\u2060]/g)].map(({ index }) => index);
  const prose = offsets.map((index) => {
    const character = masked[index] ?? '';
    return character === object && /[\s|>"[]/.test(unit.text[index] ?? '') ? ' ' : character;
  });
  return { prose: prose.join(''), offsets };
}

function coverNames(prose: string, findNames: FindNames): string {
  let covered = '';
  for (const { 0: name, index } of findNames(prose)) {
    covered += prose.slice(covered.length, index) + object.repeat(name.length);
  }
  return covered + prose.slice(covered.length);
}
