import { doesNotScrollSideways } from '../support/layout.ts';
import { SearchBox } from '../support/search-box.ts';
import { address, calculatorPage, languages, phone, smallestPhone } from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { say } from '../support/words.ts';

for (const { id } of languages(0)) {
  test.describe(`the search box in ${id}`, () => {
    for (const key of ['Control+k', 'Meta+k', '/']) {
      test(`opens with ${key} and closes with Escape, where it was opened`, async ({ page }) => {
        await page.goto(address(id));
        const box = new SearchBox(page, id);
        await expect(box.opener()).toBeEnabled();
        await box.opener().focus();
        await page.keyboard.press(key);
        await expect(box.field()).toBeFocused();
        await expect(box.field()).toHaveValue('');
        await page.keyboard.press('Escape');
        await expect(box.dialog()).toBeHidden();
        await expect(box.opener()).toBeFocused();
      });
    }

    test('does not open by a slash that is typed into a field', async ({ page }) => {
      await page.goto(address(id, calculatorPage));
      const box = new SearchBox(page, id);
      await expect(box.opener()).toBeEnabled();
      await page.locator('select').first().focus();
      await page.keyboard.press('/');
      await expect(box.dialog()).toBeHidden();
    });

    test('closes by its button and by a click beside it, and keeps what was typed', async ({
      page,
    }) => {
      const box = await SearchBox.open(page, id);
      await box.ask('Azure');
      await box
        .dialog()
        .getByRole('button', { name: say(id, 'search.cancelLabel'), exact: true })
        .click();
      await expect(box.dialog()).toBeHidden();
      await box.opener().click();
      await expect(box.field()).toHaveValue('Azure');
      await expect(box.results().first()).toBeVisible();
      await page.mouse.click(5, 5);
      await expect(box.dialog()).toBeHidden();
    });
  });
}

for (const { id } of languages(1)) {
  for (const viewport of [phone, smallestPhone]) {
    test(`search fills a screen of ${String(viewport.width)} px in ${id}, and nothing is cut off`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      const box = await SearchBox.open(page, id);
      await box.ask('Azure');
      await expect(box.results().first()).toBeInViewport();
      await doesNotScrollSideways(page);
      const { scrollWidth, clientWidth } = await box
        .dialog()
        .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    });
  }
}

test('nothing of search is loaded before a reader comes near to it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(address('en'));
  await expect(new SearchBox(page, 'en').opener()).toBeEnabled();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /pagefind|search-(?:box|results)/.test(path))).toEqual([]);
});
