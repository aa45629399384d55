import { Calculator } from './support/calculator.ts';
import { holdBack } from './support/hold-back.ts';
import { layoutShifts, settled, watchLayoutShifts } from './support/layout.ts';
import { address, article, calculatorPage, languages, pages, phone } from './support/site.ts';
import { expect, test } from './support/test.ts';
import { Troubleshooter } from './support/troubleshooter.ts';
import { wake } from './support/wake.ts';
import { say } from './support/words.ts';

const script = /start-calculator\.[^/]*\.js$/;

test.describe('what is answered before the script comes', () => {
  for (const { id } of languages(3)) {
    test(`is kept in ${id}`, { tag: '@firefox' }, async ({ page }) => {
      const release = await holdBack(page, script);
      await page.goto(address(id, calculatorPage), { waitUntil: 'commit' });
      const calculator = new Calculator(page, id);
      await calculator.product('Azure').check();
      await calculator.openList('Gold');
      await calculator.competency('Gold', 'Messaging').check();
      await calculator.openFurtherQuestions();
      await calculator.usedCloud().fill('4');
      await calculator.ends().fill('2021-12-31');
      await expect(calculator.root).not.toHaveAttribute('data-ready', 'true');

      release();
      await calculator.isReady();
      await expect(calculator.product('Azure')).toBeChecked();
      await expect(calculator.competency('Gold', 'Messaging')).toBeChecked();
      await expect(calculator.usedCloud()).toHaveValue('4');
      await expect(calculator.usedCloud()).toBeVisible();
      await calculator.addressSays('gold=messaging&product=azure&ends=2021-12-31&used-cloud=4');
      await calculator.shows('product-support', { amounts: ['20'] });
    });
  }

  test('joins the answers of a link and wins over them', async ({ page }) => {
    const release = await holdBack(page, script);
    await page.goto(
      address('en', calculatorPage, 'action-pack=no&silver=security&gold=none&product=azure'),
      { waitUntil: 'commit' },
    );
    const calculator = new Calculator(page, 'en');
    await calculator.product('Dynamics 365').check();
    await calculator.activated(say('en', 'calculator.activated.no')).check();
    release();
    await calculator.isReady();
    await expect(calculator.product('Dynamics 365')).toBeChecked();
    await calculator.addressSays(
      'action-pack=no&silver=security&gold=none&product=dynamics-365&activated=no',
    );
    await calculator.shows('product-support', { amounts: ['15'] });
  });

  test('with an entry that is no number is kept and explained', async ({ page }) => {
    const release = await holdBack(page, script);
    await page.goto(address('en', calculatorPage), { waitUntil: 'commit' });
    const calculator = new Calculator(page, 'en');
    await calculator.openFurtherQuestions();
    await calculator.usedCloud().fill('some');
    release();
    await calculator.isReady();
    await expect(calculator.usedCloud()).toHaveValue('some');
    await expect(calculator.usedCloud()).toHaveAccessibleDescription(
      new RegExp(say('en', 'calculator.error.used')),
    );
  });

  test('keeps the focus where it is', async ({ page }) => {
    const release = await holdBack(page, script);
    await page.goto(address('en', calculatorPage), { waitUntil: 'commit' });
    const calculator = new Calculator(page, 'en');
    await calculator.product('Azure').focus();
    release();
    await calculator.isReady();
    await expect(calculator.product('Azure')).toBeFocused();
  });
});

test.describe('a tool whose script or words do not come', () => {
  test.use({ expectedErrors: /Failed to load resource|dynamically imported module/ });

  for (const [turn, [name, what]] of (
    [
      ['calculator', /start-calculator\.[^/]*\.js$/],
      ['calculator', /calculator\.json\?/],
      ['troubleshooter', /start-troubleshooter\.[^/]*\.js$/],
      ['troubleshooter', /start\.json\?/],
    ] as const
  ).entries()) {
    for (const { id } of languages(turn)) {
      test(`says so, and is tried again: ${name} without ${what.source} in ${id}`, async ({
        page,
      }) => {
        await page.route(what, (route) => route.abort());
        await page.goto(address(id, article));
        const tool =
          name === 'calculator' ? new Calculator(page, id) : new Troubleshooter(page, id);
        const notice = page.getByRole('alert').filter({ hasText: say(id, `${name}.loadFailed`) });
        await expect(notice).toBeHidden();
        await wake(tool.root);
        await expect(notice).toBeVisible();
        await expect(tool.root).not.toHaveAttribute('data-ready', 'true');

        await page.unroute(what);
        // A click would scroll there first, and coming near is enough to try again.
        await notice.getByRole('button', { name: say(id, 'tool.retry') }).dispatchEvent('click');
        await expect(tool.root).toHaveAttribute('data-ready', 'true');
        await expect(notice).toBeHidden();
      });
    }
  }
});

test.describe('a tool that no reader has come near', () => {
  for (const { id } of languages(1)) {
    test(`opens at the step of a link on the page, and has the focus, in ${id}`, async ({
      page,
    }) => {
      await page.goto(address(id, article));
      const troubleshooter = new Troubleshooter(page, id);
      await expect(troubleshooter.root).not.toHaveAttribute('data-ready', 'true');
      await troubleshooter.follow('message=linking-error');
      await troubleshooter.asks('subject');
      await expect(troubleshooter.heading()).toBeFocused();
    });

    test(`is printed with everything open, and then as it was, in ${id}`, async ({ page }) => {
      await page.goto(address(id, article));
      const calculator = new Calculator(page, id);
      const closed = calculator.root.locator('details:not([open])');
      const before = await closed.count();
      expect(before).toBeGreaterThan(0);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await expect(closed).toHaveCount(0);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await expect(closed).toHaveCount(before);
      await expect(calculator.root).not.toHaveAttribute('data-ready', 'true');
    });
  }
});

test.describe('a visit without answers does not move what is on the screen', () => {
  for (const [turn, path] of pages.entries()) {
    for (const { id } of languages(turn)) {
      test(`/${id}/${path}`, async ({ page }) => {
        await watchLayoutShifts(page);
        await page.goto(address(id, path));
        expect(await layoutShifts(page)).toBeLessThan(0.01);
      });
    }
  }

  for (const [turn, [path, heading, viewport]] of (
    [
      [calculatorPage, '', undefined],
      [calculatorPage, '', phone],
      [article, 'work-out-your-number', undefined],
      [article, 'work-out-your-number', phone],
    ] as const
  ).entries()) {
    for (const { id } of languages(turn)) {
      test(`/${id}/${path}#${heading} while the calculator wakes up${viewport ? ' on a phone' : ''}`, async ({
        page,
      }) => {
        if (viewport) await page.setViewportSize(viewport);
        await watchLayoutShifts(page);
        const release = await holdBack(page, script);
        await page.goto(address(id, path, heading), { waitUntil: 'commit' });
        const calculator = new Calculator(page, id);
        await expect(calculator.root).toBeInViewport();
        await settled(page);
        release();
        await calculator.isReady();
        expect(await layoutShifts(page)).toBeLessThan(0.01);
      });
    }
  }
});
