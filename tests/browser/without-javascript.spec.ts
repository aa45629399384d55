import {
  address,
  article,
  articleSections,
  calculatorPage,
  full,
  languages,
  locales,
  pages,
  pagesWithCalculator,
  phone,
} from './support/site.ts';
import { expect, test } from './support/test.ts';
import { say } from './support/words.ts';

test.use({ javaScriptEnabled: false });

for (const { id } of languages(3)) {
  test.describe(`without JavaScript, in ${id}`, () => {
    test('every section of the article can be read', async ({ page }) => {
      await page.goto(address(id, article));
      for (const section of articleSections) {
        await expect(page.locator(`main [id="${section}"]`)).toBeVisible();
      }
      expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(5000);
    });
  });
}

for (const { id } of locales) {
  test.describe(`without JavaScript, in ${id}`, () => {
    for (const path of full ? pagesWithCalculator : [calculatorPage]) {
      test(`table and guide stand in the calculator’s place on ${path}`, async ({ page }) => {
        await page.goto(address(id, path));
        await expect(page.locator('.entitlement-calculator')).toBeHidden();
        await expect(page.getByRole('radio')).toHaveCount(0);
        await expect(page.getByRole('textbox')).toHaveCount(0);
        await expect(
          page.locator('main p', { hasText: say(id, 'calculator.without') }),
        ).toBeVisible();
        await expect(
          page.locator('main p', { hasText: say(id, 'calculator.withoutSteps') }),
        ).toBeVisible();
        const table = page.getByRole('table', { name: say(id, 'table.caption') }).last();
        await expect(table).toBeVisible();
        const unlimited = say(id, 'changes.unlimited');
        const cells = await table.getByRole('cell').allInnerTexts();
        expect(cells).toHaveLength(6);
        for (const figures of [
          [/\b10 /],
          [/\b15 /],
          [/\b20 /],
          [new RegExp(`^${say(id, 'changes.none')}$`)],
          [new RegExp(unlimited), /\b5 /],
          [new RegExp(unlimited), /\b10 /],
        ]) {
          const fitting = cells.filter((cell) => figures.every((figure) => figure.test(cell)));
          expect(fitting.length, String(figures)).toBeGreaterThan(0);
        }
      });
    }
  });
}

for (const { id } of languages(1)) {
  test.describe(`without JavaScript, in ${id}`, () => {
    test('nothing is shown that only a script could move', async ({ page }) => {
      for (const path of pages) {
        await page.goto(address(id, path));
        await expect(page.getByRole('combobox')).toHaveCount(0);
        await page.getByRole('banner').locator('[data-language-switch] summary').click();
        await expect(page.getByRole('checkbox')).toHaveCount(0);
        // A button that opens a popover works by itself.
        await expect(page.locator('button:visible:not([popovertarget])')).toHaveCount(0);
      }
    });

    for (const viewport of [undefined, phone]) {
      test(`links lead to the other languages${viewport ? ' on a phone' : ''}`, async ({
        page,
      }) => {
        if (viewport) await page.setViewportSize(viewport);
        for (const { id: other, name } of locales) {
          await page.goto(address(id, article));
          const link = page.locator('.site-footer').getByRole('link', { name });
          await expect(link).toBeVisible();
          await link.click();
          await expect(page).toHaveURL(new RegExp(`/${other}/${article}$`));
          await expect(page.locator('html')).toHaveAttribute('lang', other);
        }
      });
    }

    test('the menus at the top open by themselves', async ({ page }) => {
      await page.goto(address(id, article));
      const menu = page.getByRole('banner').locator('[data-language-switch]');
      await menu.locator('summary').click();
      await menu.getByRole('link', { name: 'English' }).click();
      await expect(page).toHaveURL(/\/en\/mpn-benefits-technical-support\/$/);

      await page.setViewportSize(phone);
      await page.goto(address(id, article));
      await page.locator('[popovertarget="starlight__sidebar"]').click();
      await page
        .getByRole('navigation', { name: say(id, 'sidebarNav.accessibleLabel') })
        .getByRole('link', { name: say(id, 'calculator.title') })
        .click();
      await expect(page).toHaveURL(new RegExp(`/${id}/entitlement-calculator/$`));
    });

    test('the contents list leads to the sections', async ({ page }) => {
      await page.goto(address(id, article));
      await page
        .getByRole('navigation', { name: say(id, 'tableOfContents.onThisPage') })
        .locator('a[href="#partner-support-plans"]')
        .click();
      await expect(page.locator('#partner-support-plans')).toBeInViewport();
    });
  });
}
