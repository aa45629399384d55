import type { Locator } from '@playwright/test';
import { scriptsHaveRun } from './scripts.ts';

/** Touches a tool, which wakes up where a reader comes near it, and leaves the page where it is. */
export async function wake(tool: Locator): Promise<void> {
  // Before its scripts have run nobody notices the touch; a reader would see the tool, and so be near.
  await scriptsHaveRun(tool.page());
  await tool.dispatchEvent('pointerdown');
}
