import { CopyButtons, filesOfButtons, inArticle, roomAtTheEnd } from '../support/copy-buttons.ts';
import { holdBack } from '../support/hold-back.ts';
import { layoutShifts, settled, watchLayoutShifts } from '../support/layout.ts';
import { address, article, desktop, phone } from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { Troubleshooter } from '../support/troubleshooter.ts';

for (const [size, viewport] of Object.entries({ desktop, phone })) {
  test(
    `each button stands in the room at the end of its text, on a ${size}`,
    {
      tag: '@firefox',
    },
    async ({ page }) => {
      await page.setViewportSize(viewport);
      for (const [path, id] of [
        [article, 'hu'],
        ['contribute/', 'en'],
      ] as const) {
        const buttons = await CopyButtons.open(page, id, path);
        const outside = await buttons.all.evaluateAll((all) =>
          all.flatMap((button) => {
            const box = button.getBoundingClientRect();
            const text = button.parentElement;
            const line = [...(text?.getClientRects() ?? [])].at(-1);
            const words = document.createRange();
            if (text?.firstChild) words.selectNode(text.firstChild);
            const last = [...words.getClientRects()].at(-1);
            const isWithin =
              line &&
              last &&
              // Behind the last word, or below it where that fills its line.
              (box.left >= last.right - 0.5 || line.top >= last.bottom) &&
              box.right <= line.right + 0.5 &&
              Math.abs(box.top + box.height / 2 - (line.top + line.height / 2)) < 4;
            return isWithin
              ? []
              : [`${text?.textContent ?? ''}: ${JSON.stringify([box, line, last])}`];
          }),
        );
        expect(outside).toEqual([]);
      }
    },
  );

  test(`nothing moves when the buttons come, on a ${size}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await watchLayoutShifts(page);
    const release = await holdBack(page, filesOfButtons);
    await page.goto(address('hu', article));
    const buttons = new CopyButtons(page, 'hu');
    await buttons.texts().first().scrollIntoViewIfNeeded();
    await settled(page);
    const places = (): Promise<number[][]> =>
      page.locator('.sl-markdown-content :is(p, li, h2, h3, code)').evaluateAll((all) =>
        all.map((element) => {
          const { top, left, width, height } = element.getBoundingClientRect();
          return [top + scrollY, left, width, height];
        }),
      );
    const before = await places();
    await expect(buttons.all).toHaveCount(0);
    release();
    await expect(buttons.all).toHaveCount(inArticle.length);
    expect(await places()).toEqual(before);
    expect(await layoutShifts(page)).toBe(0);
  });
}

test('a single word, a link and a label have no button, and no room for one', async ({ page }) => {
  const buttons = await CopyButtons.open(page, 'pl', 'contribute/');
  const without = page.locator('main code:not(:has(button))');
  expect(await without.allTextContents()).toEqual([
    '{id}',
    'hu',
    'pl',
    'tr',
    'backticks',
    'terms',
    '--all',
    'title',
    'titleId',
    'description',
    '<Interpretation />',
  ]);
  expect(await buttons.textsWithButton()).toEqual(
    expect.arrayContaining(['npm run dev', 'src/content/i18n/{id}.json', '<Source of="manage" />']),
  );
  expect(await roomAtTheEnd(without.first())).toBe(0);
  expect(await roomAtTheEnd(page.locator('code:has(button)').first())).toBeGreaterThan(20);

  await Troubleshooter.open(page, 'pl');
  const label = page.locator('label code');
  expect(await label.count()).toBe(4);
  expect(await roomAtTheEnd(label.first())).toBe(0);
});

test('nothing of it is fetched before a reader comes near a text', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (filesOfButtons.test(request.url())) asked.push(request.url());
  });
  await page.goto(address('en', article));
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  const buttons = new CopyButtons(page, 'en');
  await buttons.come();
  expect(asked).toHaveLength(2);
});

test.describe('where the words do not come', () => {
  test.use({ expectedErrors: /Failed to load resource/ });

  test('the page is as it was, and the next text asks again', async ({ page }) => {
    await page.route('**/later-words.json*', (route) => route.abort());
    await page.goto(address('hu', article));
    const buttons = new CopyButtons(page, 'hu');
    const failed = page.waitForEvent('requestfailed');
    await buttons.texts().first().scrollIntoViewIfNeeded();
    await failed;
    await settled(page);
    await expect(page.locator('.copy-text')).toHaveCount(0);
    await page.unroute('**/later-words.json*');
    await buttons.come(buttons.texts().last());
    expect(await buttons.textsWithButton()).toEqual(inArticle);
  });
});

test('no button is printed, and no room for one', async ({ page }) => {
  const buttons = await CopyButtons.open(page, 'tr');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.copy-text:visible')).toHaveCount(0);
  expect(await roomAtTheEnd(buttons.texts().first())).toBe(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no button, and no room for one', async ({ page }) => {
    await page.goto(address('hu', article));
    const texts = page.locator('main code');
    expect(await texts.count()).toBeGreaterThanOrEqual(inArticle.length);
    await expect(page.locator('main code button')).toHaveCount(0);
    expect(await roomAtTheEnd(texts.first())).toBe(0);
  });
});
