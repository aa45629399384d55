import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { localeIds } from '../../../src/lib/locales.ts';
import { buildCopy, copySite, removeCopy } from '../../support/site-copy.ts';
import { makePlain } from '../plain-starlight.ts';
import { exponentOf } from './exponent.ts';
import { changeOneArticle, generateArticles } from './generate-articles.ts';
import { missedGoals } from './goals.ts';

/** Articles beside the site's own, in each of four languages. */
const usualSizes = [250, 500, 1000, 2000];

interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
}

/**
 * Builds generated articles with this project and with a plain Starlight in turn, and tells time,
 * memory and how they grow. `SCALE_SIZES=250,500` asks for other sizes.
 */
export async function benchScale(): Promise<void> {
  const sizes = process.env.SCALE_SIZES?.split(',').map(Number) ?? usualSizes;
  const rows: Row[] = [];
  for (const size of sizes) {
    const row = await rowOf(size);
    console.log(JSON.stringify(row));
    rows.push(row);
  }
  console.log('\nA full build, and again after one article has changed');
  console.table(rows);
  const growth = (name: 'own, s' | 'plain, s'): number =>
    exponentOf(rows.map((row) => [row.pages, row[name]]));
  const own = growth('own, s');
  console.log(
    rows.length < 2
      ? 'One size says nothing of growth.'
      : `Time grows with pages to the power of ${own.toFixed(2)}; plain ${growth('plain, s').toFixed(2)}.`,
  );
  const missed = missedGoals(rows, own);
  console.log(missed.length > 0 ? missed.join('\n') : 'Every goal is reached.');
}

type Row = Awaited<ReturnType<typeof rowOf>>;

async function rowOf(size: number) {
  const plain = await costOf(size, makePlain);
  const own = await costOf(size);
  return {
    pages: size * localeIds.length,
    'own, s': round(own.full.seconds),
    'plain, s': round(plain.full.seconds),
    'time, ratio': round(own.full.seconds / plain.full.seconds),
    'own, MB': Math.round(own.full.megabytes),
    'plain, MB': Math.round(plain.full.megabytes),
    'memory, ratio': round(own.full.megabytes / plain.full.megabytes),
    'own again, s': round(own.again.seconds),
    'own again, of full': round(own.again.seconds / own.full.seconds),
    'plain again, s': round(plain.again.seconds),
    'plain again, of full': round(plain.again.seconds / plain.full.seconds),
  };
}

async function costOf(
  size: number,
  prepare?: (root: string) => void,
): Promise<{ readonly full: Cost; readonly again: Cost }> {
  const root = copySite('scale');
  try {
    generateArticles(root, size);
    prepare?.(root);
    const full = await buildOnce(root);
    changeOneArticle(root);
    return { full, again: await buildOnce(root) };
  } finally {
    removeCopy(root);
  }
}

async function buildOnce(root: string): Promise<Cost> {
  const report = join(root, 'memory.txt');
  const started = performance.now();
  await buildCopy(root, {
    MEMORY_REPORT: report,
    NODE_OPTIONS: `--import=${fileURLToPath(new URL('report-memory.mjs', import.meta.url))}`,
  });
  return {
    seconds: (performance.now() - started) / 1000,
    megabytes: Number(readFileSync(report, 'utf8')) / 1024,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
