import type { Page } from '@playwright/test';
import { pseudoLocales } from '../../../src/lib/locales.ts';
import { testInDevelopment } from '../support/dev-server.ts';
import { calculatorPage, pages, phone, troubleshooterPage } from '../support/site.ts';
import { expect } from '../support/test.ts';
import { cutOff } from './cut-off.ts';
import { hardCoded } from './hard-coded.ts';
import { shownTexts } from './shown-texts.ts';

/** The tests run in the writers' preview, which alone has the pseudo-locales. */
const test = testInDevelopment({
  name: 'pseudo-locales',
  pseudoLocales: true,
  warmUp: [calculatorPage, troubleshooterPage].map((page) => `${pseudoLocales[0].id}/${page}`),
});

// One server is enough, and a second one would take as long to start as the tests take.
test.describe.configure({ mode: 'default', timeout: 60_000 });
test.use({ viewport: phone });

for (const { id } of pseudoLocales) {
  test(`every page under /${id}/ takes its words from the content and shows its controls whole`, async ({
    page,
  }) => {
    for (const path of [...pages, '404/']) {
      await page.goto(`./${id}/${path}`);
      for (const tool of await page.locator('[data-ready]').all()) {
        await expect(tool).toHaveAttribute('data-ready', 'true');
      }
      await unfold(page);
      await hasOnlyWordsOfContent(page, id);
    }
  });

  test(`the menu and the search under /${id}/ do so as well`, async ({ page }) => {
    await page.goto(`./${id}/${calculatorPage}`);
    await page.locator('[popovertarget]').click();
    await page.locator('#starlight__sidebar [data-language-switch] > summary').click();
    await hasOnlyWordsOfContent(page, id);
    await page.locator('[popovertarget]').click();
    await page.locator('site-search button[data-open-modal]').click();
    await expect(page.locator('site-search dialog')).toBeVisible();
    await hasOnlyWordsOfContent(page, id);
  });

  test(`the calculator under /${id}/ does so with answers, errors and every fold open`, async ({
    page,
  }) => {
    for (const answers of answersOfCalculator) {
      await page.goto('about:blank');
      await page.goto(`./${id}/${calculatorPage}#${answers}`);
      await expect(page.locator('.entitlement-calculator')).toHaveAttribute('data-ready', 'true');
      await unfold(page);
      await hasOnlyWordsOfContent(page, id);
    }
  });

  test(`the troubleshooter under /${id}/ does so at each step to a result`, async ({ page }) => {
    await page.goto(`./${id}/${troubleshooterPage}`);
    const tool = page.locator('.troubleshooter');
    const step = tool.locator('> .step');
    await expect(tool).toHaveAttribute('data-ready', 'true');
    await step.locator('[type=submit].primary').click();
    await expect(step.getByRole('alert')).toBeVisible();
    await hasOnlyWordsOfContent(page, id);
    for (const answer of ['linking-error', 'azure', 'competency', 'unknown', 'unknown']) {
      await unfold(page);
      await hasOnlyWordsOfContent(page, id);
      if ((await step.getAttribute('data-outcome')) !== null) break;
      await step.locator(`input[type=radio][value="${answer}"]`).check();
      await step.locator('[type=submit].primary').click();
    }
    await expect(step).toHaveAttribute('data-outcome');
    await unfold(page);
    await hasOnlyWordsOfContent(page, id);
  });
}

/** All that the calculator can say in one edition or the other. */
const answersOfCalculator = [
  'on=2021-05-19&action-pack=yes&silver=security&gold=devops&ends=2021-05-18&product=azure&csp=yes&used-on-premises=21&role=other&0=1',
  'on=2021-05-19&gold=devops&activated=yes&ends=2021-12-01&product=on-premises&used-on-premises=3&role=global-admin',
  'edition=maicpp-2023&designation=yes&product=azure&activated=requested',
  'edition=maicpp-2025&silver=security&success-core=yes&product=azure',
];

async function unfold(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });
  const picture = page.locator('details.picture .frame');
  if ((await picture.count()) > 0) await expect(picture.locator('svg')).toBeVisible();
}

async function hasOnlyWordsOfContent(page: Page, id: string): Promise<void> {
  const place = new URL(page.url());
  const where = `${place.pathname}${place.hash}`;
  const keys = id === 'qai';
  const texts = await shownTexts(page);
  expect(texts.length, `texts on ${where}`).toBeGreaterThan(20);
  expect.soft(hardCoded(texts, { keys }), `hard-coded on ${where}`).toEqual([]);
  expect.soft(await cutOff(page), `cut off on ${where}`).toEqual([]);
}
