import type { Page } from '@playwright/test';
import { browserArguments } from '../../../scripts/lib/browser-paths.ts';
import { findWholeBrowser } from '../../../scripts/lib/browser.ts';
import { Calculator } from '../support/calculator.ts';
import { ParallelText } from '../support/parallel-text.ts';
import { SearchBox } from '../support/search-box.ts';
import { address, article, languages } from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { Troubleshooter } from '../support/troubleshooter.ts';

const browser = findWholeBrowser();

// The headless shell that tests usually run in has no such cache, and not every machine has more;
// scripts/check.ts says so where it is left out.
test.skip(browser === undefined, 'There is no Chromium or Chrome with a window.');
test.use({
  launchOptions: {
    args: [...browserArguments(process.getuid?.() === 0)],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    ...(browser ? { executablePath: browser } : {}),
  },
});

declare global {
  interface Window {
    wasKept?: boolean;
  }
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => {
      window.wasKept = persisted;
    });
  });
});

for (const { id } of languages(1)) {
  test(`a page that the browser has kept goes on where it was, in ${id}`, async ({ page }) => {
    const calculator = await Calculator.open(page, id, 'silver=security', article);
    const troubleshooter = new Troubleshooter(page, id);
    await troubleshooter.isReady();
    await calculator.product('Azure').check();
    await troubleshooter.give('linking-error');
    await troubleshooter.asks('subject');
    const reading = new ParallelText(page, id);
    const beside = id === 'en' ? 'hu' : 'en';
    await reading.show(beside);

    await page.goto(address(id, 'glossary/'));
    await page.goBack({ waitUntil: 'commit' });
    await expect.poll(() => wasKept(page), 'kept by the browser').toBe(true);
    await reading.isOn(beside);
    await calculator.shows('signature-cloud-support', { amounts: ['unlimited'] });
    await troubleshooter.asks('subject');
    await troubleshooter.give(await troubleshooter.lastAnswer());
    await expect(troubleshooter.step).not.toHaveAttribute('data-node', 'subject');
    await calculator.product('Dynamics 365').check();
    await expect.poll(() => calculator.fragment()).toContain('product=dynamics-365');
    await reading.hide(beside);
  });

  test(`a search that led away from a page is there again on the way back, in ${id}`, async ({
    page,
  }) => {
    const box = await SearchBox.open(page, id, 'glossary/');
    await box.ask('Signature Cloud Support');
    await box.result('signature-cloud-support-cloud-only').click();
    await page.waitForURL(/mpn-benefits-technical-support/);
    await page.goBack({ waitUntil: 'commit' });
    await expect.poll(() => wasKept(page), 'kept by the browser').toBe(true);
    await expect(box.field()).toBeFocused();
    await expect(box.field()).toHaveValue('Signature Cloud Support');
    await expect(box.results().first()).toBeVisible();
  });
}

/** Undefined as long as the page before is there, and while the browser goes from one to the other. */
async function wasKept(page: Page): Promise<boolean | undefined> {
  return page.evaluate(() => window.wasKept).catch(() => undefined);
}
