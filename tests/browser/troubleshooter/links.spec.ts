import { Calculator } from '../support/calculator.ts';
import { isInView } from '../support/layout.ts';
import {
  article,
  languages,
  locales,
  pagesWithTroubleshooter,
  troubleshooterPage,
  inTurns,
} from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { Troubleshooter } from '../support/troubleshooter.ts';
import { say } from '../support/words.ts';

const outcome =
  'message=linking-error&subject=azure&offers=competency&contract=expired&tried=confirm-the-end-date';

test.describe('opening the page', () => {
  for (const [turn, path] of inTurns(pagesWithTroubleshooter, 1)) {
    for (const { id } of languages(turn + 2)) {
      test(`${path} with or without answers takes the focus nowhere, in ${id}`, async ({
        page,
      }) => {
        for (const fragment of ['', 'message=linking-error', outcome]) {
          await page.goto('about:blank');
          const troubleshooter = await Troubleshooter.open(page, id, fragment, path);
          await expect(page.locator(':focus')).toHaveCount(0);
          if (fragment) await expect(troubleshooter.root).toBeInViewport();
        }
      });
    }
  }
});

test.describe('a link', () => {
  for (const [turn, path] of inTurns(pagesWithTroubleshooter, 0)) {
    for (const { id } of languages(turn + 1)) {
      test(`to ${path} restores step, answers and what was tried, also after a reload, in ${id}`, async ({
        page,
      }) => {
        const fragment = outcome.replace('&tried', '&step=offers&tried');
        const troubleshooter = await Troubleshooter.open(page, id, fragment, path);
        await troubleshooter.asks('offers');
        await expect(troubleshooter.answer('competency')).toBeChecked();
        await page.reload();
        await troubleshooter.isReady();
        await troubleshooter.asks('offers');
        await troubleshooter.addressSays(fragment);
        await troubleshooter.continueButton().click();
        await troubleshooter.ends('contract-expired');
        await expect(troubleshooter.tried('confirm-the-end-date')).toBeChecked();
        await expect(troubleshooter.tried('compare-plans')).not.toBeChecked();
      });

      test(`followed on ${path} after another shows its own step, in ${id}`, async ({ page }) => {
        const troubleshooter = await Troubleshooter.open(page, id, outcome, path);
        await troubleshooter.ends('contract-expired');
        await troubleshooter.follow('message=plan-refused');
        await troubleshooter.asks('chosen-plan');
        await expect(troubleshooter.heading()).toBeFocused();
        await troubleshooter.follow('message=not-authorized');
        await troubleshooter.ends('account-not-in-mpn');
        await page.goBack();
        await troubleshooter.asks('chosen-plan');
        await page.goBack();
        await troubleshooter.ends('contract-expired');
        await expect(troubleshooter.tried('confirm-the-end-date')).toBeChecked();
      });

      test(`followed on ${path} before anything was answered shows its step, in ${id}`, async ({
        page,
      }) => {
        const troubleshooter = await Troubleshooter.open(page, id, '', path);
        await troubleshooter.follow('message=plan-refused');
        await troubleshooter.asks('chosen-plan');
        await page.goBack();
        await troubleshooter.asks('message');
        await troubleshooter.addressSays('');
      });
    }
  }

  test('from a mail program that escaped its ampersands is understood', async ({ page }) => {
    const troubleshooter = await Troubleshooter.open(page, 'en', outcome.replaceAll('&', '&amp;'));
    await troubleshooter.ends('contract-expired');
    await expect(troubleshooter.tried('confirm-the-end-date')).toBeChecked();
    await expect(troubleshooter.ignoredNote()).toHaveCount(0);
  });

  test('that also names a heading shows the heading, with the answers kept', async ({ page }) => {
    const troubleshooter = await Troubleshooter.open(page, 'en', `${outcome}&at=share`);
    await troubleshooter.ends('contract-expired');
    await isInView(page.locator('#share'));
    await expect(page.locator(':focus')).toHaveCount(0);
  });
});

