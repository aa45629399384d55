import { sourceLocale } from '~/lib/locales.ts';
import type { SearchFile } from '~/lib/search/search-file.ts';
import { loadPagefind } from './pagefind-index.ts';
import { searchEngine, type SearchEngine } from './search-engine.ts';

/** A language's search, ready to use. */
export interface Search {
  readonly file: SearchFile;
  readonly own: SearchEngine;
  /** The search of the source language, loaded when it is first asked for; undefined in that language. */
  readonly inEnglish?: () => Promise<SearchEngine>;
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
  // Loads the rest of what every search needs. Pagefind is silent where it fails.
  if ((await index.hitsOf(0)).length === 0) throw new Error(`no index of ${locale}`);
  const own = searchEngine(file, index);
  if (locale === sourceLocale.id) return { file, own };
  let english: Promise<SearchEngine> | undefined;
  const loadEnglish = async (): Promise<SearchEngine> => {
    const source = await fetchFile(folder, sourceLocale.id);
    await index.join(sourceLocale.tag, source.version);
    return searchEngine(source, index);
  };
  return { file, own, inEnglish: () => (english ??= loadEnglish()) };
}

async function fetchFile(folder: string, locale: string): Promise<SearchFile> {
  // Asked for anew each time, since its version decides which of the others are still good.
  const response = await fetch(`${folder}search-${locale}.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${String(response.status)} for the search of ${locale}`);
  return (await response.json()) as SearchFile;
}
