import { Calculator } from './support/calculator.ts';
import { doesNotScrollSideways } from './support/layout.ts';
import {
  address,
  full,
  languages,
  locales,
  pages,
  pagesWithCalculator,
  phone,
  smallestPhone,
  inTurns,
} from './support/site.ts';
import { expect, test } from './support/test.ts';

// What fits the smallest phone in a language fits the other too.
for (const viewport of full ? [phone, smallestPhone] : [smallestPhone]) {
  test.describe(`at ${String(viewport.width)} px`, () => {
    test.use({ viewport });

    test('the pages of no language do not scroll sideways', async ({ page }) => {
      for (const path of ['./#choose', './404.html']) {
        await page.goto(path);
        await doesNotScrollSideways(page);
      }
    });

    for (const { id } of locales) {
      test(`no page under /${id}/ scrolls sideways`, async ({ page }) => {
        for (const path of [...pages, '404.html']) {
          await test.step(`/${id}/${path}`, async () => {
            await page.goto(address(id, path));
            await doesNotScrollSideways(page);
          });
        }
      });
    }

    for (const [turn, path] of inTurns(pagesWithCalculator, 0)) {
      for (const { id } of languages(turn + 2)) {
        test(`/${id}/${path} does not scroll sideways with answers, errors and every fold open`, async ({
          page,
        }) => {
          const calculator = await Calculator.open(
            page,
            id,
            `on=2021-05-19&action-pack=yes&silver=security&gold=devops&ends=2021-05-18&product=azure&csp=yes&${'x'.repeat(200)}=1`,
            path,
          );
          await calculator.usedOnPremises().fill('21');
          await calculator.usedCloud().fill('9'.repeat(60));
          await calculator.unfold();
          await expect(calculator.ignoredNote()).toBeVisible();
          await doesNotScrollSideways(page);
        });
      }
    }

    for (const { id } of languages(3)) {
      test(`the menu of /${id}/ leads to the other languages`, async ({ page }) => {
        await page.goto(address(id, 'glossary/'));
        await page.locator('[popovertarget="starlight__sidebar"]').click();
        const menu = page.locator('#starlight__sidebar [data-language-switch]');
        await menu.locator('summary').click();
        const links = menu.getByRole('link');
        await expect(links).toHaveCount(locales.length);
        for (const link of await links.all()) await expect(link).toBeInViewport({ ratio: 1 });
        await doesNotScrollSideways(page);
        await links.last().click();
        await expect(page).toHaveURL(/\/tr\/glossary\//);
      });
    }
  });
}
