import { SearchBox } from '../support/search-box.ts';
import { article, languages, type LocaleId } from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import type { Page } from '@playwright/test';

/** The texts that are marked on the page. */
async function marked(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('found') ?? [])].map((range) =>
      range instanceof Range ? range.toString().toLowerCase() : '',
    ),
  );
}

/** What is marked arrives a moment after the page. */
async function marksSome(page: Page): Promise<void> {
  await expect.poll(async () => (await marked(page)).length).toBeGreaterThan(0);
}

for (const { id } of languages(1)) {
  test.describe(`a result that is opened in ${id}`, () => {
    test('has its words marked, and an address that can be passed on', async ({ page }) => {
      const box = await SearchBox.open(page, id, 'glossary/');
      await box.ask('Signature Cloud Support');
      await box.result('signature-cloud-support-cloud-only').click();
      await expect(page).toHaveURL(
        /\/mpn-benefits-technical-support\/#signature-cloud-support-cloud-only$/,
      );
      await expect(page.locator('#signature-cloud-support-cloud-only')).toBeInViewport();
      await marksSome(page);
      expect(await marked(page)).toEqual(expect.arrayContaining(['signature', 'cloud']));
    });

    test('leads back to the list with the query, on another page', async ({ page }) => {
      const box = await SearchBox.open(page, id, 'glossary/');
      await box.ask('Signature Cloud Support');
      await box.result('signature-cloud-support-cloud-only').click();
      await page.waitForURL(/mpn-benefits-technical-support/);
      await goesBackTo(box, 'Signature Cloud Support', page, id);
    });

    test('leads back to the list with the query, on the same page', async ({ page }) => {
      const box = await SearchBox.open(page, id, article);
      await box.ask('Signature Cloud Support');
      await box.result('signature-cloud-support-cloud-only').click();
      await expect(page).toHaveURL(/#signature-cloud-support-cloud-only$/);
      await expect(box.dialog()).toBeHidden();
      await marksSome(page);
      await goesBackTo(box, 'Signature Cloud Support', page, id);
      await page.keyboard.press('Escape');
      await page.reload();
      await expect(box.opener()).toBeEnabled();
      await expect(box.dialog()).toBeHidden();
    });

    test('in a new tab is marked as well, and the list stays', async ({ page, context }) => {
      const box = await SearchBox.open(page, id, 'glossary/');
      await box.ask('Signature Cloud Support');
      const opened = context.waitForEvent('page');
      await box.result('signature-cloud-support-cloud-only').click({ modifiers: ['Control'] });
      const other = await opened;
      // A tab begins without a page.
      await other.waitForURL(/#signature-cloud-support-cloud-only$/);
      await marksSome(other);
      await expect(box.dialog()).toBeVisible();
    });
  });
}

async function goesBackTo(box: SearchBox, query: string, page: Page, id: LocaleId): Promise<void> {
  await page.goBack();
  const again = new SearchBox(page, id);
  await expect(again.field()).toHaveValue(query);
  await expect(box.results().first()).toBeVisible();
}

for (const hash of [
  `#at=overview&found=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
  '#at=overview&found=%E0%A4%A',
  '#at=nowhere&found=support',
  `#at=overview&found=${'support+'.repeat(5000)}`,
]) {
  test(`the fragment ${hash.slice(0, 40)} leaves a working page`, async ({ page }) => {
    await page.goto(`./en/${article}${hash}`);
    await expect(page).toHaveURL(/#(?:overview|nowhere)$/);
    await expect(new SearchBox(page, 'en').opener()).toBeEnabled();
  });
}
