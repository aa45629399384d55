import type { AstroIntegration } from 'astro';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { forEachAtOnce } from '../lib/at-once.ts';

/** Puts what a host would pack for each reader beside the files, packed once and as tight as it goes. */
export function compressAssets(): AstroIntegration {
  return {
    name: 'compress-assets',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = await compressFiles(fileURLToPath(dir));
        logger.info(`${String(files)} assets have a .br and a .gz beside them.`);
      },
    },
  };
}

/**
 * Writes `.br` and `.gz` beside each asset of a folder that gets smaller by it.
 * @returns how many files have both
 */
export async function compressFiles(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const assets = entries.filter((entry) => entry.isFile() && packed.has(extname(entry.name)));
  let files = 0;
  await forEachAtOnce(assets, threads, async ({ parentPath, name }) => {
    const file = join(parentPath, name);
    const content = await readFile(file);
    if (content.length < fewestBytes) return;
    const brotli = await promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]:
          constants.BROTLI_MAX_QUALITY - (content.length > mostBytes ? 2 : 0),
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    });
    const gzipped = await promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION });
    if (brotli.length < content.length) await writeFile(`${file}.br`, brotli);
    if (gzipped.length < content.length) await writeFile(`${file}.gz`, gzipped);
    if (Math.max(brotli.length, gzipped.length) < content.length) files += 1;
  });
  return files;
}

/**
 * Texts that many pages or all languages share. Pages are left out: there are as many of them as there
 * are articles, each is new where a style or a script is, and to pack them this tight takes longer than
 * to build them, while a host packs one in a millisecond. Pagefind's own files are packed already.
 */
const packed: ReadonlySet<string> = new Set(
  '.js .mjs .css .svg .json .txt .xml .webmanifest'.split(' '),
);

/** What is smaller takes one packet of the network in any case. */
const fewestBytes = 1000;

/**
 * What is larger grows with the number of articles. Two steps less make it a fifth larger, and take a
 * tenth of the time.
 */
const mostBytes = 200_000;

/** Node packs in other threads, of which it has four. */
const threads = 4;
