import { join } from 'node:path';
import { freePort } from '../../../scripts/lib/free-port.ts';
import { serve } from '../../../scripts/serve.ts';

import { buildCopy, copySite, removeCopy } from '../../support/site-copy.ts';
import { Calculator } from '../support/calculator.ts';
import { ParallelText } from '../support/parallel-text.ts';
import { SearchBox } from '../support/search-box.ts';
import { address, article, languages, pages, troubleshooterPage } from '../support/site.ts';
import { expect, test as base } from '../support/test.ts';
import { Troubleshooter } from '../support/troubleshooter.ts';

/** As GitHub Pages has it: below the name of the repository, and without a header of ours. */
const subPath = '/partner-support';

interface Site {
  readonly site: string;
}

const test = base.extend<object, Site>({
  site: [
    async ({}, use) => {
      const copy = copySite('github-pages');
      await buildCopy(copy, { HOSTING: 'github-pages', BASE_PATH: subPath, SITE_URL: '' });
      const port = await freePort();
      const server = await serve({ dir: join(copy, 'dist'), base: subPath, port });
      await use(server.address);
      await server.close();
      removeCopy(copy);
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: async ({ site }, use) => {
    await use(site);
  },
});

test.describe.configure({ mode: 'serial' });

test.describe('the site on GitHub Pages, below a sub-path', () => {
  for (const { id, tag, legacyPrefix } of languages(3)) {
    test(`has its policy in every page and is quiet in ${id}`, async ({ page }) => {
      for (const path of pages) {
        const response = await page.goto(address(id, path));
        expect.soft(response?.headers()['content-security-policy'], path).toBeUndefined();
        const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
        await expect.soft(policy, path).toHaveAttribute('content', /default-src 'none'.*sha256-/);
        await expect.soft(page.locator('html')).toHaveAttribute('lang', tag);
      }
    });

    test(`leads from the original article to the same section in ${id}`, async ({ page }) => {
      await page.goto(`./${legacyPrefix}/partner-center/mpn-benefits-technical-support#next-steps`);
      await expect(page).toHaveURL(new RegExp(`${subPath}/${id}/${article}#next-steps$`));
      await expect(page.locator('#next-steps')).toBeInViewport();
    });
  }

  test('has tools, search and the reading in two languages at work', async ({ page }) => {
    const calculator = await Calculator.open(page, 'pl', 'gold=none&silver=none&action-pack=yes');
    await calculator.shows('product-support', { amounts: ['10'] });
    await Troubleshooter.open(page, 'pl', '', troubleshooterPage);
    const box = await SearchBox.open(page, 'pl');
    await box.ask('wygasła umowa');
    await expect(box.results()).not.toHaveCount(0);
    await box.results().first().click();
    await expect(page).toHaveURL(new RegExp(`${subPath}/pl/`));
    const parallel = await ParallelText.open(page, 'pl', article);
    await parallel.show('en');
  });

  test.describe('for readers without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('has a link where an address has moved', async ({ page }) => {
      await page.goto('./tr-tr/partner-center/manage-your-partner-network-benefits/');
      await page.getByRole('heading', { level: 1 }).getByRole('link').click();
      await expect(page).toHaveURL(
        new RegExp(`${subPath}/tr/manage-your-partner-network-benefits/$`),
      );
    });
  });
});
