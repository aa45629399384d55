import type { Page } from '@playwright/test';

/** What a reader would paste. The site's own code is not let near it, so a field has to be there. */
export async function clipboardText(page: Page): Promise<string> {
  const id = 'pasted-by-test';
  await page.evaluate((id) => {
    const field = document.createElement('textarea');
    field.id = id;
    document.body.append(field);
    field.focus({ preventScroll: true });
  }, id);
  await page.keyboard.press('ControlOrMeta+V');
  return page.locator(`#${id}`).evaluate((field: HTMLTextAreaElement) => {
    field.remove();
    return field.value;
  });
}
