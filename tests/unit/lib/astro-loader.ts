import type { LoaderContext } from 'astro/loaders';
import { resolve } from 'node:path';

/** As much of Astro as a loader touches. */
export function astro() {
  const entries = new Map<string, unknown>();
  const errors: string[] = [];
  const listeners: ((path: string) => void)[] = [];
  const context = {
    store: {
      clear: () => {
        entries.clear();
      },
      set: ({ id, data }: { id: string; data: unknown }) => {
        entries.set(id, data);
        return true;
      },
    },
    parseData: ({ data }: { data: object }) => Promise.resolve(data),
    watcher: {
      on: (_: string, listener: (path: string) => void) => {
        listeners.push(listener);
      },
    },
    logger: { error: (message: string) => errors.push(message) },
  };
  return {
    entries,
    errors,
    context: context as unknown as LoaderContext,
    change: (path: string) => {
      for (const listener of listeners) listener(resolve(path));
    },
  };
}
