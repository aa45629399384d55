import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** Waits until a page is seen in a theme, whoever has chosen it. */
export async function isInTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const [red = 0, green = 0, blue = 0] =
          getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
        return red + green + blue > 384 ? 'light' : 'dark';
      }),
    )
    .toBe(theme);
}
