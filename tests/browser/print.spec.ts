import { Calculator } from './support/calculator.ts';
import { clipped, overlaps } from './support/layout.ts';
import { article, calculatorPage, languages } from './support/site.ts';
import { expect, test } from './support/test.ts';
import { isInTheme } from './support/theme.ts';
import { say } from './support/words.ts';

/** The width of a sheet in CSS pixels, without margins. */
const sheets = {
  'A4 upright': { width: 718, height: 1047 },
  'A4 across': { width: 1047, height: 718 },
};

for (const [turn, [sheet, path]] of (
  [
    ['A4 upright', calculatorPage],
    ['A4 upright', article],
    ['A4 across', calculatorPage],
    ['A4 across', article],
  ] as const
).entries()) {
  for (const { id } of languages(turn)) {
    test(`/${id}/${path} prints on ${sheet}: answer complete, no navigation, nothing overlapping`, async ({
      page,
    }) => {
      await page.setViewportSize(sheets[sheet]);
      const calculator = await Calculator.open(
        page,
        id,
        'on=2021-05-19&action-pack=yes&silver=security&gold=devops&product=azure&activated=no&ends=2021-12-31',
        path,
      );
      await calculator.unfold();
      await page.emulateMedia({ media: 'print' });

      for (const benefit of ['product-support', 'signature-cloud-support'] as const) {
        await expect(calculator.result(benefit)).toBeVisible();
      }
      await expect(calculator.result('product-support').locator('data')).toBeVisible();
      await expect(calculator.root.getByRole('button').first()).toBeHidden();
      await expect(
        page.getByRole('navigation', { name: say(id, 'sidebarNav.accessibleLabel') }),
      ).toBeHidden();
      await expect(
        page.getByRole('navigation', { name: say(id, 'tableOfContents.onThisPage') }),
      ).toBeHidden();
      await expect(page.getByRole('banner').locator('[data-language-switch]')).toBeHidden();
      await expect(page.getByRole('button', { name: say(id, 'search.label') })).toBeHidden();

      const blocks = page.locator(
        'main, .sl-markdown-content, .entitlement-calculator, .entitlement-calculator :is(form, fieldset, .answer, .result, dl)',
      );
      expect(await overlaps(blocks)).toEqual([]);
      expect(
        await clipped(page.locator('main :is(.answer, .result, table, .entitlement-table)')),
      ).toEqual([]);
    });
  }
}

test('the name of the site is as dark on paper as the text', async ({ page }) => {
  await Calculator.open(page, 'en', '', article);
  await page.emulateMedia({ media: 'print' });
  const colors = await page
    .locator('.site-title, body')
    .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).color));
  expect(new Set(colors).size).toBe(1);
});

test('a printed article has its date, its sources and the statement of independence', async ({
  page,
}) => {
  await Calculator.open(page, 'en', '', article);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sources')).toBeVisible();
  await expect(page.locator('[data-language-links]:visible')).toHaveCount(0);
  await expect(page.getByText(say('en', 'page.lastUpdated'))).toBeVisible();
  const breadcrumb = page.locator(`nav[aria-label="${say('en', 'breadcrumb.label')}"]`);
  await expect(breadcrumb).toHaveCount(1);
  await expect(breadcrumb).toBeHidden();
  await expect(page.getByText(say('en', 'site.independence'))).toBeVisible();
});

for (const { id } of languages(3)) {
  test(`a page that is dark on the screen is printed like a light one, in ${id}`, async ({
    page,
  }) => {
    await Calculator.open(page, id, '', article);
    const parts = page.locator('body, main :is(h1, h2, p, a, summary, .starlight-aside, .tool)');
    const printed = async (colorScheme: 'dark' | 'light') => {
      await page.emulateMedia({ colorScheme, media: 'screen' });
      await isInTheme(page, colorScheme);
      await page.emulateMedia({ colorScheme, media: 'print' });
      return parts.evaluateAll((elements) =>
        elements.map((element) => {
          const { color, backgroundColor, borderColor } = getComputedStyle(element);
          return [element.tagName, color, backgroundColor, borderColor].join(' ');
        }),
      );
    };
    expect(await printed('dark')).toEqual(await printed('light'));
  });
}
