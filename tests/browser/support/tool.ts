import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';
import type { LocaleId } from './site.ts';
import { wake } from './wake.ts';

/** What both tools have in common, as a reader of one language meets them. */
export abstract class Tool {
  readonly page: Page;
  readonly locale: LocaleId;
  readonly root: Locator;

  constructor(page: Page, locale: LocaleId, root: string) {
    this.page = page;
    this.locale = locale;
    this.root = page.locator(root);
  }

  async isReady(): Promise<void> {
    await wake(this.root);
    await expect(this.root, 'the tool is loaded').toHaveAttribute('data-ready', 'true');
  }

  /** Follows a link on the same page, without loading it again. */
  async follow(fragment: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
  }

  /** The fragment without `#`; asked for in the page, since drivers are told late of a change. */
  async fragment(): Promise<string> {
    return this.page.evaluate(() => location.hash.slice(1));
  }

  async addressSays(fragment: string): Promise<void> {
    await expect.poll(() => this.fragment(), { message: 'the fragment' }).toBe(fragment);
  }

  /** The note on the parts of a link that were left out. */
  ignoredNote(): Locator {
    return this.root.locator('[data-ignored]');
  }
}
