import type { Page } from '@playwright/test';

/** Waits until the scripts have run that a page asks for once it is painted. */
export async function scriptsHaveRun(page: Page): Promise<void> {
  await page.waitForLoadState();
  await page.evaluate(async () => {
    const inline = [...document.scripts].map(({ text }) => text).join();
    const modules = [...inline.matchAll(/"([^"]*\/_astro\/[^"]+\.js)"/g)];
    // A module runs once, whoever asks for it.
    await Promise.all(modules.map(([, address]) => import(address ?? '')));
  });
}
