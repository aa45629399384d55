import type { Guide } from '~/lib/troubleshooter/guide.ts';
import { fetchGuide } from './fetch-guide.ts';

/** The script of what comes behind the first question. */
export type LaterPart = typeof import('./later.ts');

/** All that is needed behind the first question. */
export type Steps = LaterPart & { readonly guide: Guide };

/** Fetches the questions once; where they did not come, again. */
export function guideLoader(name: string): () => Promise<Guide> {
  let loading: Promise<Guide> | undefined;
  return () =>
    (loading ??= fetchGuide(name).then(
      ({ guide }) => guide,
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    ));
}
