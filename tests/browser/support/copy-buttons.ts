import type { Locator, Page } from '@playwright/test';
import { address, article, type LocaleId } from './site.ts';
import { expect } from './test.ts';
import { literally, say } from './words.ts';

/** What the article has to be copied, to the letter. */
export const inArticle = [
  'You are not authorized for this action',
  'You are not authorized for this action. You must have a program-associated account.',
  "Looks like you don't have any benefits yet",
  'engagecenter.microsoft.com',
  'Support plan cannot be used for the specified product',
  'Support plan cannot be used for support on the specified product (Code: 8)',
  'Do you need to purchase or add more support plans',
  'Would you like to see unavailable support plans?',
  'This Access ID is already associated to an account. Please contact your Technical Account Manager to obtain a new Access ID',
] as const;

/** An address at which the troubleshooter answers with two of them, in this order. */
export const withTextsInTool = {
  outcome: 'check-remaining-first',
  fragment: 'message=linking-error&subject=azure&offers=competency&contract=unknown',
  texts: [inArticle[7], inArticle[6]],
} as const;

/** Answers to the calculator with one of them in the result, where the product is on-premises. */
export const withTextInCalculator =
  'on=2021-05-19&action-pack=no&silver=security&gold=none&activated=yes&ends=2021-12-31&used-on-premises=1';

/** What brings the buttons. */
export const filesOfButtons = /\/(?:copy-buttons\.[^/]*\.js|later-words\.json)/;

/** The buttons at the end of messages and identifiers, as a reader of one language meets them. */
export class CopyButtons {
  readonly page: Page;
  readonly locale: LocaleId;
  readonly all: Locator;
  /** What came of copying. */
  readonly status: Locator;

  constructor(page: Page, locale: LocaleId) {
    this.page = page;
    this.locale = locale;
    this.all = page
      .getByRole('main')
      .getByRole('button', { name: say(locale, 'copyText.copy'), exact: true });
    this.status = page.locator('.copy-status');
  }

  /** Opens a page and goes near its first text. */
  static async open(page: Page, id: LocaleId, path: string = article): Promise<CopyButtons> {
    await page.goto(address(id, path));
    const buttons = new CopyButtons(page, id);
    await buttons.come();
    return buttons;
  }

  /** Goes near the texts, which the buttons come with. */
  async come(to = this.texts()): Promise<void> {
    // A tool may put another text in the place of the one that was gone to.
    await expect(async () => {
      await to.first().scrollIntoViewIfNeeded({ timeout: 2000 });
      await expect(this.all.first()).toBeAttached({ timeout: 2000 });
    }).toPass();
  }

  /** Messages, identifiers and commands in the text, whether they have buttons or not. */
  texts(): Locator {
    return this.page.locator('main code:not(label *)');
  }

  /** The button of a text. */
  of(text: string): Locator {
    return this.page
      .locator('main code')
      .filter({ hasText: new RegExp(`^${literally(text).source}$`) })
      .locator('button')
      .first();
  }

  /** The texts with a button, in their order. */
  async textsWithButton(): Promise<string[]> {
    return this.all.evaluateAll((buttons) =>
      buttons.map((button) => button.parentElement?.textContent ?? ''),
    );
  }
}

/** How much more room there is at the end of a text than at its beginning, in pixels. */
export async function roomAtTheEnd(text: Locator): Promise<number> {
  return text.evaluate((element) => {
    const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(element);
    return Number.parseFloat(paddingInlineEnd) - Number.parseFloat(paddingInlineStart);
  });
}

/** A clipboard that refuses, or that is not there. */
export async function withoutClipboard(page: Page, how: 'denied' | 'missing'): Promise<void> {
  await page.addInitScript((denied) => {
    const writeText = () => Promise.reject(new DOMException('Denied', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: denied ? { writeText } : undefined });
  }, how === 'denied');
}
