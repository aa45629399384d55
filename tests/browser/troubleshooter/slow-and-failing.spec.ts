import type { Page } from '@playwright/test';
import { holdBack } from '../support/hold-back.ts';
import {
  address,
  article,
  full,
  languages,
  pagesWithTroubleshooter,
  troubleshooterPage,
  inTurns,
} from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { Troubleshooter } from '../support/troubleshooter.ts';
import { treeWords } from '../support/tree.ts';
import { wake } from '../support/wake.ts';
import { say } from '../support/words.ts';

const questions = '**/troubleshooters/azure-access-id.json';
const pictures = '**/troubleshooters/*.svg';

test.describe('while the questions are on their way', () => {
  for (const [turn, path] of inTurns(pagesWithTroubleshooter, 0)) {
    for (const { id } of languages(turn + 1)) {
      test(`the first question of ${path} can be answered, and Continue waits, in ${id}`, async ({
        page,
      }) => {
        const release = await holdBack(page, questions);
        await page.goto(address(id, path));
        const troubleshooter = new Troubleshooter(page, id);
        await wake(troubleshooter.root);
        await troubleshooter.asks('message');
        await troubleshooter.continueButton().click();
        await expect(troubleshooter.errorSummary()).toBeFocused();
        const before = await page.evaluate(() => history.length);
        await troubleshooter.answer('linking-error').check();
        await troubleshooter.continueButton().click();
        await troubleshooter.answer('plan-refused').check();
        await troubleshooter.continueButton().click();
        await troubleshooter.continueButton().click();
        await troubleshooter.asks('message');

        release();
        await troubleshooter.asks('chosen-plan');
        await expect(troubleshooter.heading()).toBeFocused();
        await troubleshooter.addressSays('message=plan-refused');
        expect(await page.evaluate(() => history.length), 'one step, one entry').toBe(before + 1);
        await page.goBack();
        await troubleshooter.asks('message');
        await page.goForward();
        await troubleshooter.asks('chosen-plan');
      });

      test(`a message that is pasted into ${path} is recognised when they come, in ${id}`, async ({
        page,
      }) => {
        const release = await holdBack(page, questions);
        await page.goto(address(id, path));
        const troubleshooter = new Troubleshooter(page, id);
        await wake(troubleshooter.root);
        await troubleshooter.asks('message');
        await troubleshooter.pasteField().fill('You are not authorized for this action');
        await troubleshooter.findButton().click();
        release();
        await expect(troubleshooter.answer('not-authorized')).toBeChecked();
      });
    }
  }

  for (const [, path] of inTurns(pagesWithTroubleshooter, 1)) {
    test(`the language switch of ${path} keeps what the link says`, async ({ page }) => {
      await page.route('**/en/troubleshooters/*.json', () => undefined);
      await page.goto(address('en', path, 'message=linking-error&subject=azure'));
      await new Troubleshooter(page, 'en').asks('message');
      await page.getByRole('banner').locator('[data-language-switch] summary').click();
      await page.getByRole('banner').getByRole('link', { name: 'Polski' }).click();
      await expect(page).toHaveURL(/\/pl\//);
      await new Troubleshooter(page, 'pl').asks('offers');
    });
  }
});

test.describe('where the questions do not come', () => {
  test.use({ expectedErrors: /Failed to load resource/ });

  for (const [turn, path] of inTurns(pagesWithTroubleshooter, 1)) {
    for (const { id } of languages(turn)) {
      for (const how of ['no connection', 'status 500', 'no JSON'] as const) {
        // What matters is that it fails; how it does, each page sees one.
        if (!full && how !== (path === article ? 'no JSON' : 'no connection')) continue;
        test(`${path} says so and tries again, keeping the answer (${how}), in ${id}`, async ({
          page,
        }) => {
          let tries = 0;
          await page.route(questions, async (route) => {
            tries += 1;
            if (tries > 2) await route.continue();
            else if (how === 'no connection') await route.abort();
            else if (how === 'status 500') await route.fulfill({ status: 500, body: '{}' });
            else await route.fulfill({ status: 200, body: '<html>' });
          });
          await page.goto(address(id, path));
          const troubleshooter = new Troubleshooter(page, id);
          if (path === troubleshooterPage) {
            await expect(troubleshooter.loadFailed()).toBeVisible();
          }
          await troubleshooter.give('linking-error');
          await expect(troubleshooter.loadFailed()).toBeVisible();
          await troubleshooter.asks('message');
          await expect.poll(() => tries).toBe(path === troubleshooterPage ? 2 : 1);
          while (tries < 3) {
            const before = tries;
            await troubleshooter.retryButton().click();
            await expect.poll(() => tries).toBe(before + 1);
          }
          await expect(troubleshooter.loadFailed()).toHaveCount(0);
          await expect(troubleshooter.answer('linking-error')).toBeChecked();
          await troubleshooter.continueButton().click();
          await troubleshooter.asks('subject');
        });
      }

      test(`a link to a step of ${path} shows its step after trying again, in ${id}`, async ({
        page,
      }) => {
        let tries = 0;
        await page.route(questions, (route) => (tries++ === 0 ? route.abort() : route.continue()));
        await page.goto(address(id, path, 'message=linking-error&subject=azure'));
        const troubleshooter = new Troubleshooter(page, id);
        await expect(troubleshooter.loadFailed()).toBeVisible();
        await troubleshooter.retryButton().click();
        await troubleshooter.asks('offers');
        await troubleshooter.addressSays('message=linking-error&subject=azure');
      });
    }
  }
});

test.describe('what is fetched', () => {
  test('by the article is nothing of the troubleshooter before it is used', async ({ page }) => {
    const fetched = watch(page);
    const troubleshooter = await Troubleshooter.open(page, 'en', 'product=azure', article);
    await page.waitForLoadState('networkidle');
    await troubleshooter.answer('linking-error').check();
    expect(fetched).toEqual([]);
    await troubleshooter.continueButton().click();
    await troubleshooter.asks('subject');
    await troubleshooter.give('azure');
    await troubleshooter.asks('offers');
    expect(fetched).toEqual(['en/troubleshooters/azure-access-id.json']);
  });

  test('by the page of its own are the questions at once, and not the picture', async ({
    page,
  }) => {
    const fetched = watch(page);
    await Troubleshooter.open(page, 'en');
    await page.waitForLoadState('networkidle');
    expect(fetched).toEqual(['en/troubleshooters/azure-access-id.json']);
  });
});

test.describe('the picture', () => {
  for (const [turn, path] of inTurns(pagesWithTroubleshooter, 0)) {
    for (const { id } of languages(turn + 2)) {
      test(`comes when it is opened, has a text and marks the way on ${path}, in ${id}`, async ({
        page,
      }) => {
        const fetched = watch(page);
        const troubleshooter = await Troubleshooter.open(page, id, '', path);
        await page.waitForLoadState('networkidle');
        expect(fetched.filter((name) => name.endsWith('.svg'))).toEqual([]);
        await troubleshooter.openPicture();
        const picture = troubleshooter.picture().getByRole('img');
        await expect(picture).toBeVisible();
        await expect(picture).toHaveAccessibleName(
          `${treeWords(id).title} ${say(id, 'troubleshooter.picture.description')}`,
        );
        await marks(troubleshooter, ['message'], []);

        await troubleshooter.give('linking-error');
        await troubleshooter.asks('subject');
        await troubleshooter.give('customers-azure');
        await troubleshooter.ends('use-csp-plan');
        await marks(
          troubleshooter,
          ['message', 'subject', 'use-csp-plan'],
          ['message:linking-error', 'subject:customers-azure'],
        );
        await page.goBack();
        await troubleshooter.asks('subject');
        await marks(troubleshooter, ['message', 'subject'], ['message:linking-error']);

        const text = troubleshooter.picture().locator('details');
        await text.locator('summary').click();
        for (const { title } of [
          ...Object.values(treeWords(id).questions),
          ...Object.values(treeWords(id).outcomes),
        ]) {
          await expect(text.getByText(title).first()).toBeVisible();
        }
        await troubleshooter.picture().locator('> summary').click();
        await troubleshooter.picture().locator('> summary').click();
        expect(fetched.filter((name) => name.endsWith('.svg'))).toHaveLength(1);
      });
    }
  }

  test('is scrolled with the keyboard where it does not fit', async ({ page }) => {
    const troubleshooter = await Troubleshooter.open(page, 'en');
    await troubleshooter.openPicture();
    const frame = troubleshooter.picture().locator('.frame');
    await expect(frame.getByRole('img')).toBeVisible();
    await frame.focus();
    await expect(frame).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    await expect.poll(() => frame.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
  });

  test.describe('where it does not come', () => {
    test.use({ expectedErrors: /Failed to load resource/ });

    for (const { id } of languages(3)) {
      test(`says so and tries again, in ${id}`, async ({ page }) => {
        let tries = 0;
        await page.route(pictures, (route) => (tries++ === 0 ? route.abort() : route.continue()));
        const troubleshooter = await Troubleshooter.open(page, id, 'message=linking-error');
        await troubleshooter.openPicture();
        const failed = troubleshooter.picture().getByRole('alert');
        await expect(failed).toContainText(say(id, 'troubleshooter.picture.failed'));
        await troubleshooter.asks('subject');
        await failed.getByRole('button', { name: say(id, 'tool.retry') }).click();
        await expect(troubleshooter.picture().getByRole('img')).toBeVisible();
        await expect(failed).toHaveCount(0);
        await marks(troubleshooter, ['message', 'subject'], ['message:linking-error']);
      });
    }
  });
});

/** The nodes and edges of the picture that stand out. */
async function marks(
  { root }: Troubleshooter,
  nodes: readonly string[],
  edges: readonly string[],
): Promise<void> {
  const marked = (attribute: string) =>
    root
      .locator(`[${attribute}].marked`)
      .evaluateAll((all, name) => all.map((each) => each.getAttribute(name)).sort(), attribute);
  await expect.poll(() => marked('data-diagram-node')).toEqual([...nodes].sort());
  await expect.poll(() => marked('data-edge')).toEqual([...edges].sort());
}

/** The files of the troubleshooter that the page asks for from now on. */
function watch(page: Page): string[] {
  const fetched: string[] = [];
  page.on('request', (request) => {
    const [, name] = /\/(\w+\/troubleshooters\/[^/]+)$/.exec(request.url()) ?? [];
    if (name) fetched.push(name);
  });
  return fetched;
}
