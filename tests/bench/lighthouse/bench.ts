import { chromium } from '@playwright/test';
import { browserArguments } from '../../../scripts/lib/browser-paths.ts';
import { ensureBrowser } from '../../../scripts/lib/browser.ts';
import { freePort } from '../../../scripts/lib/free-port.ts';
import { buildCopy, copySite, removeCopy } from '../../support/site-copy.ts';
import { serveCompressed } from './compressing-server.ts';
import { missedGoals } from './goals.ts';
import { indexablePages } from './indexable-pages.ts';
import { measurePage, type Measured } from './measure-page.ts';

/**
 * Runs Lighthouse over every page that may be listed, in every language, and tells what misses its
 * goal. `LIGHTHOUSE_PAGES=en/glossary/,hu/` asks for the pages that begin so, `LIGHTHOUSE_RUNS=3`
 * for the middle one of three runs.
 */
export async function benchLighthouse(): Promise<void> {
  const site = copySite('lighthouse');
  const port = await freePort();
  const address = `http://localhost:${String(port)}/`;
  try {
    // Canonical addresses and those of other languages have to lead to the page that is measured.
    await buildCopy(site, { SITE_URL: address, BASE_PATH: '' });
    const close = await serveCompressed(`${site}/dist`, port);
    try {
      report(await measureAll(address, indexablePages(`${site}/dist`, wantedPages())));
    } finally {
      await close();
    }
  } finally {
    removeCopy(site);
  }
}

function wantedPages(): readonly string[] {
  return process.env.LIGHTHOUSE_PAGES?.split(',').map((page) => page.replace(/^\//, '')) ?? [];
}

async function measureAll(address: string, pages: readonly string[]): Promise<readonly Measured[]> {
  const runs = Number(process.env.LIGHTHOUSE_RUNS ?? 1);
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: [
      ...browserArguments(process.getuid?.() === 0),
      `--remote-debugging-port=${String(port)}`,
      // Whatever a page asks for elsewhere is not there.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
    ],
    // Readers have it, and Lighthouse looks at it.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const measured: Measured[] = [];
    for (const page of pages) {
      const tries: Measured[] = [];
      for (let run = 0; run < runs; run++) tries.push(await measurePage(address, page, port));
      measured.push(...middleOf(tries));
      console.log(`${String(measured.length)} of ${String(pages.length)}: /${page}`);
    }
    return measured;
  } finally {
    await browser.close();
  }
}

/** Of several runs the one whose largest paint is neither early nor late. */
function middleOf(runs: readonly Measured[]): readonly Measured[] {
  const sorted = [...runs].sort((one, other) => one.figures.lcp - other.figures.lcp);
  const middle = Math.floor((sorted.length - 1) / 2);
  return sorted.slice(middle, middle + 1);
}

function report(measured: readonly Measured[]): void {
  console.table(
    Object.fromEntries(measured.map(({ figures: { page, ...figures } }) => [page, figures])),
  );
  const missing = measured.filter(({ figures }) => missedGoals(figures).length > 0);
  console.log(
    `${String(measured.length - missing.length)} of ${String(measured.length)} pages meet every goal.`,
  );
  for (const { figures, failing } of missing) {
    console.log(`\n${figures.page} misses ${missedGoals(figures).join(', ')}`);
    for (const audit of failing) console.log(`  ${audit}`);
  }
}
