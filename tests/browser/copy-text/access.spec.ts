import { isAccessible, visits } from '../support/accessibility.ts';
import { clipboardText } from '../support/clipboard.ts';
import {
  CopyButtons,
  inArticle,
  withoutClipboard,
  withTextInCalculator,
  withTextsInTool,
} from '../support/copy-buttons.ts';
import { doesNotScrollSideways } from '../support/layout.ts';
import {
  address,
  article,
  calculatorPage,
  changesPage,
  phone,
  smallestPhone,
  troubleshooterPage,
} from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { say } from '../support/words.ts';

// A trace would record axe itself many times over.
test.use({ trace: 'off' });

test.describe('by a finger', () => {
  test.use({ hasTouch: true, permissions: ['clipboard-read', 'clipboard-write'] });

  test('the buttons are seen without hovering, and large enough', async ({ page }) => {
    await page.setViewportSize(phone);
    const buttons = await CopyButtons.open(page, 'tr');
    for (const button of await buttons.all.all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      await expect(button).toHaveCSS('opacity', '1');
    }
    await buttons.of(inArticle[0]).tap();
    await expect(buttons.status).toHaveText(say('tr', 'copyText.copied'));
    await expect(buttons.status).toBeInViewport({ ratio: 1 });
    await expect.poll(() => clipboardText(page)).toBe(inArticle[0]);
    await page.setViewportSize(smallestPhone);
    await doesNotScrollSideways(page);
  });
});

const places = [
  { path: changesPage, fragment: '' },
  { path: article, fragment: '' },
  { path: troubleshooterPage, fragment: withTextsInTool.fragment },
  { path: calculatorPage, fragment: `${withTextInCalculator}&product=on-premises` },
];
for (const [turn, { path, fragment }] of places.entries()) {
  for (const { id, views } of visits(turn)) {
    test(`axe finds nothing on /${id}/${path} where a text could not be copied`, async ({
      page,
    }) => {
      await withoutClipboard(page, 'missing');
      await page.goto(address(id, path, fragment));
      const buttons = new CopyButtons(page, id);
      await buttons.come(page.locator('main code:not(.word, label *)'));
      await buttons.all.first().click();
      await expect(buttons.status).toHaveText(say(id, 'copyText.failed'));
      await isAccessible(page, views);
    });
  }
}
