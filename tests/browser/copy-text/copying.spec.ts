import { Calculator } from '../support/calculator.ts';
import { clipboardText } from '../support/clipboard.ts';
import {
  CopyButtons,
  inArticle,
  roomAtTheEnd,
  withoutClipboard,
  withTextInCalculator,
  withTextsInTool,
} from '../support/copy-buttons.ts';
import { tabTo } from '../support/keyboard.ts';
import { settled } from '../support/layout.ts';
import { ParallelText } from '../support/parallel-text.ts';
import { article, inFirefox, languages, locales } from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { Troubleshooter } from '../support/troubleshooter.ts';
import { say } from '../support/words.ts';

test.describe('with the clipboard allowed', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const { id } of locales) {
    test(`each message and identifier is copied to the letter, and it is said once, in ${id}`, async ({
      page,
    }) => {
      const buttons = await CopyButtons.open(page, id);
      expect(await buttons.textsWithButton()).toEqual(inArticle);
      for (const text of inArticle) {
        await buttons.of(text).click();
        await expect(buttons.status).toHaveText(say(id, 'copyText.copied'));
        await expect(page.locator('.copy-text.done')).toHaveCount(1);
        await expect(buttons.of(text)).toHaveClass(/\bdone\b/);
        await expect.poll(() => clipboardText(page)).toBe(text);
      }
      await expect(page.getByRole('main').locator('.copy-status')).toHaveCount(1);
      await expect(buttons.status).toHaveRole('status');
      await expect(buttons.all.first()).toHaveAttribute('lang', id);
    });
  }

  test('what was said goes by itself, or with the next thing that the reader does', async ({
    page,
  }) => {
    const buttons = await CopyButtons.open(page, 'pl');
    await buttons.all.first().click();
    await expect(buttons.status).not.toBeEmpty();
    await expect(buttons.status).toBeEmpty({ timeout: 6000 });
    await expect(page.locator('.copy-text.done')).toHaveCount(0);

    await buttons.all.first().click();
    await expect(buttons.status).not.toBeEmpty();
    await page.keyboard.press('ArrowDown');
    await expect(buttons.status).toBeEmpty();
  });

  test('copies by keyboard, in the order of reading, and keeps the focus', async ({ page }) => {
    const buttons = await CopyButtons.open(page, 'hu');
    const [first, second] = [buttons.all.first(), buttons.all.nth(1)];
    await page.locator('#partner-center-messages a').focus();
    await page.keyboard.press('Tab');
    await expect(first).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(buttons.status).toHaveText(say('hu', 'copyText.copied'));
    await expect(first).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(second).toBeFocused();
    await page.keyboard.press('Space');
    await expect(second).toHaveClass(/\bdone\b/);
    await expect(second).toHaveCSS('outline-style', 'solid');
    await expect.poll(() => clipboardText(page)).toBe(inArticle[1]);
  });

  test('copies from the troubleshooter, whatever is asked or answered there', async ({ page }) => {
    const troubleshooter = await Troubleshooter.open(page, 'tr');
    const buttons = new CopyButtons(page, 'tr');
    await expect(troubleshooter.root.locator('label code').first()).toBeVisible();
    await settled(page);
    await expect(troubleshooter.root.locator('code button')).toHaveCount(0);

    await troubleshooter.follow(withTextsInTool.fragment);
    await troubleshooter.ends('check-remaining-first');
    await expect.poll(() => buttons.textsWithButton()).toEqual(withTextsInTool.texts);
    await buttons.of(withTextsInTool.texts[0]).click();
    await expect(buttons.status).toHaveText(say('tr', 'copyText.copied'));
    await expect.poll(() => clipboardText(page)).toBe(withTextsInTool.texts[0]);

    await page.goBack();
    await troubleshooter.asks('message');
    await expect(buttons.all).toHaveCount(0);
    await page.goForward();
    await expect.poll(() => buttons.textsWithButton()).toEqual(withTextsInTool.texts);
    await tabTo(page, buttons.of(withTextsInTool.texts[1]));
    await page.keyboard.press('Enter');
    await expect(buttons.status).toHaveText(say('tr', 'copyText.copied'));
    await expect.poll(() => clipboardText(page)).toBe(withTextsInTool.texts[1]);
  });

  test('copies from an answer of the calculator', async ({ page }) => {
    const calculator = await Calculator.open(page, 'pl', withTextInCalculator);
    const buttons = new CopyButtons(page, 'pl');
    await expect(buttons.all).toHaveCount(0);
    await calculator.product(say('pl', 'calculator.product.on-premises')).check();
    await buttons.come(calculator.root.locator('.answer code'));
    expect(await buttons.textsWithButton()).toEqual([inArticle[6]]);
    await buttons.all.click();
    await expect.poll(() => clipboardText(page)).toBe(inArticle[6]);
  });

  test('copies beside a second language, which has no buttons of its own', async ({ page }) => {
    const reading = await ParallelText.open(page, 'hu', article);
    await reading.show('en');
    const buttons = new CopyButtons(page, 'hu');
    await buttons.come(page.locator('.parallel-own code'));
    const goesOn = async (): Promise<void> => {
      expect(await buttons.textsWithButton()).toEqual(inArticle);
      await expect(page.locator('.parallel-other button')).toHaveCount(0);
      await buttons.of(inArticle[0]).click();
      await expect(buttons.status).toHaveText(say('hu', 'copyText.copied'));
      await expect.poll(() => clipboardText(page)).toBe(inArticle[0]);
    };
    await goesOn();
    const other = page.locator('.parallel-other code').first();
    expect(await roomAtTheEnd(other)).toBe(0);
    await reading.sentences().check();
    await goesOn();
    await reading.hide('en');
    await goesOn();
  });
});

for (const [turn, how] of (['denied', 'missing'] as const).entries()) {
  for (const { id } of languages(turn)) {
    test(
      `where the clipboard is ${how}, the text is selected, and that is said, in ${id}`,
      inFirefox(id, how === 'missing' ? 'hu' : 'en'),
      async ({ page }) => {
        await withoutClipboard(page, how);
        const buttons = await CopyButtons.open(page, id);
        const text = inArticle[1];
        await buttons.of(text).click();
        await expect(buttons.status).toHaveText(say(id, 'copyText.failed'));
        await expect(page.locator('.copy-text.done')).toHaveCount(0);
        await page.keyboard.press('ControlOrMeta+C');
        await expect(buttons.status).toBeEmpty();
        await expect.poll(() => clipboardText(page)).toBe(text);
      },
    );
  }
}
