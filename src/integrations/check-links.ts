import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn } from '../lib/built-pages/files-in.ts';
import type { PageStore } from '../lib/built-pages/page-store.ts';
import { articleFileOf } from '../lib/content/article-files.ts';
import { checkLinks as findBrokenLinks } from '../lib/links/check.ts';
import { placeOfLink, type PageSource } from '../lib/links/place.ts';
import type { PageLinks } from '../lib/links/read.ts';

/**
 * Fails the build where a page links to something that the site does not have. The last step that
 * reads pages, and so keeps for the next build what was read.
 */
export function checkLinks(store: PageStore): AstroIntegration {
  let base = '/';
  let cache = '';
  return {
    name: 'check-links',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        cache = fileURLToPath(config.cacheDir);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = new Set(filesIn(root));
        const pages = new Map<string, PageLinks>();
        for (const path of files) {
          if (!path.endsWith('.html')) continue;
          pages.set(path, store.readFile(join(root, path)).links);
        }
        await store.keep(cache);
        const broken = findBrokenLinks(pages, files, base, (path, target) =>
          placeOfLink(path, target, sourceOf(path)),
        );
        if (broken.length > 0) throw new Error(`Broken links:\n${broken.join('\n')}`);
        logger.info(`No broken link on ${String(pages.size)} pages.`);
      },
    },
  };
}

function sourceOf(path: string): PageSource | undefined {
  const file = articleFileOf(path.replace(/index\.html$/, ''));
  return file === undefined ? undefined : { file, text: readFileSync(file, 'utf8') };
}
