import type { Page } from '@playwright/test';
import { Calculator } from './support/calculator.ts';
import { tabTo } from './support/keyboard.ts';
import { address, article, calculatorPage, desktop, languages, phone } from './support/site.ts';
import { expect, test } from './support/test.ts';
import { Troubleshooter } from './support/troubleshooter.ts';
import { literally, say } from './support/words.ts';

for (const { id } of languages(1)) {
  test.describe(`in ${id}`, () => {
    test('the skip link leads to the page’s own heading', { tag: '@firefox' }, async ({ page }) => {
      for (const path of [article, calculatorPage, 'glossary/']) {
        await page.goto(address(id, path));
        await page.keyboard.press('Tab');
        const skip = page.getByRole('link', { name: say(id, 'skipLink.label') });
        await expect(skip).toBeFocused();
        await expect(skip).toBeInViewport();
        await page.keyboard.press('Enter');
        const heading = page.getByRole('heading', { level: 1 });
        expect(new URL(page.url()).hash).toBe(`#${(await heading.getAttribute('id')) ?? ''}`);
        await expect(heading).toBeInViewport();
        await page.keyboard.press('Tab');
        await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
      }
    });

    test('the calculator is filled in by keyboard alone', async ({ page }) => {
      const calculator = await Calculator.open(page, id);
      await tabTo(page, calculator.actionPack(say(id, 'calculator.unknown')));
      await page.keyboard.press('ArrowUp');
      await expect(calculator.actionPack(say(id, 'calculator.no'))).toBeChecked();
      await tabTo(page, calculator.noCompetency('Silver'));
      await page.keyboard.press('Space');
      await tabTo(page, calculator.tier('Gold').locator('summary'));
      await page.keyboard.press('Enter');
      await tabTo(page, calculator.competency('Gold', 'Cloud Platform'));
      await page.keyboard.press('Space');
      await tabTo(page, calculator.product(say(id, 'calculator.unknown')));
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await expect(calculator.product('Azure')).toBeChecked();
      await tabTo(page, calculator.activated(say(id, 'calculator.unknown')));
      await page.keyboard.press('ArrowDown');
      await tabTo(page, calculator.root.locator('.more > summary'));
      await page.keyboard.press('Space');
      await tabTo(page, calculator.usedOnPremises());
      await page.keyboard.type('12');
      await calculator.addressSays(
        'action-pack=no&silver=none&gold=cloud-platform&product=azure&activated=yes&used-on-premises=12',
      );
      await calculator.shows('product-support', { amounts: ['20'], remaining: '8' });

      await tabTo(page, calculator.restartButton());
      await page.keyboard.press('Enter');
      await calculator.addressSays('');
      await expect(calculator.restartButton()).toBeFocused();
    });

    test('Enter in a field sends nothing and loses nothing', async ({ page }) => {
      const calculator = await Calculator.open(page, id, 'gold=devops&used-on-premises=1');
      await calculator.usedOnPremises().press('Enter');
      await calculator.addressSays('gold=devops&used-on-premises=1');
      await expect(calculator.usedOnPremises()).toHaveValue('1');
      expect(new URL(page.url()).search).toBe('');
    });

    test(
      'the calculator’s questions and answers have names and roles',
      { tag: '@firefox' },
      async ({ page }) => {
        const calculator = await Calculator.open(page, id);
        const { root } = calculator;
        await expect(root.getByRole('form', { name: say(id, 'calculator.title') })).toBeVisible();
        await expect(calculator.question(say(id, 'calculator.holds'))).toBeVisible();
        for (const [question, answers] of [
          ['calculator.offer.action-pack', 3],
          ['calculator.product', 6],
          ['calculator.activated', 4],
        ] as const) {
          const radios = calculator.question(say(id, question)).getByRole('radio');
          await expect(radios).toHaveCount(answers);
          await expect(radios.last()).toHaveAccessibleName(say(id, 'calculator.unknown'));
          await expect(radios.last()).toBeChecked();
        }
        for (const tier of ['Silver', 'Gold'] as const) {
          await expect(calculator.tier(tier)).toHaveAccessibleDescription(
            say(id, 'calculator.competenciesHint'),
          );
          await calculator.openList(tier);
          await expect(calculator.tier(tier).getByRole('checkbox')).toHaveCount(19);
        }
        await calculator.openFurtherQuestions();
        await expect(
          calculator.question(say(id, 'calculator.role')).getByRole('radio'),
        ).toHaveCount(5);
        await expect(calculator.question(say(id, 'calculator.csp')).getByRole('radio')).toHaveCount(
          3,
        );
        for (const [field, hint] of [
          [calculator.ends(), 'calculator.endsHint'],
          [calculator.on(), 'calculator.onHint'],
          [calculator.usedOnPremises(), 'calculator.usedHint'],
          [calculator.usedCloud(), 'calculator.usedHint'],
        ] as const) {
          await expect(field).toHaveAccessibleDescription(literally(say(id, hint)));
        }
        for (const name of [/^Microsoft Product Support/, /^Signature Cloud Support/]) {
          await expect(root.getByRole('region', { name })).toBeVisible();
          await expect(root.getByRole('heading', { name })).toBeVisible();
        }
        await expect(calculator.status()).toHaveCount(1);
        await expect(calculator.status()).toBeEmpty();
      },
    );

    test('a change is announced once, in one short line', { tag: '@firefox' }, async ({ page }) => {
      await page.clock.install();
      const calculator = await Calculator.open(
        page,
        id,
        'on=2021-05-19&action-pack=no&silver=none&gold=messaging&product=on-premises&activated=yes&ends=2021-12-31',
      );
      await page.evaluate(() => {
        const status = document.querySelector('.entitlement-calculator [role="status"]');
        if (!status) throw new Error('no status');
        const heard: string[] = [];
        Object.assign(window, { heard });
        new MutationObserver(() => {
          const said = status.textContent;
          if (said !== '' && said !== heard.at(-1)) heard.push(said);
        }).observe(status, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      });
      await calculator.usedOnPremises().pressSequentially('12');
      await page.clock.runFor(5000);
      const usable = say(id, 'calculator.status.usable');
      await expect(calculator.status()).toContainText(`${usable}.`);
      const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
      expect(heard).toHaveLength(1);
      expect(heard[0]).toMatch(/^Microsoft Product Support: 20 /);
      expect(heard[0]?.length).toBeLessThan(160);
    });
  });
}

test('a language menu opens, closes with Escape and gives the focus back', async ({ page }) => {
  await page.goto(address('en', article));
  const menu = page.getByRole('banner').locator('[data-language-switch]');
  const button = menu.locator('summary');
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await expect(menu.getByRole('link', { name: 'Polski' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(menu.getByRole('link', { name: 'Magyar' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu.getByRole('link', { name: 'Polski' })).toBeHidden();
  await expect(button).toBeFocused();

  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/pl\/mpn-benefits-technical-support\//);
});

test('a language menu closes when the reader clicks elsewhere', async ({ page }) => {
  await page.goto(address('en', article));
  const menu = page.getByRole('banner').locator('[data-language-switch]');
  await menu.locator('summary').click();
  await expect(menu.getByRole('link', { name: 'Polski' })).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(menu.getByRole('link', { name: 'Polski' })).toBeHidden();
});

for (const [screen, viewport] of Object.entries({ desktop, phone })) {
  for (const path of [article, calculatorPage]) {
    test(`whatever has the focus is seen to have it, and nothing covers it: ${path} on a ${screen}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      const calculator = await Calculator.open(
        page,
        'hu',
        'silver=security&product=azure&used-cloud=2&ends=2021-05-05',
        path,
      );
      await calculator.unfold();
      const { stops, unseen } = await tabThrough(page);
      expect(stops).toBeGreaterThan(40);
      expect(unseen).toEqual([]);
    });
  }
}

for (const [screen, viewport] of Object.entries({ desktop, phone })) {
  for (const fragment of ['', 'message=linking-error&subject=microsoft-365']) {
    test(`whatever has the focus is seen to have it in the troubleshooter ${fragment && `with ${fragment} `}on a ${screen}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      const troubleshooter = await Troubleshooter.open(page, 'hu', fragment);
      // A click would let Tab start behind the tool.
      await troubleshooter.picture().evaluate((fold) => {
        fold.setAttribute('open', '');
      });
      await expect(troubleshooter.picture().getByRole('img')).toBeVisible();
      const { stops, unseen } = await tabThrough(page);
      expect(stops).toBeGreaterThan(25);
      expect(unseen).toEqual([]);
    });
  }
}

/** Presses Tab to the end of the page: how often, and what cannot be seen to have the focus. */
async function tabThrough(page: Page): Promise<{ stops: number; unseen: readonly string[] }> {
  const unseen: string[] = [];
  let stops = 0;
  for (; stops < 400; stops++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focused);
    if (stop === 'end') break;
    if (stop !== undefined) unseen.push(stop);
  }
  expect(stops).toBeLessThan(400);
  return { stops, unseen };
}

/** What is wrong with the element that has the focus; `end` where the page has none any more. */
function focused(): string | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return 'end';
  const name = `${element.tagName} ${element.getAttribute('name') ?? ''} ${element.textContent.trim().slice(0, 40)}`;
  // The browser marks the day, month or year inside of a date field, where no page can look.
  if (element instanceof HTMLInputElement && element.type === 'date') return undefined;
  const shown =
    element instanceof HTMLSelectElement ? (element.closest('label') ?? element) : element;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const around = getComputedStyle(shown);
  const outlined = (style: string, width: string): boolean =>
    style !== 'none' && Number.parseFloat(width) > 0;
  if (
    !outlined(outlineStyle, outlineWidth) &&
    !outlined(around.outlineStyle, around.outlineWidth) &&
    boxShadow === 'none'
  ) {
    return `no outline: ${name}`;
  }
  const lines = [...element.getClientRects()].filter(
    ({ width, height }) => width > 0 && height > 0,
  );
  // A part in view is enough (2.4.11).
  const visible = lines.some(({ left, top, width, height }) =>
    [left + 4, left + width / 2, left + width - 4].some((x) =>
      // A browser shows the line with the caret of a text area, and not all of its lines.
      [top + height / 2, top + Math.min(12, height / 2), top + Math.min(3, height / 2)].some(
        (y) => {
          const hit = document.elementFromPoint(x, y);
          return hit !== null && (element.contains(hit) || hit.contains(element));
        },
      ),
    ),
  );
  return visible ? undefined : `covered or out of view: ${name}`;
}
