import type { Page } from '@playwright/test';
import { Calculator } from '../support/calculator.ts';
import { holdBack } from '../support/hold-back.ts';
import { scriptsHaveRun } from '../support/scripts.ts';
import { ParallelText } from '../support/parallel-text.ts';
import { address, article, calculatorPage, languages, phone } from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { isInTheme } from '../support/theme.ts';
import { Troubleshooter } from '../support/troubleshooter.ts';
import { say } from '../support/words.ts';

const pageScript = /\/page\.[^/]*\.js$/;
const early = { waitUntil: 'domcontentloaded' } as const;

test.describe('before the scripts of a page have come', () => {
  for (const { id } of languages(3)) {
    test(
      `a second language that is asked for is shown when they have, in ${id}`,
      { tag: '@firefox' },
      async ({ page }) => {
        const release = await holdBack(page, pageScript);
        await page.goto(address(id, article), early);
        const reading = new ParallelText(page, id);
        const beside = id === 'en' ? 'hu' : 'en';
        // Whoever presses again for want of an answer wants it once.
        await reading.button(beside).click();
        await reading.button(beside).click();
        await reading.isOff();
        release();
        await reading.isOn(beside);
      },
    );

    test(`a menu that is opened on a phone stays open when they have, in ${id}`, async ({
      page,
    }) => {
      await page.setViewportSize(phone);
      const release = await holdBack(page, pageScript);
      await page.goto(address(id, article), early);
      await page.locator('[popovertarget="starlight__sidebar"]').click();
      const menu = page.locator('[data-menu]');
      await expect(menu).toBeVisible();
      release();
      await scriptsHaveRun(page);
      await expect(menu).toBeVisible();
    });

    test(`a theme that is chosen is kept when they have, in ${id}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      const release = await holdBack(page, pageScript);
      await page.goto(address(id, article), early);
      const theme = page.getByRole('banner').locator('[data-theme-switch]');
      await theme.selectOption('dark');
      release();
      await isInTheme(page, 'dark');
      await expect(theme).toHaveValue('dark');
      expect(await page.evaluate(() => localStorage.getItem('theme'))).toBe('dark');
    });

    test(`a language that is to be remembered is when they have, in ${id}`, async ({ page }) => {
      const release = await holdBack(page, pageScript);
      await page.goto(address(id, article), early);
      const menu = page.getByRole('banner').locator('[data-language-switch]');
      await menu.locator('summary').click();
      await menu.getByRole('checkbox').check();
      release();
      await expect(menu.getByRole('status')).toHaveText(say(id, 'languageSwitch.remembered'));
      await expect(menu.getByRole('checkbox')).toBeChecked();
      expect(await page.evaluate(() => localStorage.getItem('language'))).toBe(id);
    });
  }
});

test.describe('over a line of 40 kB and half a second a turn', () => {
  for (const { id } of languages(2)) {
    test(`a page can be read first, and its calculator answers, in ${id}`, async ({ page }) => {
      await slowDown(page);
      await page.goto(address(id, calculatorPage), { waitUntil: 'commit' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const calculator = new Calculator(page, id);
      await calculator.product('Azure').check();
      await calculator.openList('Silver');
      await calculator.competency('Silver', 'Security').check();
      await calculator.isReady();
      await calculator.shows('signature-cloud-support', { amounts: ['unlimited'] });
      await calculator.addressSays('silver=security&product=azure');
    });

    test(`an error message that is pasted early is found, in ${id}`, async ({ page }) => {
      await slowDown(page);
      await page.goto(address(id, 'azure-access-id-error/'), { waitUntil: 'commit' });
      const troubleshooter = new Troubleshooter(page, id);
      await troubleshooter.pasteField().fill('This Access ID is already associated to an account');
      await troubleshooter.isReady();
      await expect(troubleshooter.pasteField()).toHaveValue(/Access ID/);
      await troubleshooter.findButton().click();
      await expect(troubleshooter.answer('linking-error')).toBeChecked();
    });
  }
});

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 500,
    downloadThroughput: 40_000,
    uploadThroughput: 40_000,
  });
}
