import type { Locator, Page } from '@playwright/test';
import { address, article, type LocaleId } from './site.ts';
import { expect } from './test.ts';
import { say } from './words.ts';

/** The search box of a page, as a reader meets it. */
export class SearchBox {
  readonly page: Page;
  readonly locale: LocaleId;

  constructor(page: Page, locale: LocaleId) {
    this.page = page;
    this.locale = locale;
  }

  /** Goes to a page and opens its search box. */
  static async open(page: Page, locale: LocaleId, path: string = article): Promise<SearchBox> {
    await page.goto(address(locale, path));
    const box = new SearchBox(page, locale);
    await box.opener().click();
    await expect(box.field()).toBeFocused();
    return box;
  }

  opener(): Locator {
    return this.page.getByRole('button', { name: say(this.locale, 'search.label'), exact: true });
  }

  dialog(): Locator {
    return this.page.getByRole('dialog', { name: say(this.locale, 'search.label') });
  }

  field(): Locator {
    return this.dialog().getByRole('searchbox', { name: say(this.locale, 'search.field') });
  }

  status(): Locator {
    return this.dialog().getByRole('status');
  }

  results(): Locator {
    return this.dialog().locator('[data-search-results] a[data-section]');
  }

  result(section: string): Locator {
    return this.dialog().locator(`[data-search-results] a[data-section="${section}"]`).first();
  }

  /** Types a query and waits for what comes of it. */
  async ask(query: string): Promise<void> {
    await this.field().fill(query);
    await this.hasAnswered(query);
  }

  async hasAnswered(query: string): Promise<void> {
    await expect(this.dialog().locator('[data-search-body]')).toHaveAttribute(
      'data-answers',
      query,
    );
  }

  /** The ids of what was found, the best first. */
  async sections(): Promise<string[]> {
    return this.results().evaluateAll((links) =>
      links.map((link) => link.getAttribute('data-section') ?? ''),
    );
  }
}
