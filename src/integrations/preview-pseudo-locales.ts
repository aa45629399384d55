import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isPseudoLocale, localeIds } from '../lib/locales.ts';
import {
  isSourceOfPseudoContent,
  writePseudoContent,
} from '../lib/pseudo-locales/write-pseudo-content.ts';

/**
 * Shows the pseudo-locales in `npm run dev`, which has written them and set `PSEUDO_LOCALES`, writes
 * them anew where the English changes, and keeps them out of everything else.
 */
export function previewPseudoLocales(): AstroIntegration {
  const shown = localeIds.some(isPseudoLocale);
  let root = '.';
  return {
    name: 'preview-pseudo-locales',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (shown && command !== 'dev') {
          throw new Error(
            `PSEUDO_LOCALES is set for astro ${command}: expected it for the dev server alone, which npm run dev sets it for; unset it.`,
          );
        }
        root = fileURLToPath(config.root);
        updateConfig({
          // A browser has no environment, and a bundle drops what is never shown.
          vite: { define: { 'process.env.PSEUDO_LOCALES': JSON.stringify(shown ? '1' : '') } },
        });
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!shown) return;
        const follow = (path: string): void => {
          const file = relative(root, path).replaceAll('\\', '/');
          if (!isSourceOfPseudoContent(file)) return;
          try {
            writePseudoContent(root);
          } catch (error) {
            logger.error(error instanceof Error ? error.message : String(error));
          }
        };
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, follow);
      },
    },
  };
}
