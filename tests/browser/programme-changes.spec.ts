import { Calculator } from './support/calculator.ts';
import { address, changesPage, editions, languages, locales } from './support/site.ts';
import { expect, test } from './support/test.ts';
import { editionWords, say } from './support/words.ts';

test.describe('what changed, without JavaScript too', () => {
  test.use({ javaScriptEnabled: false });

  for (const { id } of locales) {
    test(`stands side by side, edition by edition, in ${id}`, async ({ page }) => {
      await page.goto(address(id, changesPage));
      const table = page.getByRole('table', { name: say(id, 'changes.figures') });
      await expect(table.getByRole('columnheader')).toHaveCount(1 + editions.length);
      const none = say(id, 'changes.none');
      const unlimited = say(id, 'changes.unlimited');
      const absent = say(id, 'changes.notOffered');
      const unknown = say(id, 'changes.unknown');
      for (const [offer, onPremises, cloud] of [
        ['Microsoft Action Pack', ['10', '10', '10', absent], [none, none, none, absent]],
        [
          'Solutions Partner designation',
          [absent, absent, '20', '20'],
          [absent, absent, unlimited, '50'],
        ],
        ['Success Core', [absent, absent, absent, unknown], [absent, absent, absent, '2']],
        ['Success Expanded', [absent, absent, absent, unknown], [absent, absent, absent, '5']],
        ['Launch', [absent, absent, absent, none], [absent, absent, absent, none]],
      ] as const) {
        const rows = table.getByRole('row').filter({
          has: page.getByRole('rowheader', { name: offer, exact: true }),
        });
        await expect(rows).toHaveCount(2);
        await expect(rows.first().getByRole('cell')).toHaveText(onPremises);
        await expect(rows.last().getByRole('cell')).toHaveText(cloud);
      }
      const gold = table.getByRole('row').filter({
        has: page.getByRole('rowheader', { name: /^Gold/ }),
      });
      await expect(gold.first().getByRole('cell')).toHaveText(['20', '20', '20', absent]);

      const chart = page.getByRole('figure');
      await expect(chart.getByText(say(id, 'changes.chart'))).toBeVisible();
      await expect(chart.locator('.amount')).toHaveText([
        ...['20', '20', '20', '20'],
        ...[unlimited, unlimited, unlimited, '50'],
      ]);
      await expect(chart.locator('svg[aria-hidden="true"]')).toHaveCount(2 * editions.length);

      for (const edition of editions) {
        await expect(page.locator(`h2#${edition}`)).toBeVisible();
        const { title, changes } = editionWords(id, edition);
        await expect(page.getByRole('main')).toContainText(title);
        const said = changes.map(({ text }) => text.replace(/[*`]/g, ''));
        for (const text of said) await expect(page.getByRole('main')).toContainText(text);
      }
    });
  }
});

for (const { id } of languages(1)) {
  test(`the dates above the figures lead to the sections, in ${id}`, async ({ page }) => {
    await page.goto(address(id, changesPage));
    const table = page.getByRole('table', { name: say(id, 'changes.figures') });
    for (const [index, edition] of editions.entries()) {
      await table
        .getByRole('columnheader')
        .nth(1 + index)
        .getByRole('link')
        .click();
      await expect(page).toHaveURL(new RegExp(`#${edition}$`));
      await expect(page.locator(`#${edition}`)).toBeInViewport();
    }
  });

  test(`the sidebar leads to what changed, and the page on to the calculator, in ${id}`, async ({
    page,
  }) => {
    await page.goto(address(id));
    await page
      .getByRole('navigation', { name: say(id, 'sidebarNav.accessibleLabel') })
      .locator('a[href$="/programme-changes/"]')
      .click();
    await expect(page).toHaveURL(new RegExp(`/${id}/${changesPage}$`));
    await page.getByRole('main').locator('a[href$="entitlement-calculator/"]').first().click();
    await new Calculator(page, id).isReady();
  });
}
