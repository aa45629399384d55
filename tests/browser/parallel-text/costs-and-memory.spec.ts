import { parallelTextKey } from '../../../src/lib/parallel-text/remembered.ts';
import { ParallelText } from '../support/parallel-text.ts';
import { address, article } from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { say } from '../support/words.ts';

test('nothing is fetched or stored until it is asked for, and then no more than is needed', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const reading = await ParallelText.open(page, 'hu', article);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /\/_astro\/show\.|\/en\//.test(url))).toEqual([]);
  const styles = (): Promise<number> => page.evaluate(() => document.adoptedStyleSheets.length);
  expect(await styles()).toBe(0);

  asked.length = 0;
  await reading.show('en');
  const paths = asked.map((url) => new URL(url).pathname);
  const scripts = paths.filter((path) => path.includes('/_astro/'));
  expect(scripts).toContainEqual(expect.stringMatching(/\/show\.[^/]*\.js$/));
  expect(scripts.length, scripts.join()).toBeLessThanOrEqual(2);
  expect(paths.filter((path) => !scripts.includes(path)).sort()).toEqual([
    expect.stringMatching(/\/en\/mpn-benefits-technical-support\/$/),
    expect.stringMatching(/\/hu\/later-words\.json$/),
  ]);
  expect(await styles()).toBe(1);

  asked.length = 0;
  await reading.hide('en');
  await reading.show('en');
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).not.toContain(parallelTextKey);
});

test('the choice is remembered for the language where the reader says so, and forgotten again', async ({
  page,
}) => {
  const reading = await ParallelText.open(page, 'hu', 'manage-your-partner-network-benefits/');
  await expect(reading.remember()).toBeHidden();
  await reading.show('en');
  await reading.sentences().check();
  await reading.remember().check();
  await expect(reading.status).toHaveText(say('hu', 'parallelText.remembered'));

  await page.reload();
  await reading.isOn('en');
  await expect(reading.remember()).toBeChecked();
  await expect(reading.sentences()).toBeChecked();
  await page.goto(address('hu', 'glossary/'));
  await reading.isOn('en');
  expect(await page.locator('.parallel-pair + .parallel-pair').count()).toBeGreaterThan(10);

  await page.goto(address('pl', 'glossary/'));
  await expect(page.locator('.parallel-text button')).toBeVisible();
  await reading.isOff();

  await page.goto(address('hu', 'glossary/'));
  await reading.isOn('en');
  await reading.remember().uncheck();
  await expect(reading.status).toHaveText(say('hu', 'parallelText.forgotten'));
  expect(await page.evaluate((key) => localStorage.getItem(key), parallelTextKey)).toBeNull();
  await page.reload();
  await reading.isOff();
});

test('what somebody else has stored under the key changes nothing', async ({ page }) => {
  await page.addInitScript((key) => {
    localStorage.setItem(key, '{"hu":{"beside":"\\"]","sentences":true},"en":null}');
  }, parallelTextKey);
  const reading = await ParallelText.open(page, 'hu', 'glossary/');
  await reading.isOff();
  await reading.show('en');
});

test('a browser that refuses to store says so, and shows both languages all the same', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('closed', 'SecurityError');
      },
    });
  });
  const reading = await ParallelText.open(page, 'tr', 'manage-your-partner-network-benefits/');
  await reading.show('en');
  await reading.remember().click();
  await expect(reading.status).toHaveText(say('tr', 'languageSwitch.failed'));
  await expect(reading.remember()).not.toBeChecked();
  await reading.hide('en');
});
