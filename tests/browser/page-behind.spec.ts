import { address, article, phone } from './support/site.ts';
import { expect, test } from './support/test.ts';
import { say } from './support/words.ts';

test.use({ viewport: phone });

test('the page stays where it is behind the menu and behind the search box', async ({ page }) => {
  await page.goto(address('hu', article));
  const root = page.locator('html');
  const menu = page.getByRole('button', { name: say('hu', 'menuButton.accessibleLabel') });
  await expect(root).not.toHaveCSS('overflow', 'hidden');
  await menu.click();
  await expect(root).toHaveCSS('overflow', 'hidden');
  // It takes the place of the menu.
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(root).toHaveCSS('overflow', 'hidden');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(root).not.toHaveCSS('overflow', 'hidden');
});
