import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { contentFolder } from '../content/content-folder.ts';
import { ContentError } from '../content/read-yaml.ts';
import { localeIds, type LocaleId } from '../locales.ts';
import type { CompleteWords } from './keys.ts';
import type { InterfaceWords } from './plurals.ts';

const wordsSchema = z.record(z.string(), z.string());

/** Where the interface words stand, from the project's folder. */
export const interfaceWordsFolder = `${contentFolder}/i18n`;

/** Where the interface words of a language stand, from the project's folder. */
export function interfaceWordsFile(id: string): string {
  return `${interfaceWordsFolder}/${id}.json`;
}

/**
 * Reads the interface words of every language.
 * @throws {ContentError} where a file is missing, is not JSON, or holds something else than texts
 */
export function readInterfaceWords(): Record<LocaleId, CompleteWords> {
  const entries = localeIds.map((id) => [id, readFile(interfaceWordsFile(id))] as const);
  // Complete, because every command of Astro stops where `checkInterfaceWords` finds a key missing.
  return Object.fromEntries(entries) as Record<LocaleId, InterfaceWords>;
}

function readFile(file: string): InterfaceWords {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new ContentError(`${file} cannot be read as JSON: ${String(cause)}`, { cause });
  }
  const result = wordsSchema.safeParse(value);
  if (result.success) return result.data;
  const key = result.error.issues[0]?.path.join('.') ?? '';
  throw new ContentError(`${file}: the key ${key} holds something else: expected a text.`);
}
