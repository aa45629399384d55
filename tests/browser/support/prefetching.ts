import type { Page } from '@playwright/test';

/** Lets the pages that are opened from now on fetch none ahead, which they do at a time of their own. */
export async function withoutPrefetching(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
}
