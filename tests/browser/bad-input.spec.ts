import { Calculator } from './support/calculator.ts';
import { languages } from './support/site.ts';
import { expect, test } from './support/test.ts';
import { literally, say } from './support/words.ts';

const gold =
  'on=2021-05-19&action-pack=no&silver=none&gold=messaging&product=on-premises&activated=yes&ends=2021-12-31';

/** All that is possible while nothing is answered: what a link that says nothing has to give. */
const nothingKnown = ['none', '10', '15', '20'];

const nonsense = [
  ['colour=blue', 'unknown-key', { key: 'colour', value: 'blue' }],
  ['product=windows', 'unknown-value', { key: 'product', value: 'windows' }],
  ['edition=mpn-1999', 'unknown-value', { key: 'edition', value: 'mpn-1999' }],
  ['gold=cooking', 'unknown-value', { key: 'gold', value: 'cooking' }],
  ['ends=2021-02-30', 'unknown-value', { key: 'ends', value: '2021-02-30' }],
  ['used-cloud=-2', 'unknown-value', { key: 'used-cloud', value: '-2' }],
  [
    'product=azure&product=dynamics-365',
    'contradiction',
    { key: 'product', value: 'azure, dynamics-365' },
  ],
  ['gold=none,security', 'contradiction', { key: 'gold', value: 'none,security' }],
  ['product=%E0%A4%A', 'unreadable', { key: 'product', value: '' }],
] as const;

for (const { id } of languages(2)) {
  test.describe(`in ${id}`, () => {
    test('more incidents used than included are pointed out and left out', async ({ page }) => {
      const calculator = await Calculator.open(page, id, gold);
      await calculator.usedOnPremises().fill('21');
      await expect(calculator.usedOnPremises()).toHaveAttribute('aria-invalid', 'true');
      await expect(calculator.usedOnPremises()).toHaveCSS('border-top-width', '2px');
      await expect(calculator.usedOnPremises()).toHaveAccessibleDescription(
        literally(say(id, 'calculator.error.usedTooMany', { count: 21 })),
      );
      await calculator.shows('product-support', {
        amounts: ['20'],
        status: 'used-up usable',
        remaining: 'unknown',
      });
      await calculator.usedOnPremises().fill('20');
      await expect(calculator.usedOnPremises()).not.toHaveAttribute('aria-invalid');
      await calculator.shows('product-support', { amounts: ['20'], remaining: '0' });
    });

    test('what is not a whole number is not taken for one, and stays for correction', async ({
      page,
    }) => {
      const calculator = await Calculator.open(page, id, gold);
      for (const entry of ['-1', 'three', '1.5', '1e3', '٣', '9'.repeat(20), ';']) {
        await test.step(entry, async () => {
          await calculator.usedOnPremises().fill('4');
          await calculator.shows('product-support', { amounts: ['20'], remaining: '16' });
          await calculator.usedOnPremises().fill(entry);
          await expect(calculator.usedOnPremises()).toHaveAccessibleDescription(
            literally(say(id, 'calculator.error.used')),
          );
          await expect(calculator.usedOnPremises()).toHaveAttribute('aria-invalid', 'true');
          await expect(calculator.usedOnPremises()).toHaveValue(entry);
          await calculator.shows('product-support', { amounts: ['20'], remaining: 'unknown' });
          await calculator.addressSays(gold);
        });
      }
    });

    test('a contract end in the past is taken and remarked on', async ({ page }) => {
      const calculator = await Calculator.open(page, id, gold);
      await calculator.ends().fill('2021-05-18');
      await expect(calculator.root.getByText(say(id, 'calculator.error.ended'))).toBeVisible();
      await calculator.shows('product-support', { amounts: ['20'], status: 'expired' });
    });

    test('a half-typed date is pointed out once the reader leaves it', async ({ page }) => {
      const calculator = await Calculator.open(page, id, 'gold=messaging');
      await calculator.openFurtherQuestions();
      await calculator.ends().focus();
      await page.keyboard.type('12');
      await calculator.usedCloud().focus();
      await expect(calculator.ends()).toHaveAttribute('aria-invalid', 'true');
      await expect(calculator.ends()).toHaveAccessibleDescription(
        literally(say(id, 'calculator.error.date')),
      );
    });

    test('what makes no sense in a link is left out with a note that says why', async ({
      page,
    }) => {
      const calculator = await Calculator.open(page, id);
      for (const [fragment, reason, values] of nonsense) {
        await test.step(fragment, async () => {
          await calculator.follow(fragment);
          await expect(calculator.ignoredNote()).toBeVisible();
          await expect(calculator.ignoredNote()).toContainText(say(id, 'tool.ignored'));
          await expect(calculator.ignoredNote().getByRole('listitem')).toHaveText(
            say(id, `tool.ignored.${reason}`, values),
          );
          await expect(calculator.ignoredNote()).toHaveAttribute('data-ignored', '1');
          await calculator.shows('product-support', { amounts: nothingKnown });
        });
      }
    });
  });
}

