import type { Locator, Page } from '@playwright/test';
import { settled } from '../support/layout.ts';
import { ParallelText } from '../support/parallel-text.ts';
import { address, article, desktop, phone } from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { wake } from '../support/wake.ts';
import { say } from '../support/words.ts';

const section = '[id="partner-support-plans"]';

/** Brings a section to the top of the view, and says how far it moves from then on. */
async function readingAt(page: Page): Promise<() => Promise<number>> {
  const heading = page.locator(section);
  // The tools above take their final heights first.
  for (const tool of await page.locator('[data-ready]').all()) await wake(tool);
  await expect(page.locator('[data-ready="true"]')).toHaveCount(2);
  await heading.evaluate((element) => {
    element.scrollIntoView({ behavior: 'instant' });
  });
  await settled(page);
  const before = await top(heading);
  return async () => {
    await settled(page);
    return Math.abs((await top(heading)) - before);
  };
}

async function top(element: Locator): Promise<number> {
  return element.evaluate((found) => found.getBoundingClientRect().top);
}

/** The column with the contents list and the choice of a language. */
function contents(page: Page): Locator {
  return page.locator('.contents');
}

test('beside the contents list, what is read stays where it is', async ({ page }) => {
  await page.setViewportSize(desktop);
  const reading = await ParallelText.open(page, 'hu', article);
  const moved = await readingAt(page);
  const button = reading.button('en', contents(page));
  await button.click();
  await reading.isOn('en');
  expect(await moved()).toBeLessThanOrEqual(2);
  await expect(contents(page).getByRole('status')).toHaveText(say('hu', 'parallelText.shown'));
  await expect(reading.status).toBeEmpty();

  await reading.sentences().evaluate((box: HTMLInputElement) => {
    box.click();
  });
  expect(await page.locator('.parallel-pair + .parallel-pair').count()).toBeGreaterThan(50);
  expect(await moved()).toBeLessThanOrEqual(2);

  await button.click();
  await reading.isOff();
  expect(await moved()).toBeLessThanOrEqual(2);
});

test('in the collapsed contents list of a phone, what is read stays where it is', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  const reading = await ParallelText.open(page, 'en', article);
  const moved = await readingAt(page);
  const list = contents(page);
  await list.locator('[popovertarget]').click();
  await reading.button('tr', list).click();
  await reading.isOn('tr');
  expect(await moved()).toBeLessThanOrEqual(2);
  await expect(list.getByRole('status')).toBeVisible();
  await reading.button('pl', list).click();
  await reading.isOn('pl');
  expect(await moved()).toBeLessThanOrEqual(2);
});

test.describe('where the other page cannot be had', () => {
  test.use({ expectedErrors: /Failed to load resource/ });

  test('what is read stays where it is, and the message stands in view', async ({ page }) => {
    await page.route('**/en/**', (route) => route.abort());
    const reading = await ParallelText.open(page, 'hu', article);
    const moved = await readingAt(page);
    await reading.button('en', contents(page)).click();
    const link = contents(page).getByRole('status').getByRole('link', { name: 'English' });
    await expect(link).toBeInViewport();
    expect(await moved()).toBeLessThanOrEqual(2);
  });
});

test('the contents list marks the section and keeps its own names, and its links work', async ({
  page,
}) => {
  const reading = await ParallelText.open(page, 'hu', article);
  await reading.show('en');
  const list = contents(page);
  await list.locator('a[href="#next-steps"]').click();
  await expect(page).toHaveURL(/#next-steps$/);
  await expect(page.locator('[id="next-steps"]')).toBeInViewport();
  const current = list.locator('[aria-current]');
  await expect(current).toHaveAttribute('href', '#next-steps');
  await page.locator('[id="overview"]').evaluate((heading) => {
    heading.scrollIntoView({ behavior: 'instant' });
  });
  await expect(current).toHaveAttribute('href', '#overview');
  await expect(current).toHaveText('Áttekintés');
  await page.setViewportSize(phone);
  await expect(page.locator('[data-current-section]')).not.toContainText('Overview');
});

test(
  'a page that opens with the other language opens again where the reader was',
  { tag: '@firefox' },
  async ({ page }) => {
    const reading = await ParallelText.open(page, 'hu', 'manage-your-partner-network-benefits/');
    await reading.show('en');
    await reading.remember().check();
    const heading = page.locator('[id="renew"]');
    await heading.evaluate((element) => {
      element.scrollIntoView({ behavior: 'instant' });
    });
    await settled(page);
    const before = await top(heading);
    await page.reload();
    await reading.isOn('en');
    await settled(page);
    expect(Math.abs((await top(heading)) - before)).toBeLessThanOrEqual(8);
  },
);

test('a page that is come back to is as it was, and can be used', async ({ page }) => {
  const reading = await ParallelText.open(page, 'hu', article);
  await reading.show('en');
  await page.goto(address('hu', 'glossary/'));
  await expect(page.locator('.parallel')).toHaveCount(0);
  await page.goBack();
  // Where the browser keeps no page, it opens as it was first.
  const pressed = await reading.button('en').getAttribute('aria-pressed');
  if (pressed === 'true') await reading.hide('en');
  await reading.show('en');
});
