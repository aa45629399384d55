import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn } from '../lib/built-pages/files-in.ts';
import type { PageStore } from '../lib/built-pages/page-store.ts';
import { readInterfaceWords } from '../lib/interface-words/read.ts';
import { languageIndex, siteIndex, type PageGroup } from '../lib/llms-txt/site-index.ts';
import { localeIds } from '../lib/locales.ts';
import { copyFile, copyName } from '../lib/markdown-copies/copy-file.ts';
import type { MarkdownCopy } from '../lib/markdown-copies/read-copy.ts';
import { loadProgramme } from '../lib/programme/load.ts';
import { loadTrees } from '../lib/troubleshooter/load.ts';

/**
 * Writes a Markdown copy beside each article, and `llms.txt` for the site and for each language, for
 * programs and for readers who take an article along.
 */
export function writeMarkdownCopies(
  pages: PageStore,
  groups: readonly PageGroup[],
): AstroIntegration {
  let root = '/';
  return {
    name: 'write-markdown-copies',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.site === undefined ? config.base : new URL(config.base, config.site).href;
      },
      'astro:build:done': ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const copies = writeCopies(dist, pages, root);
        const content = {
          groups,
          copies,
          words: readInterfaceWords(),
          editions: loadProgramme(),
          trees: loadTrees(),
          root,
        };
        writeFileSync(join(dist, 'llms.txt'), siteIndex(content));
        for (const id of localeIds) {
          writeFileSync(join(dist, id, 'llms.txt'), languageIndex(content, id));
        }
        logger.info(`${String(copies.size)} articles have a copy in Markdown.`);
      },
    },
  };
}

/** @returns the copies by the address of their page below the site's root */
function writeCopies(dist: string, pages: PageStore, root: string): Map<string, MarkdownCopy> {
  const copies = new Map<string, MarkdownCopy>();
  for (const id of localeIds) {
    for (const name of filesIn(join(dist, id))) {
      if (!name.endsWith('index.html')) continue;
      const { copy } = pages.readFile(join(dist, id, name));
      if (!copy) continue;
      const path = `${id}/${name.slice(0, -'index.html'.length)}`;
      writeFileSync(join(dist, path, copyName), copyFile(copy, root + path));
      copies.set(path, copy);
    }
  }
  return copies;
}