test.describe('a heading in the address', () => {
  for (const [path, section] of [
    [troubleshooterPage, 'share'],
    [article, 'partner-support-plans'],
  ] as const) {
    test(`never clears the answers on ${path}`, async ({ page }) => {
      const troubleshooter = await Troubleshooter.open(page, 'en', '', path);
      await troubleshooter.give('linking-error');
      await troubleshooter.asks('subject');
      await page
        .getByRole('navigation', { name: say('en', 'tableOfContents.onThisPage') })
        .locator(`a[href="#${section}"]`)
        .click();
      await troubleshooter.addressSays(`message=linking-error&at=${section}`);
      await isInView(page.locator(`#${section}`));
      await troubleshooter.asks('subject');

      await page.reload();
      await troubleshooter.isReady();
      await troubleshooter.asks('subject');
      await isInView(page.locator(`#${section}`));
      await page.goBack();
      await troubleshooter.addressSays('message=linking-error');
      await troubleshooter.asks('subject');
      await page.goBack();
      await troubleshooter.asks('message');
    });
  }

  test('keeps the answers of the calculator that wait in the address', async ({ page }) => {
    const troubleshooter = await Troubleshooter.open(
      page,
      'en',
      'message=linking-error&gold=messaging&used-cloud=2',
    );
    await page
      .getByRole('navigation', { name: say('en', 'tableOfContents.onThisPage') })
      .locator('a[href="#share"]')
      .click();
    await troubleshooter.addressSays('message=linking-error&gold=messaging&used-cloud=2&at=share');
  });
});

