import type { Locator, Page } from '@playwright/test';
import { isAccessible } from '../support/accessibility.ts';
import { Calculator } from '../support/calculator.ts';
import { settled } from '../support/layout.ts';
import { ParallelText } from '../support/parallel-text.ts';
import {
  address,
  article,
  calculatorPage,
  languages,
  phone,
  troubleshooterPage,
} from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { Troubleshooter } from '../support/troubleshooter.ts';

const answers = 'silver=security&gold=devops&product=azure&activated=no';

test.describe('in forced colours', () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
  });

  for (const { id } of languages(3)) {
    for (const [path, fragment] of [
      ['', ''],
      [article, answers],
      [calculatorPage, answers],
      [troubleshooterPage, 'message=linking-error&subject=azure'],
      ['glossary/', ''],
    ] as const) {
      test(`every control of /${id}/${path} has an outline, and the focus is seen`, async ({
        page,
      }) => {
        await page.goto(address(id, path, fragment));
        for (const tool of [new Calculator(page, id), new Troubleshooter(page, id)]) {
          if ((await tool.root.count()) > 0) await tool.isReady();
        }
        await settled(page);
        expect(await withoutOutline(page.locator('button:visible, select:visible'))).toEqual([]);
        expect(await withoutFocusRing(page)).toEqual([]);
      });
    }

    test(`the buttons of a phone have an outline, in ${id}`, async ({ page }) => {
      await page.setViewportSize(phone);
      await page.goto(address(id, article));
      await settled(page);
      const buttons = page.locator('.menu-button, .search .open');
      expect(await buttons.count()).toBe(2);
      expect(await withoutOutline(buttons)).toEqual([]);
    });

    test(`what is on, chosen or in view differs by more than a colour, in ${id}`, async ({
      page,
    }) => {
      const reading = await ParallelText.open(page, id, article);
      const beside = id === 'en' ? 'hu' : 'en';
      const off = await lookOf(reading.button(beside));
      await reading.show(beside);
      await page.mouse.move(0, 0);
      expect(await lookOf(reading.button(beside))).not.toEqual(off);
      const links = page.getByRole('navigation').locator('a[aria-current]:visible');
      for (const link of await links.all()) {
        const other = link
          .locator('xpath=ancestor::ul[1]')
          .locator('a:not([aria-current])')
          .first();
        if ((await other.count()) > 0) expect(await lookOf(link)).not.toEqual(await lookOf(other));
      }
    });
  }
});

test.describe('where less motion is asked for', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  for (const { id } of languages(2)) {
    test(`nothing moves by itself while both tools are used, in ${id}`, async ({ page }) => {
      await page.addInitScript(() => {
        for (const event of ['animationstart', 'transitionrun'] as const) {
          addEventListener(
            event,
            ({ target }) => {
              document.documentElement.dataset.moved = (target as Element).outerHTML.slice(0, 80);
            },
            true,
          );
        }
      });
      const calculator = await Calculator.open(page, id, answers, article);
      await calculator.competency('Gold', 'Messaging').check();
      await calculator.unfold();
      const troubleshooter = new Troubleshooter(page, id);
      await troubleshooter.isReady();
      await troubleshooter.give('linking-error');
      await troubleshooter.asks('subject');
      await page.locator('main a[href^="#"]').first().click();
      await settled(page);
      await expect(page.locator('html')).not.toHaveAttribute('data-moved');
      expect(
        await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior),
      ).toBe('auto');
    });
  }
});

test.describe('where more contrast is asked for', () => {
  test.use({ contextOptions: { contrast: 'more' } });

  test('axe finds nothing', async ({ page }) => {
    await Calculator.open(page, 'en', answers);
    await isAccessible(page);
  });
});

/** Controls that forced colours leave without an edge: backgrounds are gone there. */
async function withoutOutline(controls: Locator): Promise<string[]> {
  return controls.evaluateAll((all) =>
    all
      .filter((control) => {
        const { borderTopStyle, borderTopWidth, outlineStyle, textDecorationLine } =
          getComputedStyle(control);
        const hasBorder = borderTopStyle !== 'none' && borderTopWidth !== '0px';
        return !hasBorder && outlineStyle === 'none' && textDecorationLine === 'none';
      })
      .map((control) => control.outerHTML.slice(0, 120)),
  );
}

/** Stops of the focus, the first 40, that have no ring. */
async function withoutFocusRing(page: Page): Promise<string[]> {
  const without: string[] = [];
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press('Tab');
    without.push(
      ...(await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return [];
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const isSeen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
        return isSeen ? [] : [element.outerHTML.slice(0, 120)];
      })),
    );
  }
  return without;
}

/** How an element is drawn, without its colours. */
async function lookOf(element: Locator): Promise<Record<string, string>> {
  return element.evaluate((drawn) => {
    const { borderStyle, borderWidth, fontWeight, textDecorationLine, outlineStyle } =
      getComputedStyle(drawn);
    const before = getComputedStyle(drawn, '::before').content;
    const { forcedColorAdjust, backgroundColor } = getComputedStyle(drawn);
    const own = forcedColorAdjust === 'none' ? backgroundColor : '';
    return { borderStyle, borderWidth, fontWeight, textDecorationLine, outlineStyle, before, own };
  });
}
