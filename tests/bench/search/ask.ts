import type { Page } from '@playwright/test';
import { address, type LocaleId } from '../../browser/support/site.ts';
import { scriptsHaveRun } from '../../browser/support/scripts.ts';
import { say } from '../../browser/support/words.ts';

/** A search box in a browser: what is typed, and the ids of the links that come of it. */
export interface SearchBoxUnderTest {
  /** Goes to a page that has it, until nothing more is loaded by itself but for the box. */
  readonly visit: (page: Page, locale: LocaleId) => Promise<void>;
  readonly open: (page: Page, locale: LocaleId) => Promise<void>;
  readonly ask: (page: Page, query: string) => Promise<readonly string[]>;
}

/** The search box of this site. */
export const ownBox: SearchBoxUnderTest = {
  visit: async (page, locale) => {
    await page.goto(address(locale, 'glossary/'));
    await scriptsHaveRun(page);
  },
  open: async (page, locale) => {
    await page.getByRole('button', { name: say(locale, 'search.label'), exact: true }).click();
  },
  ask: async (page, query) => {
    await page.getByRole('searchbox').waitFor();
    // Typed by the page itself: asking from outside takes several times as long as the answer.
    return page.evaluate(
      async (typed) =>
        new Promise<string[]>((resolve, reject) => {
          const field = document.querySelector<HTMLInputElement>('[data-search] input');
          const body = document.querySelector<HTMLElement>('[data-search-body]');
          if (!field || !body) throw new Error('There is no search box.');
          const finish = (): void => {
            if (body.dataset.answers !== typed) return;
            watch.disconnect();
            clearTimeout(late);
            const links = body.querySelectorAll<HTMLElement>(
              '[data-search-results] a[data-section]',
            );
            resolve([...links].map(({ dataset }) => dataset.section ?? ''));
          };
          const watch = new MutationObserver(finish);
          const late = setTimeout(() => {
            reject(new Error(`no answer to ${typed}`));
          }, 20_000);
          delete body.dataset.answers;
          watch.observe(body, { attributes: true });
          field.value = typed;
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }),
      query,
    );
  },
};

/**
 * The search box of a plain Starlight build.
 * @param sectionAbove the section of the first or second level for a heading of a page
 * @param titleId the id of the H1 of a page
 */
export function plainBox(
  sectionAbove: (page: string, heading: string) => string,
  titleId: (page: string) => string,
): SearchBoxUnderTest {
  return {
    visit: async (page, locale) => {
      await page.goto(address(locale, 'glossary/'));
    },
    open: async (page) => {
      await page.locator('button[data-open-modal]').click();
      await page.locator('.pagefind-ui__search-input').waitFor();
    },
    ask: async (page, query) => {
      // The box says which query its results are for, and nothing else tells that they have come.
      await page.locator('.pagefind-ui__search-input').fill('');
      await page.locator('.pagefind-ui__message').waitFor({ state: 'detached' });
      await page.locator('.pagefind-ui__search-input').fill(query);
      await page
        .locator('.pagefind-ui__message')
        .filter({ hasText: query.trim() })
        .filter({ hasNotText: '…' })
        .waitFor();
      await page.waitForFunction(
        () =>
          document.querySelectorAll('.pagefind-ui__result').length ===
          document.querySelectorAll('.pagefind-ui__result .pagefind-ui__result-inner').length,
      );
      const links = await page.locator('.pagefind-ui__result').evaluateAll((results) =>
        results.flatMap((result) => {
          const nested = [
            ...result.querySelectorAll<HTMLAnchorElement>('.pagefind-ui__result-nested a'),
          ];
          const own = [...result.querySelectorAll<HTMLAnchorElement>('a')].slice(0, 1);
          return (nested.length > 0 ? nested : own).map(({ href }) => href);
        }),
      );
      return links.map((href) => {
        const { pathname, hash } = new URL(href);
        const name = pathname.replace(/\/$/, '').split('/').slice(2).join('/');
        const heading = decodeURIComponent(hash.slice(1));
        return heading && heading !== '_top' ? sectionAbove(name, heading) : titleId(name);
      });
    },
  };
}
