import type { Locator, Page } from '@playwright/test';
import { Calculator } from './support/calculator.ts';
import { tabTo } from './support/keyboard.ts';
import { doesNotScrollSideways, isInView, settled } from './support/layout.ts';
import { ParallelText } from './support/parallel-text.ts';
import { address, article, languages, pages, phone, smallestPhone } from './support/site.ts';
import { expect, test } from './support/test.ts';

/** Those that consist of more than a list. */
const pagesWithHeadings = pages.filter(
  (path) => path !== 'site-map/' && path !== 'contribute/translation-status/',
);

for (const [turn, path] of pagesWithHeadings.entries()) {
  for (const { id } of languages(turn)) {
    test(`every heading of /${id}/${path} is a link to its section, by its own name`, async ({
      page,
    }) => {
      await page.goto(address(id, path));
      const headings = headingsOf(page);
      const found = await headings.evaluateAll((all) =>
        all.map((heading) => ({
          text: heading.textContent,
          links: [...heading.querySelectorAll('a')].map((link) => [
            link.getAttribute('href'),
            link.textContent,
          ]),
          expected: [[`#${heading.id}`, heading.textContent]],
        })),
      );
      expect(found).not.toEqual([]);
      expect(found.map(({ links }) => links)).toEqual(found.map(({ expected }) => expected));
      for (const [nth, { text }] of found.entries()) {
        await expect(headings.nth(nth)).toHaveAccessibleName(text);
        await expect(headings.nth(nth).getByRole('link')).toHaveAccessibleName(text);
      }
      await expect(page.locator('[data-tool] .section-link')).toHaveCount(0);
    });
  }
}

for (const { id } of languages(1)) {
  test(`a heading leads to its section, and Back and Forward go between them, in ${id}`, async ({
    page,
  }) => {
    await page.goto(address(id, article));
    const [first, second] = [page.locator('#overview'), page.locator('#who-may-do-what')];
    await linkOf(first).click();
    await expect(page).toHaveURL(/#overview$/);
    await linkOf(second).click();
    await expect(page).toHaveURL(/#who-may-do-what$/);
    await isInView(second);
    await page.goBack();
    await expect(page).toHaveURL(/#overview$/);
    await isInView(first);
    await page.goForward();
    await expect(page).toHaveURL(/#who-may-do-what$/);
    await isInView(second);
  });

  test(`a heading keeps what a tool was told, in ${id}`, { tag: '@firefox' }, async ({ page }) => {
    const calculator = await Calculator.open(page, id, 'silver=security');
    const heading = page.locator('#what-the-result-means');
    await linkOf(heading).click();
    await calculator.addressSays('silver=security&at=what-the-result-means');
    await isInView(heading);
    const another = page.locator('#old-contracts');
    await linkOf(another).click();
    await calculator.addressSays('silver=security&at=old-contracts');
    await page.goBack();
    await calculator.addressSays('silver=security&at=what-the-result-means');
    await expect(calculator.competency('Silver', 'Security')).toBeChecked();
    // The link itself, as it is copied from the menu of a browser, is that of the section alone.
    await expect(linkOf(another)).toHaveAttribute('href', '#old-contracts');
  });
}

test('a heading is reached and followed by keyboard, and shows its sign', async ({ page }) => {
  await page.goto(address('pl', article));
  const link = linkOf(page.locator('#overview'));
  expect(await signOf(link)).toBe('none');
  await page.locator('main h1').click();
  await tabTo(page, link);
  expect(await signOf(link)).toContain('#');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#overview$/);
});

test('a heading under the pointer shows its sign, and nothing moves', async ({ page }) => {
  await page.goto(address('hu', article));
  const heading = page.locator('#overview');
  await heading.scrollIntoViewIfNeeded();
  const before = await heading.boundingBox();
  await linkOf(heading).hover();
  expect(await signOf(linkOf(heading))).toContain('#');
  expect(await heading.boundingBox()).toEqual(before);
  await page.locator('main h1').hover();
  expect(await signOf(linkOf(heading))).toBe('none');
});

test.describe('by a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: phone });

  test('each heading shows its sign all the time, and is followed by a tap', async ({ page }) => {
    await page.goto(address('tr', article));
    for (const heading of await headingsOf(page).all()) {
      expect(await signOf(linkOf(heading))).toContain('#');
    }
    const heading = page.locator('#next-steps');
    await linkOf(heading).tap();
    await expect(page).toHaveURL(/#next-steps$/);
    await isInView(heading);
    await page.setViewportSize(smallestPhone);
    await doesNotScrollSideways(page);
  });
});

test('no sign is printed', async ({ page }) => {
  await page.goto(address('hu', article));
  const link = linkOf(page.locator('#overview'));
  await page.emulateMedia({ media: 'print' });
  await settled(page);
  expect(await signOf(link)).toBe('none');
});

test('beside a second language a heading looks as before, and leads to its section', async ({
  page,
}) => {
  const reading = await ParallelText.open(page, 'hu', article);
  const heading = page.locator('#overview');
  const look = (): Promise<string[]> =>
    linkOf(heading).evaluate((link) => {
      const { color, textDecorationLine } = getComputedStyle(link);
      return [color, textDecorationLine];
    });
  const before = await look();
  await reading.show('en');
  expect(await look()).toEqual(before);
  await expect(heading.locator('.parallel-other a')).toHaveCount(0);
  await linkOf(heading).click();
  await expect(page).toHaveURL(/#overview$/);
  await reading.hide('en');
  expect(await look()).toEqual(before);
});

function headingsOf(page: Page): Locator {
  return page.locator('.sl-markdown-content :is(h2, h3, h4)[id]:not([data-tool] *, noscript *)');
}

function linkOf(heading: Locator): Locator {
  return heading.locator('.section-link');
}

async function signOf(link: Locator): Promise<string> {
  return link.evaluate((element) => getComputedStyle(element, '::before').content);
}
