import type { Page } from '@playwright/test';
import { address, type LocaleId } from '../../browser/support/site.ts';
import { say } from '../../browser/support/words.ts';

/** A search box in a browser: what is typed, and the ids of the links that come of it. */
export interface SearchBoxUnderTest {
  readonly open: (page: Page, locale: LocaleId) => Promise<void>;
  readonly ask: (page: Page, query: string) => Promise<readonly string[]>;
}

/** The search box of this site. */
export const ownBox: SearchBoxUnderTest = {
  open: async (page, locale) => {
    await page.goto(address(locale, 'glossary/'));
    await page.getByRole('button', { name: say(locale, 'search.label'), exact: true }).click();
  },
  ask: async (page, query) => {
    const body = page.locator('[data-search-body]');
    await page.getByRole('searchbox').fill(query);
    await body.and(page.locator(`[data-answers=${JSON.stringify(query)}]`)).waitFor({
      state: 'attached',
    });
    return body
      .locator('[data-search-results] a[data-section]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('data-section') ?? ''));
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
    open: async (page, locale) => {
      await page.goto(address(locale, 'glossary/'));
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
