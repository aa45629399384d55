import type { Page, Response } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';
import type { LocaleId } from '../../../src/lib/locales.ts';
import type { SearchBoxUnderTest } from './ask.ts';

/** What search costs a reader. */
export interface Cost {
  /** Files that the first query asked for, from the opening of the box. */
  readonly requests: number;
  /** Their bytes after brotli, or as they are where that is less. */
  readonly bytes: number;
  /** From the last key to the results, in milliseconds, over some queries: median and longest. */
  readonly median: number;
  readonly longest: number;
}

/** Measures the first query of a fresh browser, and further ones once everything is loaded. */
export async function measureCost(
  page: Page,
  box: SearchBoxUnderTest,
  locale: LocaleId,
  queries: readonly string[],
): Promise<Cost> {
  await box.visit(page, locale);
  const answers: Response[] = [];
  const count = (response: Response): void => {
    // A page that is fetched ahead is no part of the search.
    if (!response.url().endsWith('/')) answers.push(response);
  };
  page.on('response', count);
  await box.open(page, locale);
  const [first = ''] = queries;
  await box.ask(page, first);
  await page.waitForLoadState('networkidle');
  page.off('response', count);
  const sizes = await Promise.all(answers.map(sizeOf));
  const times: number[] = [];
  for (const query of queries.slice(1)) times.push(await timeOf(page, query));
  times.sort((one, other) => one - other);
  return {
    requests: sizes.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    median: Math.round(times[times.length >> 1] ?? Number.NaN),
    longest: Math.round(times.at(-1) ?? Number.NaN),
  };
}

/** From the last key to the next change of the list, by the clock of the page. */
async function timeOf(page: Page, query: string): Promise<number> {
  const field = page.locator('dialog input').first();
  await field.fill(query.slice(0, -1));
  await page.waitForTimeout(600);
  return page.evaluate(
    async ([last = '', whole = '']) => {
      const input = document.querySelector<HTMLInputElement>('dialog input');
      const dialog = input?.closest('dialog');
      if (!input || !dialog) throw new Error('There is no search box.');
      return new Promise<number>((resolve) => {
        const started = performance.now();
        const watch = new MutationObserver(() => {
          const own = dialog.querySelector<HTMLElement>('[data-search-body]');
          const isThere = own
            ? own.dataset.answers === whole
            : dialog.querySelector('.pagefind-ui__message')?.textContent.includes(whole.trim());
          if (!isThere) return;
          watch.disconnect();
          requestAnimationFrame(() => {
            resolve(performance.now() - started);
          });
        });
        watch.observe(dialog, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
        input.value = whole;
        input.dispatchEvent(new InputEvent('input', { bubbles: true, data: last }));
      });
    },
    [query.slice(-1), query],
  );
}

async function sizeOf(response: Response): Promise<number> {
  const content = await response.body();
  return Math.min(content.length, brotliCompressSync(content).length);
}
