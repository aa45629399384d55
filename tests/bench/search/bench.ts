import { chromium, type Browser } from '@playwright/test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { browserArguments } from '../../../scripts/lib/browser-paths.ts';
import { ensureBrowser } from '../../../scripts/lib/browser.ts';
import { hostingDefinition } from '../../../scripts/lib/site-handler.ts';
import { runTool, tools } from '../../../scripts/lib/tools.ts';
import { serve, type RunningServer } from '../../../scripts/serve.ts';
import { localeIds, type LocaleId } from '../../../src/lib/locales.ts';
import { readPage } from '../../../src/lib/built-pages/read-page.ts';
import type { Article } from '../../../src/lib/search/records/article-parts.ts';
import { buildPlainStarlight } from '../plain-starlight.ts';
import { ownBox, plainBox, type SearchBoxUnderTest } from './ask.ts';
import { measureCost, type Cost } from './cost.ts';
import { ownQueries, queryKinds, sampleQueries, type SearchQuery } from './queries.ts';
import { percent, scoresOf, type Answered, type Score } from './scores.ts';

const samplesFile = '../shared/search-queries.json';

interface Site {
  readonly dist: string;
  readonly server: RunningServer;
  readonly box: SearchBoxUnderTest;
}

/**
 * Asks the search box of this site and that of a plain Starlight build of the same pages, in a real
 * browser, in one run; prints what stood first and among the first three, and what it cost.
 */
export async function benchSearch(): Promise<void> {
  if (!existsSync('dist')) await runTool(tools.build);
  const plain = await buildPlainStarlight();
  const articles = readArticles('dist/en');
  const sites: Record<'own' | 'plain', Site> = {
    own: {
      dist: 'dist',
      server: await serve({ dir: 'dist', definition: hostingDefinition }),
      box: ownBox,
    },
    plain: {
      dist: plain.dist,
      server: await serve({ dir: plain.dist }),
      box: plainBox(
        (page, heading) =>
          articles.get(page)?.parts.find(({ id }) => id === heading)?.section ?? heading,
        (page) => articles.get(page)?.parts[0]?.id ?? page,
      ),
    },
  };
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: [...browserArguments(process.getuid?.() === 0)],
  });
  try {
    const samples = sampleQueries(samplesFile);
    const sets: [string, (locale: LocaleId) => readonly SearchQuery[]][] = [
      ['own queries', ownQueries],
      [`queries of ${samplesFile}`, (locale) => samples.get(locale) ?? []],
    ];
    for (const [name, queriesOf] of sets) {
      for (const locale of localeIds) {
        const queries = queriesOf(locale);
        if (queries.length === 0) continue;
        const own = await answersOf(browser, sites.own, locale, queries);
        const others = await answersOf(browser, sites.plain, locale, queries);
        console.log(`\n${name}, ${locale}: first / among the first three`);
        console.table(tableOf(scoresOf(own), scoresOf(others)));
      }
    }
    console.log('\nFirst query, and milliseconds from the last key to the results');
    console.table(await costs(browser, sites));
  } finally {
    await browser.close();
    await Promise.all([sites.own.server.close(), sites.plain.server.close()]);
    plain.remove();
  }
}

async function answersOf(
  browser: Browser,
  { server, box }: Site,
  locale: LocaleId,
  queries: readonly SearchQuery[],
): Promise<Answered[]> {
  const page = await browser.newPage({ baseURL: server.address });
  await box.visit(page, locale);
  await box.open(page, locale);
  const answers: Answered[] = [];
  for (const query of queries) answers.push({ query, ids: await box.ask(page, query.query) });
  await page.close();
  return answers;
}

function tableOf(
  own: ReadonlyMap<string, Score>,
  plain: ReadonlyMap<string, Score>,
): Record<string, Record<string, string | number>> {
  const rows = [...queryKinds, 'all'].flatMap((kind) => {
    const score = own.get(kind);
    const other = plain.get(kind);
    if (!score || !other) return [];
    const shown = ({ first, three, asked }: Score): string =>
      `${percent(first, asked)} / ${percent(three, asked)}`;
    const records = percent(score.records, score.recordsAsked);
    return [
      [kind, { asked: score.asked, own: shown(score), records, 'plain Starlight': shown(other) }],
    ];
  });
  return Object.fromEntries(rows) as Record<string, Record<string, string | number>>;
}

async function costs(
  browser: Browser,
  sites: Readonly<Record<string, Site>>,
): Promise<Record<string, Cost>> {
  const rows: Record<string, Cost> = {};
  for (const locale of localeIds.filter((id) => ownQueries(id).length > 0)) {
    const queries = ownQueries(locale)
      .filter(({ kind }) => kind === 'question' || kind === 'inflected')
      .map(({ query }) => query)
      .slice(0, 12);
    for (const [name, { server, box }] of Object.entries(sites)) {
      const page = await browser.newPage({ baseURL: server.address });
      rows[`${locale} ${name}`] = await measureCost(page, box, locale, queries);
      await page.close();
    }
  }
  return rows;
}

/** The articles of a language by the last part of their address. */
function readArticles(folder: string): Map<string, Article> {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('/index.html'));
  return new Map(
    pages.flatMap((path) => {
      const { article } = readPage(readFileSync(`${folder}/${path}`, 'utf8'));
      return article ? [[path.replace('/index.html', ''), article] as const] : [];
    }),
  );
}
