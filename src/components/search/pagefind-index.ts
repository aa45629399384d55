import { termKey } from '~/lib/search/index-page.ts';
import type { RecordKind, RecordPart } from '~/lib/search/records/record.ts';

/** What a reader is shown of a record: of a section its text, of what rests on one its title. */
export interface ShownRecord {
  readonly id: string;
  readonly kind: RecordKind;
  readonly url: string;
  readonly title?: string;
  readonly parts?: readonly RecordPart[];
}

/** A record of Pagefind's index in which a term stands. */
export interface IndexHit {
  readonly id: string;
  readonly score: number;
  /** Where the term stands in the record. */
  readonly places: readonly number[];
  readonly load: () => Promise<ShownRecord>;
}

/** Pagefind's index of a language, and of those that join it. */
export interface PagefindIndex {
  readonly hitsOf: (term: number) => Promise<readonly IndexHit[]>;
  readonly join: (language: string, version: string) => Promise<void>;
}

/** What of Pagefind's interface is used. */
interface Pagefind {
  createInstance: (options: Record<string, unknown>) => {
    search: (term: string) => Promise<{ results: readonly PagefindResult[] }>;
    mergeIndex: (path: string, options: Record<string, unknown>) => Promise<void>;
  };
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  readonly data: () => Promise<{ meta: ShownRecord }>;
}

/** Words weigh by how often they stand in a text of its length, and not by the letters they share. */
const ranking = { termFrequency: 1, pageLength: 0.75, termSaturation: 1.2, termSimilarity: 0 };

/**
 * Loads Pagefind and its index of the page's language.
 * @param folder the address of its files, with a slash at the end
 * @param attempt counts from 0; a browser asks for a script that failed only under a new address
 * @throws where its files cannot be had
 */
export async function loadPagefind(
  folder: string,
  version: string,
  attempt: number,
): Promise<PagefindIndex> {
  const script = `${folder}pagefind.js${attempt > 0 ? `?attempt=${String(attempt)}` : ''}`;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as Pagefind;
  const instance = createInstance({
    basePath: folder,
    // A worker loads as much again, and scripts of workers need a policy of their own.
    noWorker: true,
    metaCacheTag: version,
    ranking,
  });
  return {
    hitsOf: async (term) =>
      (await instance.search(termKey(term))).results.map(({ id, score, words, data }) => ({
        id,
        score,
        places: words,
        load: async () => (await data()).meta,
      })),
    // By its whole address, since Pagefind takes the same path for the same index.
    join: async (language, joined) =>
      instance.mergeIndex(new URL(folder, location.href).href, {
        language,
        metaCacheTag: joined,
        ranking,
      }),
  };
}
