import { everyView, isAccessible } from '../support/accessibility.ts';
import { holdBack } from '../support/hold-back.ts';
import {
  clipped,
  doesNotScrollSideways,
  isInView,
  layoutShifts,
  overlaps,
  settled,
  tooSmall,
  watchLayoutShifts,
} from '../support/layout.ts';
import {
  address,
  article,
  full,
  languages,
  locales,
  pagesWithTroubleshooter,
  phone,
  smallestPhone,
  troubleshooterPage,
  inTurns,
} from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { Troubleshooter } from '../support/troubleshooter.ts';
import { tree } from '../support/tree.ts';

const outcome =
  'message=linking-error&subject=azure&offers=competency&contract=expired&tried=confirm-the-end-date';

/** The tool in its states; in the article it is the same one, below other headings. */
const states = [
  { name: 'with an error and a note', fragment: 'message=linking-error&nonsense=1', mistake: true },
  { name: 'with a result, a recap and ticks', fragment: outcome },
  { name: 'with the picture and its text open', fragment: outcome, picture: true },
  { name: 'with a message that was found', fragment: '', message: true },
] as const;

test.describe('axe', () => {
  for (const [turn, state] of states.entries()) {
    for (const path of full ? pagesWithTroubleshooter : [troubleshooterPage]) {
      for (const { id } of languages(turn)) {
        test(`finds nothing on /${id}/${path} ${state.name}`, async ({ page }) => {
          await inState(await Troubleshooter.open(page, id, state.fragment, path), state);
          await isAccessible(
            page,
            everyView.filter((_, view) => full || view % 2 === turn % 2),
          );
        });
      }
    }
  }

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    for (const { id } of languages(2)) {
      test(`finds nothing on /${id}/${troubleshooterPage}`, async ({ page }) => {
        await page.goto(address(id, troubleshooterPage));
        await expect(page.locator('section[data-outcome]').first()).toBeVisible();
        const ids = await page
          .locator('[id]')
          .evaluateAll((elements) => elements.map((element) => element.id));
        expect(
          ids.filter((each, index) => ids.indexOf(each) !== index),
          'ids twice',
        ).toEqual([]);
        const levels = await page
          .locator('main :is(h1, h2, h3, h4, h5, h6):visible')
          .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
        const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? level) + 1);
        expect(skipped, 'levels that follow none').toEqual([]);
      });
    }
  });

  test.describe('where the questions do not come', () => {
    test.use({ expectedErrors: /Failed to load resource/ });

    for (const { id } of languages(1)) {
      test(`finds nothing on /${id}/${troubleshooterPage}`, async ({ page }) => {
        await page.route('**/troubleshooters/azure-access-id.{json,svg}', (route) => route.abort());
        await page.goto(address(id, troubleshooterPage));
        const troubleshooter = new Troubleshooter(page, id);
        await expect(troubleshooter.loadFailed()).toBeVisible();
        await troubleshooter.openPicture();
        await expect(troubleshooter.picture().getByRole('alert')).toBeVisible();
        await isAccessible(page);
      });
    }
  });
});

for (const viewport of full ? [phone, smallestPhone] : [smallestPhone]) {
  test.describe(`at ${String(viewport.width)} px`, () => {
    test.use({ viewport });

    for (const [turn, path] of inTurns(pagesWithTroubleshooter, 1)) {
      for (const { id } of languages(turn + 1)) {
        test(`/${id}/${path} does not scroll sideways, and its controls can be hit`, async ({
          page,
        }) => {
          for (const state of states) {
            await test.step(state.name, async () => {
              await page.goto('about:blank');
              const troubleshooter = await Troubleshooter.open(page, id, state.fragment, path);
              await inState(troubleshooter, state);
              await doesNotScrollSideways(page);
              expect.soft(await tooSmall(troubleshooter.root)).toEqual([]);
            });
          }
        });
      }
    }

    for (const { id } of full ? locales : languages(2)) {
      test(`no result under /${id}/ scrolls sideways, with long words in message and link`, async ({
        page,
      }) => {
        const troubleshooter = await Troubleshooter.open(page, id, `${'x'.repeat(300)}=1`);
        await troubleshooter.pasteField().fill('Fehlermeldungsweiterleitung'.repeat(20));
        await doesNotScrollSideways(page);
        for (const message of ['not-authorized', 'no-benefits', 'plan-refused']) {
          await troubleshooter.follow(`message=${message}`);
          await expect(troubleshooter.step).not.toHaveAttribute('data-node', tree.start);
          await doesNotScrollSideways(page);
        }
        await troubleshooter.follow(outcome);
        await troubleshooter.ends('contract-expired');
        await doesNotScrollSideways(page);
      });
    }
  });
}

