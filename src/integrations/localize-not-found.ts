import { rename, rmdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { localeIds } from '../lib/locales.ts';

/** Hosts look for `{language}/404.html`; Astro writes a folder for every page but the root's 404. */
export function localizeNotFound(): AstroIntegration {
  return {
    name: 'localize-not-found',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const id of localeIds) {
          await rename(
            fileURLToPath(new URL(`${id}/404/index.html`, dir)),
            fileURLToPath(new URL(`${id}/404.html`, dir)),
          );
          await rmdir(fileURLToPath(new URL(`${id}/404/`, dir)));
        }
      },
    },
  };
}
