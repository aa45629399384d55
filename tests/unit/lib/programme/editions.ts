import type { LocaleId } from '~/lib/locales.ts';
import { loadProgramme, type LoadedEdition } from '~/lib/programme/load.ts';
import type { Edition } from '~/lib/programme/edition.ts';
import type { EditionWords } from '~/lib/programme/words-schema.ts';

/** The editions as they are published, the oldest first. */
export const programme: readonly LoadedEdition[] = loadProgramme();

export const editions: readonly Edition[] = programme.map(({ edition }) => edition);

export const editionIds = ['mpn-2021', 'mpn-2021-06', 'maicpp-2023', 'maicpp-2025'] as const;
export type EditionId = (typeof editionIds)[number];

export function editionOf(id: EditionId): Edition {
  return loadedEdition(id).edition;
}

export function wordsOf(id: EditionId, language: LocaleId): EditionWords {
  return loadedEdition(id).words[language];
}

function loadedEdition(id: EditionId): LoadedEdition {
  const found = programme.find(({ edition }) => edition.id === id);
  if (!found) throw new Error(`There is no edition ${id}`);
  return found;
}
