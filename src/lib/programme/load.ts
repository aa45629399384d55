import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { contentFolder } from '../content/content-folder.ts';
import { ContentError } from '../content/read-yaml.ts';
import { localeIds, type LocaleId } from '../locales.ts';
import { readEdition, readEditionWords, type SourceFile } from './read.ts';
import type { Edition } from './edition.ts';
import type { EditionWords } from './words-schema.ts';

/** An edition with its words and the files that they stand in. */
export interface LoadedEdition {
  readonly file: string;
  readonly edition: Edition;
  readonly words: Readonly<Record<LocaleId, EditionWords>>;
}

/** Where the editions stand, from the project's folder. */
export const programmeFolder = `${contentFolder}/programme`;

/**
 * Reads every edition of the programme with its words, the oldest first.
 * @throws {ContentError} at the first file with a mistake
 */
export function loadProgramme(folder = programmeFolder): LoadedEdition[] {
  const loaded = new Map<string, LoadedEdition>();
  for (const source of editionFiles(folder)) {
    const edition = readEdition(source, (id) => loaded.get(id)?.edition);
    const parent = loaded.get(parentOf(source) ?? '');
    const words = localeIds.map((id) => {
      const file = `${folder}/${edition.id}/${id}.yaml`;
      if (!existsSync(file)) throw new ContentError(`${file} is missing: write it.`);
      return [
        id,
        readEditionWords({ file, text: readFileSync(file, 'utf8') }, edition, parent?.words[id]),
      ] as const;
    });
    loaded.set(edition.id, {
      file: source.file,
      edition,
      words: Object.fromEntries(words) as Record<LocaleId, EditionWords>,
    });
  }
  return [...loaded.values()];
}

/** Heirs come after those they extend, because they begin later. */
function editionFiles(folder: string): SourceFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`)
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
    .sort((one, other) => beginOf(one).localeCompare(beginOf(other)));
}

function beginOf({ text }: SourceFile): string {
  return /^from:\s*['"]?([\d-]+)/m.exec(text)?.[1] ?? '';
}

function parentOf({ text }: SourceFile): string | undefined {
  const parent: unknown = (parse(text) as { extends?: unknown }).extends;
  return typeof parent === 'string' ? parent : undefined;
}
