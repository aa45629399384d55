import type { Page } from '@playwright/test';
import { Calculator } from '../support/calculator.ts';
import { ParallelText } from '../support/parallel-text.ts';
import { address, article, languages, troubleshooterPage } from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { Troubleshooter } from '../support/troubleshooter.ts';
import { say } from '../support/words.ts';

for (const { id } of languages(3)) {
  if (id === 'en') continue;
  test(`the article in ${id} has the English of every text beside it, marked up as such`, async ({
    page,
  }) => {
    const english = await textsOf(page, 'en');
    const reading = await ParallelText.open(page, id, article);
    await reading.show('en');
    const main = page.locator('main');
    for (const [place, expected] of Object.entries(english)) {
      const [pair] = await reading.pairs(main.locator(place).first());
      expect(pair?.[1], place).toBe(expected);
      expect(pair?.[0], place).not.toBe(expected);
    }
    const sides = main.locator('.parallel-other');
    expect(await sides.count()).toBeGreaterThan(100);
    await expect(main.locator('.parallel-other:not([lang="en"])')).toHaveCount(0);
    await expect(main.locator('.parallel-own[lang]')).toHaveCount(0);
    await expect(main.locator('.parallel [id], [data-tool] .parallel')).toHaveCount(0);
  });
}

test('the English article has each of its translations beside it, and one at a time', async ({
  page,
}) => {
  const reading = await ParallelText.open(page, 'en', article);
  const before = await reading.text();
  for (const [beside, overview] of [
    ['hu', 'Áttekintés'],
    ['pl', 'Omówienie'],
    ['tr', 'Genel bakış'],
  ] as const) {
    await reading.show(beside);
    expect(await reading.pairs(page.locator('#overview'))).toEqual([['Overview', overview]]);
    await expect(page.locator(`.parallel-other:not([lang=${beside}])`)).toHaveCount(0);
  }
  await reading.hide('tr');
  expect(await reading.text()).toBe(before);
});

test('entries of the glossary are sorted otherwise in each language, and find each other', async ({
  page,
}) => {
  const reading = await ParallelText.open(page, 'hu', 'glossary/');
  await reading.show('en');
  expect(await reading.pairs(page.locator('[id="access-id"] dt'))).toEqual([
    ['hozzáférési azonosító (Access ID)', 'Access ID'],
  ]);
  const entries = await page.locator('.entry[id]').evaluateAll((all) =>
    all.map((entry) => ({
      id: entry.id,
      pairs: entry.querySelectorAll('p .parallel-other').length,
    })),
  );
  expect(entries.length).toBeGreaterThan(40);
  expect(entries.filter(({ id, pairs }) => !id.startsWith('label-') && pairs !== 1)).toEqual([]);
});

test('a card of the home page has its text in both languages and leads where it led', async ({
  page,
}) => {
  const reading = await ParallelText.open(page, 'hu', '');
  await reading.show('en');
  const card = page.locator('.card').first();
  expect(await reading.pairs(card.locator('.title'))).toEqual([
    ['Hány incidensem van?', 'How many incidents do I have?'],
  ]);
  expect(await reading.pairs(card.locator('.description'))).toHaveLength(1);
  await expect(page.locator('.card a')).toHaveCount(await page.locator('.card').count());
  await card.getByText('How many incidents').click();
  await expect(page).toHaveURL(/\/hu\/entitlement-calculator\/$/);
});

test('links of the other language lead where they led, and those within the page stay in it', async ({
  page,
}) => {
  const reading = await ParallelText.open(page, 'pl', article);
  await reading.show('en');
  const links = page.locator('.parallel-other a');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(addresses.filter((each) => each?.startsWith('.'))).toEqual([]);
  const inEnglish = new URL(address('en'), page.url().replace(/pl\/.*$/, '')).href;
  expect(addresses.some((each) => each?.startsWith(inEnglish))).toBe(true);
  await page.locator('.parallel-other a[href^="#"]').first().click();
  await expect(page).toHaveURL(/\/pl\/[^#]*#/);
  await reading.isOn('en');
});

for (const { id } of languages(1)) {
  test(
    `by block and by sentence and off again, tools keep their answers in ${id}`,
    { tag: '@firefox' },
    async ({ page }) => {
      const calculator = await Calculator.open(page, id, '', article);
      const reading = new ParallelText(page, id);
      const beside = id === 'en' ? 'hu' : 'en';
      const troubleshooter = new Troubleshooter(page, id);
      await troubleshooter.isReady();
      const before = await reading.text();
      await calculator.actionPack(say(id, 'calculator.yes')).check();
      const answer = troubleshooter.answers().first();
      await answer.check();

      await reading.show(beside);
      expect(await reading.pairs(page.locator('.sl-markdown-content > p').first())).toHaveLength(1);
      await reading.sentences().check();
      expect((await reading.pairs(page.locator('.sl-markdown-content > p').first())).length).toBe(
        2,
      );
      await expect(page.locator('[data-tool] .parallel')).toHaveCount(0);
      await expect(calculator.actionPack(say(id, 'calculator.yes'))).toBeChecked();
      await expect(answer).toBeChecked();
      await reading.sentences().uncheck();
      await reading.sentences().check();
      await reading.hide(beside);

      expect(await reading.text()).toBe(before);
      await expect(calculator.actionPack(say(id, 'calculator.yes'))).toBeChecked();
      await calculator.actionPack(say(id, 'calculator.no')).check();
      await calculator.addressSays('action-pack=no');
      await expect(answer).toBeChecked();
      await troubleshooter.continueButton().click();
      await expect(troubleshooter.step).toBeVisible();
    },
  );
}

test('the troubleshooter’s page names the message in both, and the tool once', async ({ page }) => {
  const reading = await ParallelText.open(page, 'tr', troubleshooterPage);
  await reading.show('en');
  const [title] = await reading.pairs(page.locator('h1'));
  expect(title).toHaveLength(2);
  for (const side of title ?? []) expect(side).toContain('This Access ID is already associated');
  await expect(page.locator('.troubleshooter .parallel')).toHaveCount(0);
});

test('a page that is no article offers no second language', async ({ page }) => {
  await page.goto(address('hu', '404.html'));
  await expect(page.locator('[data-beside]')).toHaveCount(0);
});

/** A text of each kind by the place that it has in every language. */
async function textsOf(page: Page, id: 'en'): Promise<Record<string, string>> {
  await page.goto(address(id, article));
  return page.locator('main').evaluate(
    (main, places) =>
      Object.fromEntries(
        places.map((place) => {
          const copy = main.querySelector(place)?.cloneNode(true) as Element;
          for (const mark of copy.querySelectorAll('sup')) mark.remove();
          return [place, copy.textContent.trim()];
        }),
      ),
    [
      'h1',
      '.edition',
      '[id="overview"]',
      '[id="azure-contract-linked-before"]',
      '.sl-markdown-content > p',
      '.sl-markdown-content > ol > li:nth-child(2)',
      '.sl-markdown-content > table th',
      '.sl-markdown-content > table tr:last-child td:last-child',
      'caption',
      '.starlight-aside__title',
    ],
  );
}
