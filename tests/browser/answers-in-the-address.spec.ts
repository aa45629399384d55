import { Calculator } from './support/calculator.ts';
import { clipboardText } from './support/clipboard.ts';
import { isInView } from './support/layout.ts';
import {
  address,
  article,
  languages,
  locales,
  pagesWithCalculator,
  inTurns,
} from './support/site.ts';
import { expect, test } from './support/test.ts';
import { say } from './support/words.ts';

const everything =
  'on=2021-05-19&action-pack=yes&silver=messaging&gold=devops,security&product=azure&activated=requested&ends=2021-12-31&used-on-premises=4&used-cloud=7&role=admin-agent&csp=yes';

test.describe('answers', () => {
  for (const { id } of languages(0)) {
    test(
      `go to the address and come back from it in ${id}`,
      { tag: '@firefox' },
      async ({ page }) => {
        const calculator = await Calculator.open(page, id);
        await calculator.actionPack(say(id, 'calculator.yes')).check();
        await calculator.noCompetency('Silver').check();
        await calculator.openList('Gold');
        await calculator.competency('Gold', 'Windows and Devices').check();
        await calculator.competency('Gold', 'Cloud Platform').check();
        await calculator.product('Azure').check();
        await calculator.activated(say(id, 'calculator.activated.yes')).check();
        await calculator.openFurtherQuestions();
        await calculator.ends().fill('2021-06-30');
        await calculator.usedOnPremises().fill('5');
        await calculator.on().fill('2021-05-19');
        const fragment =
          'on=2021-05-19&action-pack=yes&silver=none&gold=cloud-platform,windows-and-devices&product=azure&activated=yes&ends=2021-06-30&used-on-premises=5';
        await calculator.addressSays(fragment);

        await page.reload();
        await calculator.isReady();
        await calculator.addressSays(fragment);
        await calculator.shows('product-support', {
          amounts: ['20'],
          status: 'not-for-this-product',
          remaining: '15',
        });
        await calculator.shows('signature-cloud-support', {
          amounts: ['unlimited'],
          status: 'usable',
        });
        await expect(calculator.competency('Gold', 'Windows and Devices')).toBeChecked();
        await expect(calculator.competency('Gold', 'Windows and Devices')).toBeVisible();
        await expect(calculator.usedOnPremises()).toHaveValue('5');
        await expect(calculator.usedOnPremises()).toBeVisible();
      },
    );
  }

  test('of every kind are read from a link and written back the same', async ({ page }) => {
    const calculator = await Calculator.open(page, 'en', everything);
    await expect(calculator.ignoredNote()).toHaveCount(0);
    await calculator.product('Dynamics 365').check();
    await calculator.addressSays(everything.replace('product=azure', 'product=dynamics-365'));
  });

  test('name the first edition or none, which is the same', async ({ page }) => {
    const calculator = await Calculator.open(page, 'en', `edition=mpn-2021&${everything}`);
    await expect(calculator.ignoredNote()).toHaveCount(0);
    await calculator.shows('product-support', { amounts: ['20'], remaining: '16' });
    await calculator.product('Dynamics 365').check();
    await calculator.addressSays(everything.replace('product=azure', 'product=dynamics-365'));
  });

  test('leave no entry in the history for each change', async ({ page }) => {
    await page.goto(address('en', 'glossary/'));
    const calculator = await Calculator.open(page, 'en');
    await calculator.product('Azure').check();
    await calculator.product('Dynamics 365').check();
    await page.goBack();
    await expect(page).toHaveURL(/\/glossary\//);
  });

  test('are there again after leaving for another page and coming Back', async ({ page }) => {
    const calculator = await Calculator.open(page, 'en');
    await calculator.product('Azure').check();
    await calculator.openFurtherQuestions();
    await calculator.usedCloud().fill('3');
    await page.goto(address('en', 'glossary/'));
    await page.goBack();
    await calculator.isReady();
    await expect(calculator.product('Azure')).toBeChecked();
    await expect(calculator.usedCloud()).toHaveValue('3');
    await calculator.addressSays('product=azure&used-cloud=3');
  });
});

test.describe('a heading in the address', () => {
  test('never clears the answers, and the answers stay in the address beside it', async ({
    page,
  }) => {
    const calculator = await Calculator.open(page, 'en', '', article);
    await calculator.product('Azure').check();
    await page
      .getByRole('navigation', { name: say('en', 'tableOfContents.onThisPage') })
      .getByRole('link', { name: 'Next steps' })
      .click();
    await calculator.addressSays('product=azure&at=next-steps');
    await expect(calculator.product('Azure')).toBeChecked();
    await expect(page.locator('#next-steps')).toBeInViewport();

    await page.reload();
    await calculator.isReady();
    await expect(calculator.product('Azure')).toBeChecked();
    await expect(page.locator('#next-steps')).toBeInViewport();
  });

  test('opens its section while the calculator starts empty', async ({ page }) => {
    const calculator = await Calculator.open(page, 'en', 'partner-support-plans', article);
    await isInView(page.locator('#partner-support-plans'));
    await calculator.addressSays('partner-support-plans');
  });

  test('is followed by Back and Forward, which bring back the answers of each step', async ({
    page,
  }) => {
    const calculator = await Calculator.open(page, 'en', '', article);
    const contents = page.getByRole('navigation', {
      name: say('en', 'tableOfContents.onThisPage'),
    });
    await calculator.product('Azure').check();
    await contents.getByRole('link', { name: 'Overview', exact: true }).click();
    await calculator.addressSays('product=azure&at=overview');
    await calculator.product('Dynamics 365').check();
    await calculator.addressSays('product=dynamics-365');
    await contents.getByRole('link', { name: 'Partner Support Plans', exact: true }).click();
    await calculator.addressSays('product=dynamics-365&at=partner-support-plans');

    await page.goBack();
    await expect(calculator.product('Dynamics 365')).toBeChecked();
    await page.goBack();
    await expect(calculator.product('Azure')).toBeChecked();
    await calculator.addressSays('product=azure');
    await page.goForward();
    await page.goForward();
    await expect(calculator.product('Dynamics 365')).toBeChecked();
    await calculator.addressSays('product=dynamics-365&at=partner-support-plans');
  });

  test('taken away by Back leaves answers and address in step', async ({ page }) => {
    const calculator = await Calculator.open(page, 'en', '', article);
    await page
      .getByRole('navigation', { name: say('en', 'tableOfContents.onThisPage') })
      .getByRole('link', { name: 'Overview', exact: true })
      .click();
    await calculator.product('Azure').check();
    await calculator.addressSays('product=azure');
    await page.goBack();
    await expect(calculator.product('Azure')).toBeChecked();
    await calculator.addressSays('product=azure');
  });
});

test.describe('the language switch', () => {
  for (const [, path] of inTurns(pagesWithCalculator, 1)) {
    test(`keeps page and answers on ${path}`, async ({ page }) => {
      let calculator = await Calculator.open(page, 'en', everything, path);
      for (const { id, name } of [...locales.slice(1), locales[0]]) {
        const menu = page.getByRole('banner').locator('[data-language-switch]');
        await menu.locator('summary').click();
        await menu.getByRole('link', { name }).click();
        await expect(page).toHaveURL(new RegExp(`/${id}/${path}#`));
        calculator = new Calculator(page, id);
        await calculator.isReady();
        expect((await calculator.fragment()).replace(/&at=.*/, '')).toBe(everything);
        await calculator.shows('product-support', { amounts: ['20'], remaining: '16' });
        await expect(calculator.ignoredNote()).toHaveCount(0);
      }
    });
  }

  for (const section of [
    'how-many-partner-support-incidents-are-remaining',
    'azure-portal-error-access-id-is-already-associated-',
  ]) {
    for (const state of ['', 'silver=messaging&product=azure&used-cloud=2']) {
      test(`keeps the section ${section} in view ${state ? 'beside answers' : 'without answers'}`, async ({
        page,
      }) => {
        await Calculator.open(page, 'en', state, article);
        const heading = page.locator(`#${section}`);
        await heading.evaluate((element) => {
          element.scrollIntoView({ behavior: 'instant' });
        });
        const menu = page.getByRole('banner').locator('[data-language-switch]');
        await menu.locator('summary').click();
        await menu.getByRole('link', { name: 'Magyar' }).click();
        await expect(page).toHaveURL(/\/hu\//);
        const calculator = new Calculator(page, 'hu');
        await calculator.isReady();
        await calculator.addressSays(state ? `${state}&at=${section}` : section);
        await isInView(heading);
        await expect
          .poll(() => heading.evaluate((element) => element.getBoundingClientRect().top))
          .toBeLessThan(200);
      });
    }
  }

  test('at the foot of the page keeps the answers too', async ({ page }) => {
    await Calculator.open(page, 'pl', 'product=azure');
    await page
      .getByRole('contentinfo')
      .or(page.locator('.site-footer'))
      .getByRole('link', { name: 'Türkçe' })
      .last()
      .click();
    await expect(page).toHaveURL(/\/tr\/entitlement-calculator\/#product=azure/);
  });
});

test.describe('the link to copy', () => {
  test.describe('with the clipboard allowed', () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    for (const { id } of languages(1)) {
      test(`restores everything in ${id}`, async ({ page }) => {
        const calculator = await Calculator.open(page, id, everything);
        await calculator.usedCloud().fill('8');
        await calculator.copyButton().click();
        await expect(calculator.root.locator('.actions')).toContainText(say(id, 'tool.copied'));
        const link = await clipboardText(page);
        await page.goto('about:blank');
        await page.goto(link);
        await calculator.isReady();
        await calculator.addressSays(everything.replace('used-cloud=7', 'used-cloud=8'));
        await expect(calculator.usedCloud()).toHaveValue('8');
        await expect(calculator.competency('Gold', 'DevOps')).toBeChecked();
      });
    }

    test('carries the answers after Back has taken a heading away', async ({ page }) => {
      const calculator = await Calculator.open(page, 'en', '', article);
      await page
        .getByRole('navigation', { name: say('en', 'tableOfContents.onThisPage') })
        .getByRole('link', { name: 'Overview', exact: true })
        .click();
      await calculator.product('Azure').check();
      await page.goBack();
      await expect(calculator.product('Azure')).toBeChecked();
      await calculator.copyButton().click();
      await expect(calculator.root.locator('.actions')).toContainText(say('en', 'tool.copied'));
      expect(await clipboardText(page)).toContain('product=azure');
    });
  });

  for (const [turn, [how, refuse]] of (
    [
      ['denied', true],
      ['missing', false],
    ] as const
  ).entries()) {
    for (const { id } of languages(turn + 2)) {
      test(`stands in a field where the clipboard is ${how}, in ${id}`, async ({ page }) => {
        await page.addInitScript((refused) => {
          const clipboard = {
            writeText: () => Promise.reject(new DOMException('Denied', 'NotAllowedError')),
          };
          Object.defineProperty(navigator, 'clipboard', { value: refused ? clipboard : undefined });
        }, refuse);
        const calculator = await Calculator.open(page, id, 'silver=security&product=azure');
        await calculator.copyButton().click();
        const field = calculator.root.getByRole('textbox', {
          name: say(id, 'tool.copyFailed'),
        });
        await expect(field).toHaveValue(page.url());
        await field.focus();
        expect(await page.evaluate(() => getSelection()?.toString())).toBe(page.url());
      });
    }
  }
});

test('starting again clears the answers, the address and the notes', async ({ page }) => {
  const calculator = await Calculator.open(page, 'en', `${everything}&nonsense=1`);
  await expect(calculator.ignoredNote()).toBeVisible();
  await calculator.usedOnPremises().fill('-3');
  await calculator.restartButton().click();

  await calculator.addressSays('');
  await expect(calculator.ignoredNote()).toHaveCount(0);
  await expect(calculator.root.locator('[aria-invalid="true"]')).toHaveCount(0);
  await expect(calculator.usedOnPremises()).toHaveValue('');
  await expect(calculator.root.getByRole('checkbox', { checked: true })).toHaveCount(0);
  for (const question of ['offer.action-pack', 'product', 'activated', 'role', 'csp'] as const) {
    await expect(
      calculator
        .question(say('en', `calculator.${question}`))
        .getByRole('radio', { name: say('en', 'calculator.unknown') }),
    ).toBeChecked();
  }
  await calculator.shows('product-support', { amounts: ['none', '10', '15', '20'] });
});
