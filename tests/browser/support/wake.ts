import type { Locator } from '@playwright/test';

/** Touches a tool, which wakes up where a reader comes near it, and leaves the page where it is. */
export async function wake(tool: Locator): Promise<void> {
  // Before its scripts have run nobody notices the touch; a reader would see the tool, and so be near.
  await tool.page().waitForLoadState();
  await tool.dispatchEvent('pointerdown');
}
