import { everyView, isAccessible } from '../support/accessibility.ts';
import { tabTo } from '../support/keyboard.ts';
import { doesNotScrollSideways, tooSmall } from '../support/layout.ts';
import { ParallelText } from '../support/parallel-text.ts';
import {
  address,
  article,
  calculatorPage,
  changesPage,
  full,
  languages,
  pages,
  phone,
  smallestPhone,
  troubleshooterPage,
} from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { say } from '../support/words.ts';

test('works by keyboard, keeps the focus and says what happened', async ({ page }) => {
  const reading = await ParallelText.open(page, 'hu', 'glossary/');
  const group = reading.box.getByRole('group', { name: say('hu', 'parallelText.label') });
  const button = group.getByRole('button', { name: 'English' });
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await reading.isOn('en');
  await expect(button).toBeFocused();
  await expect(reading.status).toHaveText(say('hu', 'parallelText.shown'));
  await page.keyboard.press('Tab');
  await expect(reading.sentences()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(reading.sentences()).toBeChecked();
  await expect(reading.sentences()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(reading.remember()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await reading.isOff();
  await expect(button).toBeFocused();
  await expect(reading.status).toHaveText(say('hu', 'parallelText.hidden'));
  await expect(reading.sentences()).toBeHidden();
  expect(await tooSmall(reading.box)).toEqual([]);
});

test('a screen reader has the buttons as such, and a heading in both languages', async ({
  page,
}) => {
  const reading = await ParallelText.open(page, 'en', 'contribute/');
  await reading.show('pl');
  await expect(reading.box.getByRole('group').first()).toMatchAriaSnapshot(`
    - group "Read in two languages:":
      - button "Magyar"
      - button "Polski" [pressed]
      - button "Türkçe"
      - status: ${say('en', 'parallelText.shown')}
  `);
  await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleName(
    'Contribute to this site Współtworzenie tej witryny',
  );
  await expect(reading.button('pl')).toHaveAttribute('lang', 'pl');
});

// Long pages show axe the same things many times over.
const short = ['manage-your-partner-network-benefits/', changesPage, '', 'contribute/'];
for (const [turn, path] of (full ? pages : short).entries()) {
  for (const { id } of languages(turn)) {
    test(`/${id}/${path} with a second language has no errors of accessibility`, async ({
      page,
    }) => {
      const reading = await ParallelText.open(page, id, path);
      await reading.show(id === 'en' ? 'tr' : 'en');
      await reading.sentences().check();
      await isAccessible(
        page,
        everyView.filter((_, view) => full || view === turn % everyView.length),
      );
    });
  }
}

test('fits the smallest phone, messages and long words as well', async ({ page }) => {
  for (const path of [article, 'glossary/', calculatorPage, troubleshooterPage]) {
    await page.setViewportSize(phone);
    const reading = await ParallelText.open(page, 'hu', path);
    await reading.show('en');
    await doesNotScrollSideways(page);
    await reading.sentences().check();
    await page.setViewportSize(smallestPhone);
    await doesNotScrollSideways(page);
  }
});

test('the languages stand side by side where there is room, and below each other where not', async ({
  page,
}) => {
  const reading = await ParallelText.open(page, 'hu', article);
  await reading.show('en');
  const pair = page.locator('.sl-markdown-content > p .parallel-pair').first();
  for (const [width, beside] of [
    [1440, true],
    [1024, true],
    [360, false],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    const [own, other] = [
      await pair.locator('.parallel-own').boundingBox(),
      await pair.locator('.parallel-other').boundingBox(),
    ];
    expect(own?.y === other?.y, String(width)).toBe(beside);
  }
});

test('prints both languages and none of the controls', async ({ page }) => {
  const reading = await ParallelText.open(page, 'hu', article);
  await reading.show('en');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('button[data-beside]:visible')).toHaveCount(0);
  await expect(reading.sentences()).toBeHidden();
  await expect(page.locator('.elsewhere:visible')).toHaveCount(0);
  const [own, other] = [
    page.locator('#overview .parallel-own'),
    page.locator('#overview .parallel-other'),
  ];
  await expect(own).toBeVisible();
  await expect(other).toBeVisible();
  expect(await page.locator('.parallel-other:visible').count()).toBeGreaterThan(100);
});

test('with scripts, the links to sections of other languages are out of the way', async ({
  page,
}) => {
  await page.goto(address('hu', article));
  const links = page.locator('.elsewhere');
  expect(await links.count()).toBeGreaterThan(5);
  await expect(page.locator('.elsewhere:visible')).toHaveCount(0);
});
