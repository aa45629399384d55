import type { Locator, Page } from '@playwright/test';
import { join } from 'node:path';
import { freePort } from '../../../scripts/lib/free-port.ts';
import { serve } from '../../../scripts/serve.ts';

import { buildCopy, copySite, removeCopy } from '../../support/site-copy.ts';
import { isAccessible } from '../support/accessibility.ts';
import { Calculator } from '../support/calculator.ts';
import { tabTo } from '../support/keyboard.ts';
import { doesNotScrollSideways } from '../support/layout.ts';
import { ParallelText } from '../support/parallel-text.ts';
import { SearchBox } from '../support/search-box.ts';
import {
  address,
  article,
  calculatorPage,
  languages,
  pages,
  phone,
  troubleshooterPage,
  type LocaleId,
} from '../support/site.ts';
import { expect, test as base } from '../support/test.ts';
import { Troubleshooter } from '../support/troubleshooter.ts';
import { say } from '../support/words.ts';

/** As GitHub Pages has it: below the name of the repository, and without a header of ours. */
const subPath = '/partner-support';
const host = 'https://partners.github.io';

/** What a workflow there knows. */
const repository = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'partners/partner-support',
};

interface Site {
  readonly site: string;
}

const test = base.extend<object, Site>({
  site: [
    async ({}, use) => {
      const copy = copySite('github-pages');
      await buildCopy(copy, {
        HOSTING: 'github-pages',
        BASE_PATH: subPath,
        SITE_URL: host,
        ...repository,
      });
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
        // What is told to programs is no script to the policy.
        await expect.soft(page.locator('script[type="application/ld+json"]'), path).toHaveCount(1);
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

  for (const { id } of languages(1)) {
    test(`has a line below each text that edits it and reports a problem, in ${id}`, async ({
      page,
    }) => {
      await page.setViewportSize(phone);
      await page.goto(address(id, article));
      const line = page.locator('.page-info');
      await line.scrollIntoViewIfNeeded();
      await doesNotScrollSideways(page);
      await isAccessible(page);
      await expect(line.getByRole('link', { name: say(id, 'page.editLink') })).toHaveAttribute(
        'href',
        `https://github.com/partners/partner-support/edit/main/src/content/docs/${id}/mpn-benefits-technical-support.mdx`,
      );
      await expect(problemLink(page, id)).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await expect(line.getByText(say(id, 'page.lastUpdated'))).toBeVisible();
      await expect(line.getByRole('link')).toHaveCount(0);
    });
  }

  test('reports the section in which a reader stayed, and not the one at the end', async ({
    page,
  }) => {
    await page.goto(address('hu', article));
    await stayAt(page, 'microsoft-product-support-on-premises');
    const report = await reportFrom(page, 'hu');
    expect(Object.fromEntries(report.searchParams)).toEqual({
      template: 'problem.yml',
      page: `${host}${subPath}/hu/${article}`,
      language: 'hu',
      section: 'microsoft-product-support-on-premises',
    });
  });

  test('reports the section that the address names, and nothing of the answers beside it', async ({
    page,
  }) => {
    const answers = 'action-pack=no&silver=none&gold=devops&used-cloud=7';
    await page.goto(address('pl', article, `${answers}&at=partner-support-plans`));
    const report = await reportFrom(page, 'pl');
    expect(report.searchParams.get('section')).toBe('partner-support-plans');
    expect(report.href).not.toMatch(/devops|used-cloud|#/);
  });

  test('reports no part of a tool, which would tell what was answered', async ({ page }) => {
    const answers = 'action-pack=no&silver=none&gold=devops';
    const { root } = await Calculator.open(page, 'en', answers, calculatorPage);
    await stayAt(page, await headingIn(root));
    const { searchParams } = await reportFrom(page, 'en');
    const section = searchParams.get('section') ?? '';
    await expect(page.locator(`[data-tool] #${section}`)).toHaveCount(0);
    await expect(page.locator(`main #${section}`)).toHaveCount(1);
  });

  test('is told a problem by keyboard too, and no section where all is in view', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 3000 });
    await page.goto(address('tr', 'accessibility/'));
    await page.waitForTimeout(rest);
    const link = problemLink(page, 'tr');
    await stayHere(page);
    await tabTo(page, link);
    await page.keyboard.press('Enter');
    const { searchParams } = new URL((await link.getAttribute('href')) ?? '');
    expect([...searchParams.keys()]).toEqual(['template', 'page', 'language']);
  });

  test.describe('for readers without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('reports page and language', async ({ page }) => {
      await page.goto(address('hu', 'glossary/'));
      await expect(problemLink(page, 'hu')).toHaveAttribute(
        'href',
        `https://github.com/partners/partner-support/issues/new?template=problem.yml&page=${host}${subPath}/hu/glossary/&language=hu`,
      );
    });

    test('has a link where an address has moved', async ({ page }) => {
      await page.goto('./tr-tr/partner-center/manage-your-partner-network-benefits/');
      await page.getByRole('heading', { level: 1 }).getByRole('link').click();
      await expect(page).toHaveURL(
        new RegExp(`${subPath}/tr/manage-your-partner-network-benefits/$`),
      );
    });
  });
});

/** Longer than what is taken for reading. */
const rest = 1300;

function problemLink(page: Page, id: LocaleId): Locator {
  return page.locator('.page-info').getByRole('link', { name: say(id, 'report.problem') });
}

/** The id of a heading in a tool, which a reader sees while it is used. */
async function headingIn(tool: Locator): Promise<string> {
  return (await tool.locator(':is(h2, h3)[id]').first().getAttribute('id')) ?? '';
}

async function stayAt(page: Page, section: string): Promise<void> {
  await page.locator(`#${section}`).evaluate((heading) => {
    heading.scrollIntoView();
  });
  await page.waitForTimeout(rest);
}

/** Links are followed as by a reader, but lead nowhere. */
async function stayHere(page: Page): Promise<void> {
  await page.evaluate(() => {
    addEventListener('click', (event) => {
      event.preventDefault();
    });
  });
}

/** Goes to the end of the page, waits there, and follows the link. */
async function reportFrom(page: Page, id: LocaleId): Promise<URL> {
  const link = problemLink(page, id);
  await link.scrollIntoViewIfNeeded();
  await page.waitForTimeout(rest);
  await stayHere(page);
  await link.click();
  return new URL((await link.getAttribute('href')) ?? '');
}
