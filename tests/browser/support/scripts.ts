import type { Page } from '@playwright/test';

/**
 * Waits until the scripts have run that a page asks for once it is painted.
 * @param state what the page has to have reached; where some file of it is held back, not all of it
 */
export async function scriptsHaveRun(
  page: Page,
  state: 'domcontentloaded' | 'load' = 'load',
): Promise<void> {
  await page.waitForLoadState(state);
  await page.evaluate(async () => {
    const inline = [...document.scripts].map(({ text }) => text).join();
    const modules = [...inline.matchAll(/"([^"]*\/_astro\/[^"]+\.js)"/g)];
    // A module runs once, whoever asks for it.
    await Promise.all(modules.map(([, address]) => import(address ?? '')));
  });
}
