import type { Locator } from '@playwright/test';

/** Touches a tool, which wakes up where a reader comes near it, and leaves the page where it is. */
export async function wake(tool: Locator): Promise<void> {
  await tool.dispatchEvent('pointerdown');
}
