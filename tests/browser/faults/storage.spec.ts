import type { Locator, Page } from '@playwright/test';
import { Calculator } from '../support/calculator.ts';
import { ParallelText } from '../support/parallel-text.ts';
import { SearchBox } from '../support/search-box.ts';
import { address, article, languages, locales, pages } from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { isInTheme } from '../support/theme.ts';
import { Troubleshooter } from '../support/troubleshooter.ts';
import { say } from '../support/words.ts';

test('nothing is stored by reading every page and using both tools, search and a second language', async ({
  page,
  context,
}) => {
  for (const [turn, path] of pages.entries()) {
    await page.goto(address(locales[turn % locales.length]?.id ?? 'en', path));
  }
  const calculator = await Calculator.open(page, 'pl', 'silver=security&product=azure', article);
  await calculator.product('Dynamics 365').check();
  await new Troubleshooter(page, 'pl').isReady();
  await new Troubleshooter(page, 'pl').give('linking-error');
  const box = await SearchBox.open(page, 'pl');
  await page.keyboard.type('Azure');
  await box.hasAnswered('Azure');
  const reading = await ParallelText.open(page, 'pl', article);
  await reading.show('en');

  expect(await storedBy(page)).toEqual({ cookie: '', databases: [], caches: [], keys: [] });
  expect(await context.cookies()).toEqual([]);
});

for (const { id } of languages(1)) {
  test(`what a reader asks to be kept is all that is stored, and goes again, in ${id}`, async ({
    page,
    context,
  }) => {
    const reading = await ParallelText.open(page, id, article);
    const beside = id === 'en' ? 'hu' : 'en';
    await theme(page).selectOption('dark');
    await openLanguageMenu(page);
    await languageBox(page).check();
    await page.keyboard.press('Escape');
    await reading.show(beside);
    await reading.remember().check();
    expect((await storedBy(page)).keys).toEqual(['language', 'parallel-text', 'theme']);

    await theme(page).selectOption('auto');
    await openLanguageMenu(page);
    await languageBox(page).uncheck();
    await page.keyboard.press('Escape');
    await reading.remember().uncheck();
    expect((await storedBy(page)).keys).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
}

for (const [fault, breakStorage] of [
  [
    'refused',
    () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    },
  ],
  [
    'missing',
    () => {
      Object.defineProperty(window, 'localStorage', { value: null });
    },
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    },
  ],
] as const) {
  for (const { id } of languages(2)) {
    test(`where storage is ${fault}, choices hold for the page and what is not kept is said, in ${id}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.addInitScript(breakStorage);
      const beside = id === 'en' ? 'hu' : 'en';
      const reading = await ParallelText.open(page, id, article);
      await theme(page).selectOption('dark');
      await isInTheme(page, 'dark');

      await openLanguageMenu(page);
      await languageBox(page).click();
      await expect(languageBox(page)).not.toBeChecked();
      await expect(
        page.getByRole('banner').locator('[data-language-switch]').getByRole('status'),
      ).toHaveText(say(id, 'languageSwitch.failed'));
      await page.keyboard.press('Escape');

      await reading.show(beside);
      await reading.remember().click();
      await expect(reading.remember()).not.toBeChecked();
      await expect(reading.status).toHaveText(say(id, 'languageSwitch.failed'));
      await toolsWork(page, id);
      await page.goto('./');
      await expect(page).toHaveURL(/\/en\/$/);
    });
  }
}

for (const [what, stored] of [
  ['of another kind', { theme: 'null', language: '7', 'parallel-text': '[1,2]' }],
  ['cut off', { theme: 'dar', language: 'h', 'parallel-text': '{"hu":{"beside":"en","sent' }],
  [
    'hostile',
    {
      theme: '"><img src=x onerror=alert(1)>',
      language: '../../evil.example/',
      'parallel-text': '{"__proto__":{"beside":"en"},"hu":{"beside":"../../pl","sentences":true}}',
    },
  ],
  ['of 1 MB', { theme: 'x'.repeat(2 ** 20), language: 'y'.repeat(2 ** 20), 'parallel-text': '1' }],
] as const) {
  test(`what is stored and ${what} is as good as nothing`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.addInitScript((all) => {
      if (sessionStorage.getItem('done')) return;
      sessionStorage.setItem('done', 'yes');
      for (const [key, value] of Object.entries(all)) localStorage.setItem(key, value);
    }, stored);
    // Before any script of the page has run, which would set it right.
    await page.route('**/_astro/page.*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    );
    await page.goto(address('hu', article), { waitUntil: 'load' });
    await isInTheme(page, 'light');
    await page.unroute('**/_astro/page.*.js');

    const reading = await ParallelText.open(page, 'hu', article);
    await isInTheme(page, 'light');
    await expect(theme(page)).toHaveValue('auto');
    await reading.isOff();
    await toolsWork(page, 'hu');
    await reading.show('en');
    await reading.remember().check();
    await page.reload();
    await reading.isOn('en');

    await page.goto('./');
    await expect(page).toHaveURL(/\/en\/$/);
  });
}

async function toolsWork(page: Page, id: (typeof locales)[number]['id']): Promise<void> {
  const calculator = new Calculator(page, id);
  await calculator.isReady();
  await calculator.product('Azure').check();
  await calculator.addressSays('product=azure');
  const troubleshooter = new Troubleshooter(page, id);
  await troubleshooter.isReady();
  await troubleshooter.give('linking-error');
  await troubleshooter.asks('subject');
}

function theme(page: Page): Locator {
  return page.getByRole('banner').locator('[data-theme-switch]');
}

async function openLanguageMenu(page: Page): Promise<void> {
  await page.getByRole('banner').locator('[data-language-switch] summary').click();
}

/** What remembers the language, in its menu. */
function languageBox(page: Page): Locator {
  return page.getByRole('banner').locator('[data-remember-language]');
}

/** All that a page can leave on a device. */
async function storedBy(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(async () => ({
    cookie: document.cookie,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort(),
  }));
}
