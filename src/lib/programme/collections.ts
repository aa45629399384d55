import type { Loader, LoaderContext } from 'astro/loaders';
import { resolve } from 'node:path';
import { localeIds } from '../locales.ts';
import { loadProgramme, programmeFolder, type LoadedEdition } from './load.ts';

/** Editions by id, with what they take over from the edition before. */
export const editionsLoader = loaderOf('editions', ({ edition }) => [[edition.id, edition]]);

/** The words of editions as `{edition}/{language}`. */
export const editionWordsLoader = loaderOf('edition-words', ({ edition, words }) =>
  localeIds.map((id) => [`${edition.id}/${id}`, words[id]]),
);

type Entries = (loaded: LoadedEdition) => [id: string, data: object][];

function loaderOf(name: string, entriesOf: Entries): Loader {
  return {
    name,
    load: async (context) => {
      await fill(context, entriesOf);
      context.watcher?.on('change', (path) => {
        if (!path.startsWith(resolve(programmeFolder))) return;
        fill(context, entriesOf).catch((error: unknown) => {
          // A writer in the middle of a sentence goes on with what was last right.
          context.logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  };
}

async function fill(context: LoaderContext, entriesOf: Entries): Promise<void> {
  const entries = loadProgramme().flatMap(entriesOf);
  context.store.clear();
  for (const [id, entry] of entries) {
    const data = await context.parseData({ id, data: { ...entry } });
    context.store.set({ id, data });
  }
}