test('a bad part of a link does not take the good parts with it', async ({ page }) => {
  const calculator = await Calculator.open(page, 'en', `colour=blue&${gold}&role=king`);
  await expect(calculator.ignoredNote()).toHaveAttribute('data-ignored', '2');
  await calculator.shows('product-support', { amounts: ['20'] });
});

test('the same answer twice is no contradiction', async ({ page }) => {
  const calculator = await Calculator.open(page, 'en', 'product=azure&product=azure');
  await expect(calculator.product('Azure')).toBeChecked();
  await expect(calculator.ignoredNote()).toHaveCount(0);
});

test.describe('a hostile link', () => {
  const hundredKilobytes = 100 * 1024;

  for (const [what, fragment] of [
    ['100 kB of letters', `x=${'a'.repeat(hundredKilobytes)}`],
    ['100 kB of pairs', 'a=b&'.repeat(hundredKilobytes / 4)],
    ['100 kB of different keys', manyKeys(hundredKilobytes)],
    ['100 kB of commas', `gold=${','.repeat(hundredKilobytes)}`],
    ['100 kB of percent signs', `product=${'%'.repeat(hundredKilobytes)}`],
    ['100 kB of equals signs', '='.repeat(hundredKilobytes)],
    ['__proto__', '__proto__=1&constructor=2&toString=3&prototype[x]=4'],
    ['prototype names as values', 'product=__proto__&gold=constructor&role=toString&csp=valueOf'],
    ['an encoded lone surrogate', 'product=%ED%A0%80&%ED%A0%80=1'],
    ['control characters', 'product=%00&%0d%0a=%1b&gold=%E2%80%AE'],
    ['a number beyond all numbers', `used-cloud=${'9'.repeat(400)}`],
  ] as const) {
    test(`of ${what} gives a note and no wrong answer`, async ({ page }) => {
      const calculator = await Calculator.open(page, 'hu', fragment);
      await expect(calculator.ignoredNote()).toBeVisible();
      await expect(calculator.ignoredNote()).toContainText(say('hu', 'tool.ignored'));
      await calculator.shows('product-support', { amounts: nothingKnown });
      expect((await calculator.ignoredNote().innerText()).length).toBeLessThan(2000);

      await calculator.product('Azure').check();
      await calculator.addressSays('product=azure');
    });
  }

  const markup = '<img src=x onerror="document.title=\'hacked\'">';
  for (const [what, fragment] of [
    ['as a value', `product=${markup}`],
    ['as an encoded value', `product=${encodeURIComponent(markup)}`],
    ['as a key', `${encodeURIComponent(markup)}=1`],
    ['as a competency', `gold=${encodeURIComponent(`security,${markup}`)}`],
    ['as a place on the page', `product=azure&at=${encodeURIComponent(markup)}`],
    ['as a link', `product=${encodeURIComponent('javascript:alert(1)')}`],
  ] as const) {
    test(`with markup ${what} stays text`, async ({ page }) => {
      const calculator = await Calculator.open(page, 'en', fragment);
      await expect(page.locator('img[src="x"], [onerror], a[href^="javascript:"]')).toHaveCount(0);
      await expect(page).not.toHaveTitle('hacked');
      if (!what.includes('place')) await expect(calculator.ignoredNote()).toBeVisible();
      await page.getByRole('banner').locator('[data-language-switch] summary').click();
      await page.getByRole('banner').getByRole('link', { name: 'Magyar' }).click();
      await expect(page).toHaveURL(/\/hu\/entitlement-calculator\//);
      await calculator.isReady();
      await expect(page.locator('img[src="x"], [onerror]')).toHaveCount(0);
    });
  }

  test('set by a script with lone surrogates does no harm', async ({ page }) => {
    const calculator = await Calculator.open(page, 'en');
    await calculator.follow('product=\uD800&\uDFFF=1&gold=security');
    await expect(calculator.ignoredNote()).toBeVisible();
    await calculator.shows('signature-cloud-support', { amounts: ['unlimited'] });
  });

  test('is forgotten when a good one follows', async ({ page }) => {
    const calculator = await Calculator.open(page, 'en', 'nonsense=1');
    await expect(calculator.ignoredNote()).toBeVisible();
    await calculator.follow(gold);
    await expect(calculator.ignoredNote()).toHaveCount(0);
    await calculator.shows('product-support', { amounts: ['20'] });
  });
});

function manyKeys(length: number): string {
  let fragment = '';
  for (let index = 0; fragment.length < length; index++) fragment += `k${String(index)}=v&`;
  return fragment;
}
