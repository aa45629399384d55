import type { Page } from '@playwright/test';
import { address, article, locales, phone, smallestPhone } from './support/site.ts';
import { expect, test } from './support/test.ts';

const withTables = [
  '',
  article,
  'manage-your-partner-network-benefits/',
  'partner-membership-center-tech-benefits-activate/',
  'programme-changes/',
  'contribute/',
];

for (const { id } of locales) {
  test(`tables under /${id}/ are read whole on a phone, without a word that is broken`, async ({
    page,
  }) => {
    await page.setViewportSize(phone);
    for (const path of withTables) {
      await page.goto(address(id, path));
      expect.soft(await brokenWords(page), path).toEqual([]);
      expect.soft(await scrolling(page), path).toEqual([]);
    }
    await page.setViewportSize(smallestPhone);
    for (const path of withTables) {
      await page.goto(address(id, path));
      expect.soft(await scrolling(page), `${path} on the smallest`).toEqual([]);
    }
  });
}

/** Words of tables that stand on two lines; code may be broken anywhere, and a hyphen is made for it. */
async function brokenWords(page: Page): Promise<string[]> {
  const cells = page.locator('main :is(td, th)');
  expect(await cells.count()).toBeGreaterThan(2);
  return cells.evaluateAll((all) =>
    all.flatMap((cell) => {
      const broken: string[] = [];
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode;
        if (text.parentElement?.closest('code')) continue;
        for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          if (range.getClientRects().length > 1) broken.push(word);
        }
      }
      return broken;
    }),
  );
}

/** Tables that scroll by themselves, which a keyboard cannot; those in a frame with a focus may. */
async function scrolling(page: Page): Promise<string[]> {
  return page
    .locator('main table:not([tabindex] table)')
    .evaluateAll((tables) =>
      tables
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
        .map(({ textContent }) => textContent.trim().slice(0, 60)),
    );
}
