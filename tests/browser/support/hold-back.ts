import type { Page } from '@playwright/test';

/**
 * Lets requests wait until they are released.
 * @returns what releases them
 */
export async function holdBack(page: Page, pattern: string | RegExp): Promise<() => void> {
  const { promise: released, resolve } = Promise.withResolvers<undefined>();
  await page.route(pattern, async (route) => {
    await released;
    await route.continue();
  });
  return () => {
    resolve(undefined);
  };
}