test.describe('without JavaScript, on the smallest phone', () => {
  test.use({ javaScriptEnabled: false, viewport: smallestPhone });

  for (const [turn, path] of inTurns(pagesWithTroubleshooter, 0)) {
    for (const { id } of languages(turn)) {
      test(`/${id}/${path} does not scroll sideways`, async ({ page }) => {
        await page.goto(address(id, path));
        await expect(page.locator('.tree-sections')).toBeVisible();
        await doesNotScrollSideways(page);
        expect(await tooSmall(page.locator('.tree-sections'))).toEqual([]);
      });
    }
  }
});

test.describe('at 400 %', () => {
  // What is left of a screen of 1280 × 1024.
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

  for (const { id } of languages(3)) {
    test(`each step of /${id}/${troubleshooterPage} shows its heading, uncovered`, async ({
      page,
    }) => {
      const troubleshooter = await Troubleshooter.open(page, id);
      await troubleshooter.give('linking-error');
      await troubleshooter.asks('subject');
      await isInView(troubleshooter.heading());
      await troubleshooter.give('microsoft-365');
      await troubleshooter.ends('not-for-microsoft-365');
      await isInView(troubleshooter.heading());
      await doesNotScrollSideways(page);
    });
  }
});

test.describe('what is on the screen does not move', () => {
  for (const [turn, path] of inTurns(pagesWithTroubleshooter, 1)) {
    for (const viewport of [undefined, phone]) {
      for (const { id } of languages(turn + 1)) {
        test(`/${id}/${path} while the troubleshooter wakes up${viewport ? ' on a phone' : ''}`, async ({
          page,
        }) => {
          if (viewport) await page.setViewportSize(viewport);
          await watchLayoutShifts(page);
          const release = await holdBack(
            page,
            /\/(?:start-troubleshooter|later)\.[^/]*\.js$|\/troubleshooters\/.*\.json/,
          );
          const heading =
            path === article ? 'azure-portal-error-access-id-is-already-associated-' : '';
          await page.goto(address(id, path, heading), { waitUntil: 'commit' });
          const troubleshooter = new Troubleshooter(page, id);
          await expect(troubleshooter.root).toBeVisible();
          await troubleshooter.root.scrollIntoViewIfNeeded();
          await settled(page);
          release();
          await troubleshooter.isReady();
          expect(await layoutShifts(page)).toBeLessThan(0.01);
        });
      }
    }
  }
});

for (const [turn, path] of inTurns(pagesWithTroubleshooter, 0)) {
  for (const { id } of languages(turn + 2)) {
    test(`/${id}/${path} prints with nothing overlapping or cut off`, async ({ page }) => {
      // A sheet of A4 in CSS pixels, without margins.
      await page.setViewportSize({ width: 718, height: 1047 });
      const troubleshooter = await Troubleshooter.open(page, id, outcome, path);
      await page.emulateMedia({ media: 'print' });
      await expect(troubleshooter.heading()).toBeVisible();
      const blocks = page.locator(
        'main, .sl-markdown-content, .troubleshooter, .troubleshooter :is(.step, .way, dl, dl > div, li)',
      );
      expect(await overlaps(blocks)).toEqual([]);
      expect(await clipped(page.locator('.troubleshooter :is(.step, .way, dl)'))).toEqual([]);
    });
  }
}

/** Brings the tool into a state that no link can. */
async function inState(
  troubleshooter: Troubleshooter,
  state: (typeof states)[number],
): Promise<void> {
  if ('mistake' in state) {
    await troubleshooter.continueButton().click();
    await expect(troubleshooter.errorSummary()).toBeVisible();
    await expect(troubleshooter.ignoredNote()).toBeVisible();
  }
  if ('picture' in state) {
    await troubleshooter.openPicture();
    await expect(troubleshooter.picture().getByRole('img')).toBeVisible();
    await troubleshooter.picture().locator('details > summary').click();
  }
  if ('message' in state) {
    await troubleshooter.pasteField().fill('You are not authorized for this action 123456');
    await troubleshooter.findButton().click();
    await expect(troubleshooter.answer('not-authorized')).toBeChecked();
  }
}
