import type { Page } from '@playwright/test';
import { Calculator } from '../support/calculator.ts';
import { tabTo } from '../support/keyboard.ts';
import { clipped, doesNotScrollSideways, isInView, overlaps, settled } from '../support/layout.ts';
import {
  address,
  article,
  calculatorPage,
  languages,
  pages,
  troubleshooterPage,
} from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { Troubleshooter } from '../support/troubleshooter.ts';
import { say } from '../support/words.ts';

const answers =
  'on=2021-05-19&action-pack=yes&silver=security&gold=devops&ends=2021-05-18&product=azure&csp=yes&nonsense=1';

test.describe('at 400 % of a screen of 1280 × 1024', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  for (const { id } of languages(0)) {
    test(`both tools can be used to the end, in ${id}`, async ({ page }) => {
      const calculator = await Calculator.open(page, id, answers);
      await calculator.unfold();
      await doesNotScrollSideways(page);
      await calculator.product('Dynamics 365').check();
      await calculator.shows('signature-cloud-support', { amounts: ['unlimited'] });

      const troubleshooter = await Troubleshooter.open(page, id);
      await troubleshooter.give('linking-error');
      await isInView(troubleshooter.heading());
      while ((await troubleshooter.step.getAttribute('data-outcome')) === null) {
        const before = await troubleshooter.step.getAttribute('data-node');
        await troubleshooter.give(await troubleshooter.lastAnswer());
        await expect(troubleshooter.step).not.toHaveAttribute('data-node', before ?? '');
      }
      await isInView(troubleshooter.heading());
      await doesNotScrollSideways(page);
    });

    test(`what has the focus is never hidden behind a bar, in ${id}`, async ({ page }) => {
      await page.goto(address(id, article));
      await tabTo(page, page.getByRole('main').getByRole('link').first());
      for (let stop = 0; stop < 40; stop++) {
        await page.keyboard.press('Tab');
        expect.soft(await coveredFocus(page), `stop ${String(stop)}`).toBe('');
      }
    });
  }
});

test.describe('with the text spacing of WCAG 1.4.12', () => {
  for (const [turn, [path, fragment]] of (
    [
      ...pages.map((each) => [each, ''] as const),
      [calculatorPage, answers],
      [troubleshooterPage, 'message=linking-error'],
    ] as const
  ).entries()) {
    for (const { id } of languages(turn)) {
      test(`nothing of /${id}/${path}${fragment && ' with answers'} is cut off or covered`, async ({
        page,
      }) => {
        await page.goto(address(id, path, fragment));
        if (path === calculatorPage) await new Calculator(page, id).isReady();
        if (path === troubleshooterPage) await new Troubleshooter(page, id).isReady();
        await page.locator('main details').evaluateAll((folds) => {
          for (const fold of folds) fold.setAttribute('open', '');
        });
        await spaceOut(page);
        for (const viewport of [
          { width: 320, height: 640 },
          { width: 1280, height: 800 },
        ]) {
          await page.setViewportSize(viewport);
          await settled(page);
          await doesNotScrollSideways(page);
          const texts = page.locator(
            ':is(h1, h2, h3, h4, p, li, dt, dd, label, legend, summary, button, td, th):visible',
          );
          expect.soft(await clipped(texts), 'cut off').toEqual([]);
          expect
            .soft(await overlaps(page.locator('main form, main form *, header *')), 'covered')
            .toEqual([]);
        }
      });
    }
  }

  for (const { id } of languages(2)) {
    test(`the search box of ${id} shows all of its texts`, async ({ page }) => {
      await page.goto(address(id));
      await spaceOut(page);
      await page.getByRole('button', { name: say(id, 'search.label'), exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('searchbox').fill('Azure');
      await expect(dialog.locator('[data-search-results] a').first()).toBeVisible();
      expect(await clipped(dialog.locator('p:visible, a:visible, button:visible'))).toEqual([]);
    });
  }
});

/** What stands over the middle of the element with the focus; empty where it can be seen. */
async function coveredFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return '';
    const box = (element.closest('label') ?? element).getBoundingClientRect();
    // One that is larger than the view need only be seen in part.
    const x = Math.min(Math.max((box.left + box.right) / 2, 1), innerWidth - 1);
    const y = Math.min(Math.max((box.top + box.bottom) / 2, 1), innerHeight - 1);
    const line = element.getClientRects()[0] ?? box;
    const hits = [
      document.elementFromPoint(x, y),
      document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2),
    ];
    const label = element.closest('label');
    const isSeen = hits.some(
      (hit) => hit && (element.contains(hit) || hit.contains(element) || label?.contains(hit)),
    );
    const text = element.textContent.trim().slice(0, 30);
    return isSeen ? '' : `${element.tagName} “${text}” under ${hits[0]?.tagName ?? 'nothing'}`;
  });
}

async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * {
        line-height: 1.5 !important;
        letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important;
      }
      p { margin-bottom: 2em !important; }
    `);
    document.adoptedStyleSheets.push(sheet);
  });
}
