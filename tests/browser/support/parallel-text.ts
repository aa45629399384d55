import type { Locator, Page } from '@playwright/test';
import { address, type LocaleId } from './site.ts';
import { expect } from './test.ts';
import { say } from './words.ts';

/** The reading in two languages, as a reader of one of them meets it. */
export class ParallelText {
  readonly page: Page;
  readonly locale: LocaleId;
  /** The choices at the top of the article. */
  readonly box: Locator;
  readonly status: Locator;

  constructor(page: Page, locale: LocaleId) {
    this.page = page;
    this.locale = locale;
    this.box = page.locator('.parallel-text');
    this.status = this.box.getByRole('status');
  }

  static async open(page: Page, locale: LocaleId, path: string): Promise<ParallelText> {
    await page.goto(address(locale, path));
    return new ParallelText(page, locale);
  }

  button(beside: LocaleId, where = this.box): Locator {
    return where.locator(`button[data-beside="${beside}"]`);
  }

  sentences(): Locator {
    return this.box.getByRole('checkbox', { name: say(this.locale, 'parallelText.sentences') });
  }

  remember(): Locator {
    return this.box.getByRole('checkbox', { name: say(this.locale, 'parallelText.remember') });
  }

  async show(beside: LocaleId): Promise<void> {
    await this.button(beside).click();
    await this.isOn(beside);
  }

  async hide(beside: LocaleId): Promise<void> {
    await this.button(beside).click();
    await this.isOff();
  }

  async isOn(beside: LocaleId): Promise<void> {
    await expect(this.button(beside)).toHaveAttribute('aria-pressed', 'true');
    await expect(this.page.locator('.parallel-other').first()).toHaveAttribute('lang', beside);
  }

  async isOff(): Promise<void> {
    await expect(this.page.locator('button[data-beside][aria-pressed="true"]')).toHaveCount(0);
    await expect(this.page.locator('.parallel')).toHaveCount(0);
  }

  /** The texts of both languages within an element, pair by pair. */
  async pairs(within: Locator): Promise<string[][]> {
    return within
      .locator('.parallel-pair')
      .evaluateAll((pairs) =>
        pairs.map((pair) => [...pair.children].map((side) => side.textContent.trim())),
      );
  }

  /** The text of the article as it stands in the page. */
  async text(): Promise<string> {
    return this.page.locator('main').evaluate((main) =>
      [...main.querySelectorAll('h1, .edition, .sl-markdown-content')]
        .map((part) => {
          const copy = part.cloneNode(true) as Element;
          // The tools live on in the meantime, and buttons come where a reader comes.
          for (const each of copy.querySelectorAll('[data-tool], .copy-text')) each.remove();
          return copy.innerHTML;
        })
        .join('\n'),
    );
  }
}