test.describe('the language switch', () => {
  for (const [, path] of inTurns(pagesWithTroubleshooter, 1)) {
    test(`keeps step, answers and what was tried on ${path}`, async ({ page }) => {
      let troubleshooter = await Troubleshooter.open(page, 'en', outcome, path);
      for (const { id, name } of [...locales.slice(1), locales[0]]) {
        await switchTo(troubleshooter, name);
        await expect(page).toHaveURL(new RegExp(`/${id}/${path}#`));
        troubleshooter = new Troubleshooter(page, id);
        await troubleshooter.isReady();
        expect((await troubleshooter.fragment()).replace(/&at=.*/, '')).toBe(outcome);
        await troubleshooter.ends('contract-expired');
        await expect(troubleshooter.tried('confirm-the-end-date')).toBeChecked();
        await expect(troubleshooter.ignoredNote()).toHaveCount(0);
      }
    });
  }

  test('keeps the section in view', async ({ page }) => {
    const troubleshooter = await Troubleshooter.open(page, 'en', 'message=linking-error');
    const section = page.locator('#share');
    await section.evaluate((element) => {
      element.scrollIntoView({ behavior: 'instant' });
    });
    await switchTo(troubleshooter, 'Polski');
    await expect(page).toHaveURL(/\/pl\/.*#message=linking-error&at=share$/);
    await new Troubleshooter(page, 'pl').asks('subject');
    await isInView(section);
  });

  test('keeps the answers of the calculator that wait in the address', async ({ page }) => {
    const waiting = 'message=linking-error&gold=messaging&used-cloud=2';
    const troubleshooter = await Troubleshooter.open(page, 'en', waiting);
    await switchTo(troubleshooter, 'Magyar');
    await expect(page).toHaveURL(/\/hu\//);
    await new Troubleshooter(page, 'hu').isReady();
    expect((await troubleshooter.fragment()).replace(/&at=.*/, '')).toBe(waiting);
  });
});

test.describe('beside the calculator in the article', () => {
  test('steps, Back and Change lose nothing that was entered there', async ({ page }) => {
    const troubleshooter = await Troubleshooter.open(page, 'en', '', article);
    const calculator = new Calculator(page, 'en');
    await troubleshooter.give('linking-error');
    await troubleshooter.asks('subject');
    await calculator.product('Azure').check();
    await calculator.openFurtherQuestions();
    await calculator.usedCloud().fill('3');
    await troubleshooter.addressSays('product=azure&used-cloud=3&message=linking-error');

    await troubleshooter.backLink().click();
    await troubleshooter.asks('message');
    await holds(calculator);
    await troubleshooter.continueButton().click();
    await troubleshooter.asks('subject');
    await holds(calculator);
    await troubleshooter.changeLink('message').click();
    await troubleshooter.asks('message');
    await holds(calculator);
    for (let entries = 0; entries < 4; entries++) {
      await page.goBack();
      await holds(calculator);
    }
    await troubleshooter.asks('message');
    await troubleshooter.addressSays('product=azure&used-cloud=3');
    await page.goForward();
    await troubleshooter.asks('subject');
    await holds(calculator);
  });

  test('steps lose no entry that the calculator could not read', async ({ page }) => {
    const troubleshooter = await Troubleshooter.open(page, 'en', 'message=linking-error', article);
    const calculator = new Calculator(page, 'en');
    await calculator.product('Azure').check();
    await calculator.openFurtherQuestions();
    await calculator.usedCloud().fill('some');
    await troubleshooter.backLink().click();
    await troubleshooter.asks('message');
    await expect(calculator.usedCloud()).toHaveValue('some');
    await page.goBack();
    await troubleshooter.asks('subject');
    await expect(calculator.usedCloud()).toHaveValue('some');
  });

  test('a link with answers for the calculator alone leaves the way as it is', async ({ page }) => {
    const troubleshooter = await Troubleshooter.open(page, 'en', 'message=linking-error', article);
    const calculator = new Calculator(page, 'en');
    await troubleshooter.follow('product=azure');
    await expect(calculator.product('Azure')).toBeChecked();
    await troubleshooter.asks('subject');
    await expect(troubleshooter.heading()).not.toBeFocused();
    await expect
      .poll(async () => new Set((await troubleshooter.fragment()).split('&')))
      .toEqual(new Set(['product=azure', 'message=linking-error']));
  });

  test('a link with answers for the troubleshooter alone leaves the calculator as it is', async ({
    page,
  }) => {
    const troubleshooter = await Troubleshooter.open(page, 'en', 'product=azure', article);
    const calculator = new Calculator(page, 'en');
    // Each tool comes in its own time, and what is followed here is meant for both of them.
    await expect(calculator.product('Azure')).toBeChecked();
    await troubleshooter.follow('message=linking-error');
    await troubleshooter.asks('subject');
    await expect(calculator.product('Azure')).toBeChecked();
    await expect
      .poll(async () => new Set((await troubleshooter.fragment()).split('&')))
      .toEqual(new Set(['product=azure', 'message=linking-error']));
  });

  test('the ways over to the other tool carry what was answered last', async ({ page }) => {
    const troubleshooter = await Troubleshooter.open(
      page,
      'en',
      'message=not-authorized&action-pack=no&silver=none&gold=messaging',
      article,
    );
    const calculator = new Calculator(page, 'en');
    await calculator.product('Azure').check();
    await expect(troubleshooter.calculatorLink()).toHaveAttribute('href', /product=azure/);
    await troubleshooter.changeLink('message').click();
    await troubleshooter.give('linking-error');
    await troubleshooter.asks('subject');
    const over = calculator.root.getByRole('link', {
      name: say('en', 'calculator.troubleshooter'),
    });
    await expect(over).toHaveAttribute('href', /message=linking-error/);
  });
});

async function switchTo({ page }: Troubleshooter, name: string): Promise<void> {
  const menu = page.getByRole('banner').locator('[data-language-switch]');
  await menu.locator('summary').click();
  await menu.getByRole('link', { name }).click();
}

/** The calculator still has what was entered. */
async function holds(calculator: Calculator): Promise<void> {
  await expect(calculator.product('Azure')).toBeChecked();
  await expect(calculator.usedCloud()).toHaveValue('3');
}
