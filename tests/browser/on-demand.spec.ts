import type { Page } from '@playwright/test';
import { Calculator } from './support/calculator.ts';
import { holdBack } from './support/hold-back.ts';
import {
  address,
  article,
  calculatorPage,
  languages,
  pagesWithCalculator,
  pagesWithTroubleshooter,
  troubleshooterPage,
  inTurns,
} from './support/site.ts';
import { expect, test } from './support/test.ts';
import { Troubleshooter } from './support/troubleshooter.ts';
import { say } from './support/words.ts';

const rules = /\/Answering\.[^/]*\.js$/;
const steps = /\/later\.[^/]*\.js$/;

/** The scripts of rules and steps that the page asks for from now on. */
function watch(page: Page): string[] {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (rules.test(request.url())) fetched.push('rules');
    if (steps.test(request.url())) fetched.push('steps');
  });
  return fetched;
}

test.describe('nothing of rules and steps is fetched', () => {
  for (const path of [calculatorPage, troubleshooterPage, article]) {
    test(`while a reader only reads ${path}`, async ({ page }) => {
      const fetched = watch(page);
      await page.goto(address('en', path));
      for (const tool of await page.locator('[data-ready]').all()) {
        await tool.scrollIntoViewIfNeeded();
        await expect(tool).toHaveAttribute('data-ready', 'true');
      }
      await page.waitForLoadState('networkidle');
      expect(fetched).toEqual([]);
    });
  }

  test('until a pointer or the focus comes to the tool, and then of that tool alone', async ({
    page,
  }) => {
    const fetched = watch(page);
    const calculator = await Calculator.open(page, 'en', '', article);
    await calculator.product('Azure').hover();
    await expect.poll(() => fetched).toEqual(['rules']);
    const troubleshooter = new Troubleshooter(page, 'en');
    await troubleshooter.isReady();
    await troubleshooter.pasteField().focus();
    await expect.poll(() => fetched).toEqual(['rules', 'steps']);
  });
});

for (const [turn, path] of inTurns(pagesWithCalculator, 1)) {
  for (const { id } of languages(turn)) {
    test.describe(`the answer on ${path}, in ${id}`, () => {
      test('is that of the build until there is an answer, and then the reader’s own', async ({
        page,
      }) => {
        const release = await holdBack(page, rules);
        const calculator = await Calculator.open(page, id, '', path);
        await calculator.shows('product-support', { amounts: ['none', '10', '15', '20'] });
        await expect(calculator.restartButton()).toHaveCount(0);

        await calculator.product('Azure').check();
        await expect(calculator.root.getByText(say(id, 'calculator.loading'))).toBeVisible();
        await expect(calculator.result('product-support')).toHaveCount(0);
        await calculator.noCompetency('Gold').check();
        await calculator.openList('Gold');
        await calculator.competency('Gold', 'DevOps').check();
        await expect(calculator.noCompetency('Gold')).not.toBeChecked();

        release();
        await calculator.isReady();
        await calculator.shows('product-support', { amounts: ['20'] });
        await calculator.addressSays('gold=devops&product=azure');
        await expect(calculator.restartButton()).toBeVisible();
        await expect(calculator.status()).toContainText('Microsoft Product Support');
      });

      test('comes at once where the address has answers', async ({ page }) => {
        await page.goto(address(id, path, 'gold=devops&product=azure'));
        const calculator = new Calculator(page, id);
        await expect(calculator.root).toHaveAttribute('data-ready', 'true');
        await calculator.shows('product-support', { amounts: ['20'] });
        await expect(calculator.competency('Gold', 'DevOps')).toBeChecked();
      });

      test('offers the edition of the day before its script has come', async ({ page }) => {
        const calculator = await Calculator.open(page, id, '', path);
        await calculator.editionInForce().getByRole('button').click();
        await expect(calculator.edition()).toHaveValue('maicpp-2025');
        await calculator.isReady();
        await calculator.addressSays('edition=maicpp-2025');
        await expect(calculator.editionInForce()).toHaveCount(0);
      });
    });
  }
}

test.describe('where the rest of a tool does not come', () => {
  test.use({ expectedErrors: /Failed to load resource|dynamically imported module/ });

  for (const [turn, path] of inTurns(pagesWithCalculator, 0)) {
    for (const { id } of languages(turn + 2)) {
      test(`the calculator of ${path} says so, keeps the answers and tries again, in ${id}`, async ({
        page,
      }) => {
        await page.route(rules, (route) => route.abort());
        const calculator = await Calculator.open(page, id, '', path);
        await calculator.product('Azure').check();
        const alert = calculator.root.getByRole('alert');
        await expect(alert).toContainText(say(id, 'calculator.loadFailed'));
        await calculator.openFurtherQuestions();
        await calculator.usedCloud().fill('3');
        await expect(alert).toContainText(say(id, 'calculator.loadFailed'));
        await expect(calculator.root).toHaveAttribute('data-ready', 'false');

        // The language switch takes them along all the same.
        const menu = page.getByRole('banner').locator('[data-language-switch]');
        await menu.locator('summary').click();
        const other = menu.locator('a:not([aria-current])').first();
        await other.focus();
        await expect(other).toHaveAttribute('href', /#product=azure&used-cloud=3/);
        await page.keyboard.press('Escape');

        await page.unroute(rules);
        await alert.getByRole('button', { name: say(id, 'tool.retry') }).click();
        await calculator.isReady();
        await expect(calculator.usedCloud()).toHaveValue('3');
        await calculator.addressSays('product=azure&used-cloud=3');
        await expect(alert).toHaveCount(0);
      });
    }
  }

  for (const [turn, path] of inTurns(pagesWithTroubleshooter, 1)) {
    for (const { id } of languages(turn)) {
      test(`the troubleshooter of ${path} says so, keeps the answer and tries again, in ${id}`, async ({
        page,
      }) => {
        await page.route(steps, (route) => route.abort());
        const troubleshooter = await Troubleshooter.open(page, id, '', path);
        await troubleshooter.give('linking-error');
        await expect(troubleshooter.loadFailed()).toBeVisible();
        await troubleshooter.asks('message');
        await page.unroute(steps);
        await troubleshooter.retryButton().click();
        await expect(troubleshooter.loadFailed()).toHaveCount(0);
        await expect(troubleshooter.answer('linking-error')).toBeChecked();
        await troubleshooter.continueButton().click();
        await troubleshooter.asks('subject');
        await expect(troubleshooter.heading()).toBeFocused();
      });
    }
  }
});
