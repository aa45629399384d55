import type { Page } from '@playwright/test';
import { holdBack } from './support/hold-back.ts';
import { scriptsHaveRun } from './support/scripts.ts';
import { address, article, languages } from './support/site.ts';
import { expect, test } from './support/test.ts';

/** The article that follows in the order of reading. */
const next = 'manage-your-partner-network-benefits/';
/** One that the sidebar leads to, and that is not next. */
const other = 'site-map/';

for (const { id } of languages(0)) {
  test(`a page is fetched ahead while the pointer rests on its link, in ${id}`, async ({
    page,
  }) => {
    const fetched = watchPages(page);
    await page.goto(address(id, article));
    await expect.poll(fetched, 'the next article').toContain(`/${id}/${next}`);
    expect(fetched()).not.toContain(`/${id}/${other}`);

    await linkTo(page, other).hover();
    await expect.poll(fetched).toContain(`/${id}/${other}`);
    await page.mouse.move(0, 0);
    await linkTo(page, other).hover();
    await linkTo(page, 'glossary/').focus();
    await expect.poll(fetched).toContain(`/${id}/glossary/`);
    expect(fetched().sort()).toEqual(
      [article, next, other, 'glossary/'].map((path) => `/${id}/${path}`).sort(),
    );
  });
}

for (const { id } of languages(1)) {
  test(`the next article waits until the page is there, in ${id}`, async ({ page }) => {
    const fetched = watchPages(page);
    // The page can be read without it, and has not loaded before it comes.
    const release = await holdBack(page, /\/print\.[^/]*\.css$/);
    await page.goto(address(id, article), { waitUntil: 'domcontentloaded' });
    await scriptsHaveRun(page, 'domcontentloaded');
    await linkTo(page, other).hover();
    await expect.poll(fetched, 'the script runs').toContain(`/${id}/${other}`);
    await settle(page);
    expect(fetched()).not.toContain(`/${id}/${next}`);
    release();
    await expect.poll(fetched).toContain(`/${id}/${next}`);
  });
}

for (const [turn, connection] of [
  { saveData: true, effectiveType: '4g' },
  { saveData: false, effectiveType: '3g' },
].entries()) {
  for (const { id } of languages(turn + 2)) {
    test(`nothing is fetched ahead with ${JSON.stringify(connection)}, in ${id}`, async ({
      page,
    }) => {
      const fetched = watchPages(page);
      await page.addInitScript((value) => {
        Object.defineProperty(navigator, 'connection', { value });
      }, connection);
      await page.goto(address(id, article));
      await linkTo(page, other).hover();
      await linkTo(page, 'glossary/').focus();
      await settle(page);
      expect(fetched()).toEqual([`/${id}/${article}`]);
    });
  }
}

/** The pages that are asked for from now on, as paths from the language on. */
function watchPages(page: Page): () => string[] {
  const paths: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('/')) paths.push(pathname.replace(/^.*(\/[a-z]{2}\/)/, '$1'));
  });
  return () => [...paths];
}

function linkTo(page: Page, path: string) {
  return page.locator(`#starlight__sidebar a[href$="/${path}"]`);
}

/** Lets pass what a resting pointer and an idle browser would have been waited for. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));
  });
}
