import { chromium, type Browser, type Locator, type Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { browserArguments } from '../../../scripts/lib/browser-paths.ts';
import { ensureBrowser } from '../../../scripts/lib/browser.ts';
import { hostingDefinition } from '../../../scripts/lib/site-handler.ts';
import { runTool, tools } from '../../../scripts/lib/tools.ts';
import { serve } from '../../../scripts/serve.ts';
import { locales, type LocaleId } from '../../../src/lib/locales.ts';
import {
  address,
  article,
  calculatorPage,
  troubleshooterPage,
} from '../../browser/support/site.ts';
import { onePathForEachOutcome } from '../../browser/support/tree.ts';
import { figuresOf, most, nothing, overLimit, type Costs, type PageFigures } from './figures.ts';
import { costSoFar, watchHandlers } from './watch-handlers.ts';
import { walkCalculator, walkPaths, type Measure } from './walks.ts';

/** How much slower than this machine the reader's is. */
const slowdown = 6;

/** Many answers at once, for what the calculator says of them. */
const manyAnswers =
  'on=2021-05-19&action-pack=no&silver=security&gold=none&product=azure&activated=yes&ends=2021-12-31&used-cloud=3&role=admin-agent';

const pages = [
  { page: calculatorPage, walks: [calculator('')] },
  { page: calculatorPage, fragment: manyAnswers, walks: [calculator('with answers › ')] },
  { page: troubleshooterPage, walks: [troubleshooter] },
  { page: article, walks: [calculator(''), troubleshooter] },
];

/**
 * Operates every control of both tools on a slowed-down processor, and tells the longest handler
 * and the longest interaction of each page. `INTERACTIONS_LANGUAGES=en,hu` asks for some languages,
 * `INTERACTIONS_PAGES=entitlement-calculator/` for some pages, `INTERACTIONS_RUNS=1` for another
 * number of runs, of which the middle one counts.
 */
export async function benchInteractions(): Promise<void> {
  if (!existsSync('dist')) await runTool(tools.build);
  const server = await serve({ dir: 'dist', definition: hostingDefinition });
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: [...browserArguments(process.getuid?.() === 0)],
  });
  const figures: Record<string, PageFigures> = {};
  const over: string[] = [];
  try {
    for (const locale of wantedLanguages()) {
      for (const page of wantedPages()) {
        const costs = await costsOf(browser, server.address, locale, page);
        const figuresOfPage = figuresOf(costs);
        figures[`${locale}/${page}`] = figuresOfPage;
        over.push(...overLimit(costs).map((control) => `${locale}/${page} ${control}`));
        console.log(
          `${locale}/${page} handler ${String(figuresOfPage.handler)}, INP ${String(figuresOfPage.INP)}`,
        );
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  console.table(figures);
  console.log(
    `${String(over.length)} controls take over ${String(most.handler)} ms for a handler or ${String(most.interaction)} ms for an interaction.`,
  );
  for (const control of over) console.log(`  ${control}`);
}

type Walk = (page: Page, locale: LocaleId, measure: Measure) => Promise<void>;

function calculator(prefix: string): Walk {
  return async (page, locale, measure) => {
    const tool = page.locator('.entitlement-calculator');
    await near(tool);
    await walkCalculator(tool, locale, (name, act) => measure(`${prefix}${name}`, act));
  };
}

async function troubleshooter(page: Page, locale: LocaleId, measure: Measure): Promise<void> {
  const tool = page.locator('.troubleshooter');
  await near(tool);
  await walkPaths(tool, locale, onePathForEachOutcome, measure);
}

async function costsOf(
  browser: Browser,
  baseURL: string,
  locale: LocaleId,
  wanted: string,
): Promise<Costs> {
  const costs: Costs = new Map();
  for (let run = 0; run < Number(process.env.INTERACTIONS_RUNS ?? 3); run++) {
    for (const { page: path, fragment = '', walks } of pages.filter(
      ({ page }) => page === wanted,
    )) {
      const page = await watchedPage(browser, baseURL);
      const devtools = await page.context().newCDPSession(page);
      const slowDown = (rate: number) => devtools.send('Emulation.setCPUThrottlingRate', { rate });
      await page.goto(address(locale, path, fragment));
      const measure: Measure = async (name, act) => {
        // What this program asks of the page between two operations need not take long.
        await slowDown(slowdown);
        await act();
        costs.set(name, [...(costs.get(name) ?? []), await costSoFar(page)]);
        await slowDown(1);
      };
      await measure(nothing, () => page.locator('h1').click());
      for (const walk of walks) await walk(page, locale, measure);
      await page.context().close();
    }
  }
  return costs;
}

async function watchedPage(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL,
    locale: 'en-GB',
    // The telephone that Lighthouse measures with.
    viewport: { width: 412, height: 823 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await watchHandlers(page);
  await page.addInitScript(() => {
    window.print = () => {
      for (const event of ['beforeprint', 'afterprint']) dispatchEvent(new Event(event));
    };
  });
  return page;
}

/** Scrolls to a tool as a reader does, and waits until it can be used. */
async function near(tool: Locator): Promise<void> {
  await tool.page().waitForLoadState();
  await tool.scrollIntoViewIfNeeded();
  await tool.and(tool.page().locator('[data-ready="true"]')).waitFor();
  await costSoFar(tool.page());
}

function wantedPages(): readonly string[] {
  const wanted = process.env.INTERACTIONS_PAGES?.split(',');
  const all = new Set(pages.map(({ page }) => page));
  return [...all].filter((page) => wanted?.includes(page) ?? true);
}

function wantedLanguages(): readonly LocaleId[] {
  const wanted = process.env.INTERACTIONS_LANGUAGES?.split(',');
  return locales.map(({ id }) => id).filter((id) => wanted?.includes(id) ?? true);
}
