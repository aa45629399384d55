import type { Page } from '@playwright/test';
import { address, languages, locales } from './support/site.ts';
import { expect, test } from './support/test.ts';
import { say } from './support/words.ts';

const chooser = /\/(?:#choose)?$/;

for (const [browser, language] of [
  ['pl-PL', 'pl'],
  ['hu', 'hu'],
  ['tr-TR', 'tr'],
  ['en-US', 'en'],
] as const) {
  test.describe(`a browser in ${browser}`, () => {
    test.use({ locale: browser });

    test(`is led from the start page to ${language}`, async ({ page }) => {
      await page.goto('./');
      await expect(page).toHaveURL(new RegExp(`/${language}/$`));
      await expect(page.locator('html')).toHaveAttribute('lang', language);
    });

    test('gets the choice by asking for it', async ({ page }) => {
      await page.goto('./#choose');
      await expect(page.getByRole('main').getByRole('link')).toHaveCount(locales.length);
      await expect(page).toHaveURL(/\/#choose$/);
    });

    test('is not held up on the way back', async ({ page }) => {
      await page.goto(address('hu', 'glossary/'));
      await page.goto('./');
      await expect(page).toHaveURL(new RegExp(`/${language}/$`));
      await page.goBack();
      await expect(page).toHaveURL(/\/hu\/glossary\/$/);
    });
  });
}

// Esperanto, which no language of the site is likely to be.
test.describe('a browser in a language that the site has not', () => {
  test.use({ locale: 'eo' });

  test('stays on the start page, which offers the languages by their own names', async ({
    page,
  }) => {
    await page.goto('./', { waitUntil: 'load' });
    for (const { id, tag, name } of locales) {
      const link = page.getByRole('main').getByRole('link', { name });
      await expect(link).toBeVisible();
      await expect(link).toHaveAttribute('hreflang', tag);
      await expect(link).toContainText(say(id, 'chooser.title'));
    }
    await expect(page.getByRole('main').getByRole('link')).toHaveCount(locales.length);
    await expect(page).toHaveURL(chooser);
    await page.getByRole('link', { name: 'Türkçe' }).click();
    await expect(page).toHaveURL(/\/tr\/$/);
  });

  for (const [reader, languages, expected] of [
    ['also reads Hungarian', ['eo', 'hu-HU', 'en'], 'hu'],
    ['names Turkish with its script', ['TR-latn-TR'], 'tr'],
  ] as const) {
    test(`that ${reader} is led there`, async ({ page }) => {
      await preferring(page, languages);
      await page.goto('./');
      await expect(page).toHaveURL(new RegExp(`/${expected}/$`));
    });
  }

  test('that only looks like one of the site stays', async ({ page }) => {
    await preferring(page, ['tra', 'enm', 'plx', 'toString', '', '-', '*']);
    await page.goto('./');
    await expect(page).toHaveURL(chooser);
  });

  test('stays where something else is kept for the language', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('language', '../elsewhere');
    });
    await page.goto('./');
    await expect(page).toHaveURL(chooser);
  });
});

async function preferring(page: Page, languages: readonly string[]): Promise<void> {
  await page.addInitScript((value) => {
    Object.defineProperty(navigator, 'languages', { value });
  }, languages);
}

test.describe('a remembered language', () => {
  test.use({ locale: 'en-US' });

  for (const { id } of languages(1)) {
    test(
      `${id} opens from the start page until it is forgotten`,
      { tag: '@firefox' },
      async ({ page }) => {
        await page.goto(address(id, 'glossary/'));
        const menu = page.getByRole('banner').locator('[data-language-switch]');
        const box = menu.getByRole('checkbox', { name: say(id, 'languageSwitch.remember') });
        await menu.locator('summary').click();
        await expect(box).not.toBeChecked();
        await box.check();
        await expect(menu.getByRole('status')).toHaveText(say(id, 'languageSwitch.remembered'));

        await page.goto('./');
        await expect(page).toHaveURL(new RegExp(`/${id}/$`));
        await page.goto('./#choose');
        await expect(page.getByRole('main').getByRole('link')).toHaveCount(locales.length);

        await page.goto(address(id));
        await menu.locator('summary').click();
        await expect(box).toBeChecked();
        await box.uncheck();
        await expect(menu.getByRole('status')).toHaveText(say(id, 'languageSwitch.forgotten'));
        expect(await page.evaluate(() => localStorage.getItem('language'))).toBeNull();
        await page.goto('./');
        await expect(page).toHaveURL(/\/en\/$/);
      },
    );
  }

  test('is not claimed where the browser keeps nothing', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('No room', 'QuotaExceededError');
      };
    });
    await page.goto(address('pl', 'glossary/'));
    const menu = page.getByRole('banner').locator('[data-language-switch]');
    await menu.locator('summary').click();
    await menu.getByRole('checkbox').click();
    await expect(menu.getByRole('status')).toHaveText(say('pl', 'languageSwitch.failed'));
    await expect(menu.getByRole('checkbox')).not.toBeChecked();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, locale: 'pl-PL' });

  test('the start page is a page of links', async ({ page }) => {
    await page.goto('./');
    await expect(page).toHaveURL(chooser);
    await expect(page.getByRole('main').getByRole('link')).toHaveCount(locales.length);
    await page.getByRole('link', { name: 'Magyar' }).click();
    await expect(page).toHaveURL(/\/hu\/$/);
  });
});
