import { ParallelText } from '../support/parallel-text.ts';
import { expect, test } from '../support/test.ts';
import { say } from '../support/words.ts';

const path = 'manage-your-partner-network-benefits/';

test.describe('a failure is told with a link to the other page, and the next try works:', () => {
  test.use({ expectedErrors: /Failed to load resource/ });

  for (const [what, pattern, status] of [
    ['no such page', `**/en/${path}`, 404],
    ['no connection', `**/en/${path}`, undefined],
    ['no script', '**/_astro/show.*.js', undefined],
  ] as const) {
    test(what, async ({ page }) => {
      const reading = await ParallelText.open(page, 'hu', path);
      await page.route(pattern, (route) =>
        status === undefined ? route.abort() : route.fulfill({ status, body: '<main lang="en">' }),
      );
      await reading.button('en').click();
      await expect(reading.status).toContainText(say('hu', 'parallelText.failed'));
      const link = reading.status.getByRole('link', { name: 'English' });
      await expect(link).toBeVisible();
      await expect(link).toHaveAttribute('href', new RegExp(`/en/${path}$`));
      await expect(link).toHaveAttribute('lang', 'en');
      await reading.isOff();
      await expect(reading.button('en')).toBeFocused();

      await page.unroute(pattern);
      await reading.show('en');
      await expect(reading.status).toHaveText(say('hu', 'parallelText.shown'));
    });
  }
});

test('of two languages that are asked for while the first is loading, the second is shown', async ({
  page,
}) => {
  let deliver: (() => void) | undefined;
  const delayed = new Promise<void>((resolve) => {
    deliver = resolve;
  });
  await page.route(`**/hu/${path}`, async (route) => {
    await delayed;
    await route.continue();
  });
  const reading = await ParallelText.open(page, 'en', path);
  await reading.button('hu').click();
  await expect(reading.status).toHaveText(say('en', 'parallelText.loading'));
  await reading.button('pl').click();
  await reading.isOn('pl');
  const late = page.waitForResponse((response) => response.url().endsWith(`/hu/${path}`));
  deliver?.();
  await late;
  await reading.isOn('pl');
  await expect(reading.button('hu')).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('.parallel-other[lang="hu"]')).toHaveCount(0);
});

test('however fast it is toggled, page and buttons agree', async ({ page }) => {
  const reading = await ParallelText.open(page, 'en', path);
  const before = await reading.text();
  await reading.show('hu');
  await page.evaluate(() => {
    const buttons = document.querySelectorAll<HTMLButtonElement>('.parallel-text button');
    // Magyar off, Polski, Türkçe, Magyar on and off and on.
    for (const nth of [0, 1, 2, 0, 0, 0]) buttons[nth]?.click();
  });
  await reading.isOn('hu');
  await expect(page.locator('button[aria-pressed="true"]:visible')).toHaveText([
    'Magyar',
    'Magyar',
  ]);
  await expect(page.locator('.parallel .parallel')).toHaveCount(0);
  await reading.hide('hu');
  expect(await reading.text()).toBe(before);
});
