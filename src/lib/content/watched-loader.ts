import type { Loader, LoaderContext } from 'astro/loaders';
import { resolve } from 'node:path';

type Entries = () => Iterable<readonly [id: string, data: object]>;

/**
 * A loader of a collection whose files belong together: all are read anew where one of them changes.
 * @param folder the folder to watch, from the project's folder
 */
export function watchedLoader(name: string, folder: string, entries: Entries): Loader {
  return {
    name,
    load: async (context) => {
      await fill(context, entries);
      context.watcher?.on('change', (path) => {
        if (!path.startsWith(resolve(folder))) return;
        fill(context, entries).catch((error: unknown) => {
          // A writer in the middle of a sentence goes on with what was last right.
          context.logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  };
}

async function fill(context: LoaderContext, entries: Entries): Promise<void> {
  const all = [...entries()];
  context.store.clear();
  for (const [id, entry] of all) {
    const data = await context.parseData({ id, data: { ...entry } });
    context.store.set({ id, data });
  }
}
