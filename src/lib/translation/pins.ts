import { z } from 'zod';
import { contentFolder } from '../content/content-folder.ts';
import { ContentError, readYaml } from '../content/read-yaml.ts';
import type { LocaleId } from '../locales.ts';

/** By the key of a unit the digest of the English that its translation was made from. */
export type Pins = Readonly<Record<string, string>>;

/** Where the pins of all languages stand, from the project's folder. */
export const pinsFolder = `${contentFolder}/pins`;

/** Where it stands what each article showed when its date was set. */
export const pinsOfDates = `${pinsFolder}/updated.json`;

/** Where the pins of a language stand. */
export function pinsFile(locale: LocaleId): string {
  return `${pinsFolder}/${locale}.json`;
}

/**
 * Reads the text of a pins file.
 * @throws {ContentError} with line and what was expected
 */
export function parsePins(source: string, file: string): Pins {
  try {
    JSON.parse(source);
  } catch (cause) {
    throw new ContentError(
      `${file} cannot be read as JSON: ${String(cause)}; after a merge, keep one line for each key and run npm run translations.`,
      { cause },
    );
  }
  // JSON is YAML too, whose reader also knows lines and keys that stand twice.
  return readYaml(source, file, pinsSchema);
}

/** The text of a pins file: a line for each key in an order that no machine's language changes. */
export function formatPins(pins: Pins): string {
  const sorted = Object.keys(pins)
    .sort()
    .map((key) => [key, pins[key]]);
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}

const pinsSchema = z.record(
  z.string(),
  z.string().regex(/^[0-9a-f]{16}$/, '16 hex digits, as npm run translations writes them'),
);
