import type { Page } from '@playwright/test';
import { holdBack } from './support/hold-back.ts';
import { layoutShifts, watchLayoutShifts } from './support/layout.ts';
import { address, article, desktop, phone, troubleshooterPage } from './support/site.ts';
import { expect, test } from './support/test.ts';

const tablet = { width: 800, height: 900 };

/** Goes to a page whose style sheet does not come before it is let through. */
async function openWithoutSheet(page: Page, path: string): Promise<() => void> {
  const release = await holdBack(page, '**/_astro/style.*.css');
  await watchLayoutShifts(page);
  await page.goto(path, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return release;
}

for (const [id, path, viewport] of [
  ['hu', article, phone],
  ['pl', article, desktop],
  ['tr', troubleshooterPage, tablet],
  ['en', '', phone],
  ['pl', 'glossary/', phone],
] as const) {
  test(`/${id}/${path} is read before its style sheet comes, and nothing moves then, at ${String(viewport.width)} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    const release = await openWithoutSheet(page, address(id, path));
    const text = page.locator('.sl-markdown-content > :is(p, h2)').first();
    await expect(text).toBeVisible();
    const before = await text.boundingBox();
    const color = await text.evaluate((element) => getComputedStyle(element).color);
    release();
    await page.waitForLoadState('load');
    await expect(page.locator('.site-footer')).toBeAttached();
    expect(await text.boundingBox()).toEqual(before);
    expect(await text.evaluate((element) => getComputedStyle(element).color)).toBe(color);
    expect(await layoutShifts(page)).toBe(0);
  });
}

test('what stands around the text comes with the style sheet', async ({ page }) => {
  const release = await openWithoutSheet(page, address('hu', article));
  const menu = page.getByRole('navigation').first();
  await expect(menu.getByRole('link').first()).toBeHidden();
  release();
  await expect(menu.getByRole('link').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /Keresés/ })).toBeVisible();
});

test.describe('where the style sheet does not come', () => {
  test.use({ expectedErrors: /Failed to load/ });

  test('the menu is there all the same, in the end', async ({ page }) => {
    await page.route('**/_astro/style.*.css', (route) => route.abort());
    await page.goto(address('hu', article));
    const menu = page.getByRole('navigation').first();
    await expect(menu.getByRole('link').first()).toBeVisible({ timeout: 10_000 });
  });
});
