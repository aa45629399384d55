import type { Locator } from '@playwright/test';
import sharp from 'sharp';
import { layoutShifts, settled, watchLayoutShifts } from './support/layout.ts';
import { misplacedTexts, pictures } from './support/pictures.ts';
import { address, article, inFirefox, languages, locales, phone } from './support/site.ts';
import { expect, test } from './support/test.ts';
import { isInTheme } from './support/theme.ts';

for (const { id } of locales) {
  for (const name of pictures) {
    test(
      `every text of /${id}/pictures/${name}.svg stands in its place, in wide letters too`,
      inFirefox(id, 'hu'),
      async ({ page }) => {
        const response = await page.goto(`./${id}/pictures/${name}.svg`, { waitUntil: 'load' });
        expect(response?.headers()['content-type']).toContain('image/svg+xml');
        await expect(page.locator('text').first()).toBeVisible();
        // The site's policy lets its style in.
        expect(
          await page.evaluate(() => {
            const [text] = document.querySelectorAll('.name');
            return text && getComputedStyle(text).fontWeight;
          }),
        ).toBe('600');
        expect(await misplacedTexts(page)).toEqual([]);
        expect(await misplacedTexts(page, { fontFamily: 'DejaVu Sans' })).toEqual([]);
      },
    );
  }
}

test('a text that does not fit is found', async ({ page }) => {
  await page.goto('./hu/pictures/partner-center.svg', { waitUntil: 'load' });
  const found = (await misplacedTexts(page, { fontSize: '24px' })).join('\n');
  for (const fault of ['of the picture', 'of its box', 'lies over', 'of its circle']) {
    expect(found).toContain(fault);
  }
});

test(
  'pictures come when a reader comes near them, and stand in room that was kept for them',
  { tag: '@firefox' },
  async ({ page }) => {
    await watchLayoutShifts(page);
    await page.goto(address('hu', article));
    await settled(page);
    const last = page.locator('.drawing img').last();
    expect(await last.evaluate((image: HTMLImageElement) => image.complete)).toBe(false);
    for (const image of await page.locator('.drawing img').all()) {
      await image.scrollIntoViewIfNeeded();
      await expect(image).toHaveJSProperty('naturalWidth', 328);
    }
    if (test.info().project.name === 'chromium')
      expect(await layoutShifts(page)).toBeLessThan(0.01);
  },
);

test.describe('on a phone', () => {
  test.use({ viewport: phone });

  for (const { id } of languages(0)) {
    for (const path of [article, '']) {
      test(`pictures of /${id}/${path} are as wide as the text, so that their smallest letters have 12 px`, async ({
        page,
      }) => {
        await page.goto(address(id, path));
        const images = page.locator('.drawing img');
        expect(await images.count()).toBe(path === article ? pictures.length : 1);
        for (const image of await images.all()) {
          await image.scrollIntoViewIfNeeded();
          await expect(image).toHaveJSProperty('complete', true);
          const scale = await image.evaluate(
            (element: HTMLImageElement) => element.clientWidth / element.naturalWidth,
          );
          expect(12 * scale).toBeGreaterThanOrEqual(12);
        }
      });
    }
  }
});

test.describe('where there is room', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  // The language with the shortest text, so that what follows it comes up to the picture.
  for (const { id } of languages(0)) {
    test(`pictures of /${id}/${article} stand beside the text that says the same, and over nothing`, async ({
      page,
    }) => {
      await page.goto(address(id, article));
      await settled(page);
      const figures = page.locator('.drawing');
      for (const figure of await figures.all()) {
        const beside = await figure.evaluate((element) => {
          const own = element.getBoundingClientRect();
          const next = element.nextElementSibling;
          const over = [...document.querySelectorAll('h2, h3, table, section')]
            .filter((each) => each !== next)
            .filter((each) => {
              const other = each.getBoundingClientRect();
              const isLevel = other.bottom > own.top && other.top < own.bottom;
              return isLevel && other.right > own.left + 1;
            });
          return {
            next: (next?.getBoundingClientRect().top ?? Infinity) - own.bottom,
            over: over.map(({ textContent }) => textContent.slice(0, 40)),
          };
        });
        expect(beside.next).toBeLessThan(0);
        expect(beside.over).toEqual([]);
      }
    });
  }
});

// Not in Firefox: for a screenshot its driver puts a style into the page, which the policy refuses.
for (const { id } of languages(2)) {
  test(`pictures are in the theme of the page and not in that of the system, in ${id}`, async ({
    page,
  }) => {
    for (const theme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme: theme === 'dark' ? 'light' : 'dark' });
      await page.goto(address(id));
      await page.evaluate((chosen) => {
        localStorage.setItem('theme', chosen);
      }, theme);
      await page.reload();
      await isInTheme(page, theme);
      const { mean } = await lookOf(page.locator('.drawing img'));
      if (theme === 'dark') expect(mean).toBeLessThan(80);
      else expect(mean).toBeGreaterThan(200);
    }
  });
}

test('pictures of a dark page are light on paper', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(address('pl', article));
  const image = page.locator('.drawing img').nth(1);
  expect((await lookOf(image)).mean).toBeLessThan(80);
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  expect((await lookOf(image)).mean).toBeGreaterThan(200);
});

test('pictures can be read in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(address('tr', article));
  for (const image of await page.locator('.drawing img').all()) {
    const { least, most } = await lookOf(image);
    expect(least).toBeLessThan(30);
    expect(most).toBeGreaterThan(225);
  }
});

/** How bright a picture is on the screen: on average, and at its darkest and brightest point. */
async function lookOf(
  image: Locator,
): Promise<{ readonly mean: number; readonly least: number; readonly most: number }> {
  await image.scrollIntoViewIfNeeded();
  await expect(image).toHaveJSProperty('complete', true);
  await image.evaluate((element: HTMLImageElement) => element.decode());
  const { channels } = await sharp(await image.screenshot())
    .greyscale()
    .stats();
  const [grey] = channels;
  if (!grey) throw new Error('The picture has no points.');
  return { mean: grey.mean, least: grey.min, most: grey.max };
}
