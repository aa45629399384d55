import { sourceLocale } from '~/lib/locales.ts';
import type { SearchFile } from '~/lib/search/search-file.ts';
import { loadPagefind } from './pagefind-index.ts';
import { searchEngine, type Found } from './search-engine.ts';

/** A language's search, ready to use. */
export interface Search {
  readonly file: SearchFile;
  /** Finds in the language, and in the source language what the language does not have. */
  readonly find: (
    query: string,
    most: number,
  ) => Promise<{ readonly found: Found; readonly inEnglish: boolean }>;
}

/**
 * Loads all that the first query needs.
 * @param folder the address of the search files, with a slash at the end
 * @param attempt counts from 0
 * @throws where they cannot be had
 */
export async function loadSearch(folder: string, locale: string, attempt: number): Promise<Search> {
  const file = await fetchFile(folder, locale);
  const index = await loadPagefind(folder, file.version, attempt);
  const own = searchEngine(file, index);
  // Loads the rest of what every search needs.
  await index.hitsOf(0);
  let english: Promise<ReturnType<typeof searchEngine>> | undefined;
  const loadEnglish = async (): Promise<ReturnType<typeof searchEngine>> => {
    const source = await fetchFile(folder, sourceLocale.id);
    await index.join(sourceLocale.tag, source.version);
    return searchEngine(source, index);
  };
  return {
    file,
    find: async (query, most) => {
      const found = await own.find(query, most);
      if (found.total > 0 || locale === sourceLocale.id) return { found, inEnglish: false };
      english ??= loadEnglish();
      const inEnglish = await (await english).find(query, most);
      return { found: inEnglish, inEnglish: inEnglish.total > 0 };
    },
  };
}

async function fetchFile(folder: string, locale: string): Promise<SearchFile> {
  // Asked for anew each time, since its version decides which of the others are still good.
  const response = await fetch(`${folder}search-${locale}.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${String(response.status)} for the search of ${locale}`);
  return (await response.json()) as SearchFile;
}
