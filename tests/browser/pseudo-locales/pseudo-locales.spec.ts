import type { Page } from '@playwright/test';
import { pseudoLocales } from '../../../src/lib/locales.ts';
import { testInDevelopment } from '../support/dev-server.ts';
import { article, full, pages, phone } from '../support/site.ts';
import { expect as impatient } from '../support/test.ts';
import { wake } from '../support/wake.ts';
import { cutOff } from './cut-off.ts';
import { hardCoded } from './hard-coded.ts';
import { shownTexts } from './shown-texts.ts';

/** The tests run in the writers' preview, which alone has the pseudo-locales. */
const test = testInDevelopment({
  name: 'pseudo-locales',
  pseudoLocales: true,
  toolbar: false,
  warmUp: pseudoLocales.map(({ id }) => `${id}/${article}`),
});

// Each page is drawn, and its modules are sent, when they are asked for.
const expect = impatient.configure({ timeout: 30_000 });

// One server is enough, and a second one would take as long to start as the tests take.
test.describe.configure({ mode: 'default', timeout: 120_000 });
test.use({ viewport: phone });

for (const { id } of pseudoLocales) {
  test.describe('without the scripts, of which a preview sends a hundred files for each page,', () => {
    test.use({ javaScriptEnabled: false });

    test(`every page under /${id}/ takes its words from the content and shows its controls whole`, async ({
      page,
    }) => {
      for (const path of [...pages, '404/']) {
        await page.goto(`./${id}/${path}`);
        await unfold(page);
        await hasOnlyWordsOfContent(page, id);
      }
    });
  });

  test.describe('with the scripts,', () => {
    // A preview has no search files, since nothing is indexed before a build.
    test.use({ expectedErrors: /Failed to load resource/ });

    // The article has both tools, and the scripts of every page.
    for (const path of full ? [...pages, '404/'] : [article]) {
      test(`/${id}/${path} does so with its tools, menu and search`, async ({ page }) => {
        await page.goto(`./${id}/${path}`);
        for (const tool of await page.locator('[data-ready]').all()) {
          await wake(tool);
          await expect(tool).toHaveAttribute('data-ready', 'true');
        }
        await unfold(page);
        await pictureIsThere(page);
        await hasOnlyWordsOfContent(page, id);
        if ((await page.locator('.entitlement-calculator').count()) > 0) {
          await goThroughCalculator(page, id);
        }
        if ((await page.locator('.troubleshooter').count()) > 0) {
          await goThroughTroubleshooter(page, id);
        }
        await openMenuAndSearch(page, id);
      });
    }
  });
}

/** All that the calculator can say in one edition or the other. */
const answersOfCalculator = [
  'on=2021-05-19&action-pack=yes&silver=security&gold=devops&ends=2021-05-18&product=azure&csp=yes&used-on-premises=21&role=other&0=1',
  'on=2021-05-19&gold=devops&activated=yes&ends=2021-12-01&product=on-premises&used-on-premises=3&role=global-admin',
  'edition=maicpp-2023&designation=yes&product=azure&activated=requested',
  'edition=maicpp-2025&silver=security&success-core=yes&product=azure',
];

/** With answers, errors and every fold open. */
async function goThroughCalculator(page: Page, id: string): Promise<void> {
  const calculator = page.locator('.entitlement-calculator');
  for (const answers of answersOfCalculator) {
    const before = await calculator.innerHTML();
    await page.evaluate((fragment) => {
      location.hash = fragment;
    }, answers);
    await expect.poll(() => calculator.innerHTML(), answers).not.toBe(before);
    // Another edition comes by itself, and the list box shows the one before until then.
    const edition = calculator.locator('#calculator-edition');
    await expect(edition).toHaveValue(new URLSearchParams(answers).get('edition') ?? '');
    const chosen = await edition.locator('option:checked').textContent();
    await expect(calculator.locator('.in-full')).toHaveText(chosen ?? '');
    await unfold(page);
    await hasOnlyWordsOfContent(page, id);
  }
}

/** At each step to a result. */
async function goThroughTroubleshooter(page: Page, id: string): Promise<void> {
  const step = page.locator('.troubleshooter > .step');
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
}

async function openMenuAndSearch(page: Page, id: string): Promise<void> {
  const menu = page.locator('[popovertarget="starlight__sidebar"]');
  if ((await menu.count()) === 0) return;
  await menu.click();
  await page.locator('#starlight__sidebar [data-language-switch] > summary').click();
  await hasOnlyWordsOfContent(page, id);
  await menu.click();
  await page.locator('[data-search] > button').click();
  await expect(page.locator('[data-search] .notice').last()).toBeVisible();
  await hasOnlyWordsOfContent(page, id);
}

async function unfold(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });
}

/** What is fetched when a fold opens. */
async function pictureIsThere(page: Page): Promise<void> {
  for (const picture of await page.locator('details.picture .frame').all()) {
    await expect(picture.locator('svg')).toBeVisible();
  }
}

async function hasOnlyWordsOfContent(page: Page, id: string): Promise<void> {
  const place = new URL(page.url());
  const where = `${place.pathname}${place.hash}`;
  const keys = id === 'qai';
  const texts = await shownTexts(page);
  expect(texts.length, `texts on ${where}`).toBeGreaterThan(10);
  expect.soft(hardCoded(texts, { keys }), `hard-coded on ${where}`).toEqual([]);
  expect.soft(await cutOff(page), `cut off on ${where}`).toEqual([]);
}
