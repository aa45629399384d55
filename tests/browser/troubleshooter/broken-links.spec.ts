import { Calculator } from '../support/calculator.ts';
import { article, full, languages, pagesWithTroubleshooter, inTurns } from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { Troubleshooter } from '../support/troubleshooter.ts';
import { say } from '../support/words.ts';

/** A link with one bad part, why that is left out, and the question that the good parts lead to. */
const nonsense = [
  ['colour=blue', 'unknown-key', { key: 'colour', value: 'blue' }, 'message'],
  ['message=hello', 'unknown-value', { key: 'message', value: 'hello' }, 'message'],
  [
    'message=linking-error&subject=linking-error',
    'unknown-value',
    { key: 'subject', value: 'linking-error' },
    'subject',
  ],
  [
    'message=linking-error&message=plan-refused',
    'contradiction',
    { key: 'message', value: 'linking-error, plan-refused' },
    'message',
  ],
  [
    'message=linking-error&activation=displayed',
    'not-asked',
    { key: 'activation', value: 'displayed' },
    'subject',
  ],
  [
    'message=linking-error&step=contract',
    'unknown-value',
    { key: 'step', value: 'contract' },
    'subject',
  ],
  ['step=ignore-and-file', 'unknown-value', { key: 'step', value: 'ignore-and-file' }, 'message'],
  [
    'message=linking-error&tried=compare-plans,cooking',
    'unknown-value',
    { key: 'tried', value: 'cooking' },
    'subject',
  ],
  ['message=%E0%A4%A&subject=azure', 'unreadable', { key: 'message', value: '' }, 'message'],
] as const;

for (const { id } of languages(3)) {
  test(`parts that make no sense are told to be left out, and the rest works, in ${id}`, async ({
    page,
  }) => {
    const troubleshooter = await Troubleshooter.open(page, id);
    const note = troubleshooter.ignoredNote();
    for (const [fragment, reason, values, step] of nonsense) {
      await test.step(fragment, async () => {
        await troubleshooter.follow(fragment);
        await expect(note.getByRole('listitem')).toHaveText(
          say(id, `tool.ignored.${reason}`, values),
        );
        await expect(note).toContainText(say(id, 'tool.ignored'));
        await expect(note).toHaveAttribute('data-ignored', '1');
        await expect(note).toBeVisible();
        await troubleshooter.asks(step);

        await troubleshooter.give(await troubleshooter.lastAnswer());
        await expect(troubleshooter.step).not.toHaveAttribute('data-node', step);
        await expect(note).toHaveCount(0);
      });
    }
  });
}

test('the same answer twice is no contradiction', async ({ page }) => {
  const troubleshooter = await Troubleshooter.open(
    page,
    'en',
    'message=linking-error&message=linking-error&tried=compare-plans,compare-plans',
  );
  await troubleshooter.asks('subject');
  await expect(troubleshooter.ignoredNote()).toHaveCount(0);
  await troubleshooter.give('microsoft-365');
  await troubleshooter.addressSays(
    'message=linking-error&subject=microsoft-365&tried=compare-plans',
  );
});

test('the answers of the calculator are nothing to complain about', async ({ page }) => {
  const waiting = 'product=azure&silver=none&gold=messaging&on=2021-05-19';
  const troubleshooter = await Troubleshooter.open(page, 'en', `${waiting}&message=linking-error`);
  await expect(troubleshooter.ignoredNote()).toHaveCount(0);
  await troubleshooter.give('azure');
  await troubleshooter.addressSays(`message=linking-error&subject=azure&${waiting}`);
});

test.describe('with both tools on one page', () => {
  test('each tells of its own mistakes and none of those of the other', async ({ page }) => {
    const troubleshooter = await Troubleshooter.open(
      page,
      'en',
      'product=windows&message=hello&subject=azure&gold=devops',
      article,
    );
    const calculator = new Calculator(page, 'en');
    await expect(troubleshooter.ignoredNote().getByRole('listitem')).toHaveText(
      say('en', 'tool.ignored.unknown-value', { key: 'message', value: 'hello' }),
    );
    await expect(calculator.ignoredNote().getByRole('listitem')).toHaveText(
      say('en', 'tool.ignored.unknown-value', { key: 'product', value: 'windows' }),
    );
    await troubleshooter.asks('message');
    await expect(calculator.competency('Gold', 'DevOps')).toBeChecked();
  });

  test('a new answer in one leaves the other’s in the address', async ({ page }) => {
    const troubleshooter = await Troubleshooter.open(page, 'en', 'gold=devops', article);
    const calculator = new Calculator(page, 'en');
    await troubleshooter.give('linking-error');
    await troubleshooter.addressSays('message=linking-error&gold=devops');
    await calculator.product('Azure').check();
    await troubleshooter.addressSays('gold=devops&product=azure&message=linking-error');
    await calculator.restartButton().click();
    await troubleshooter.addressSays('message=linking-error');
    await troubleshooter.asks('subject');
    await calculator.product('Azure').check();
    await troubleshooter.restartButton().click();
    await troubleshooter.addressSays('product=azure');
    await expect(calculator.product('Azure')).toBeChecked();
  });
});

test.describe('a hostile link', () => {
  const hundredKilobytes = 100 * 1024;

  const hostile = [
    ['100 kB of letters', `x=${'a'.repeat(hundredKilobytes)}`],
    ['100 kB of pairs', 'a=b&'.repeat(hundredKilobytes / 4)],
    ['100 kB of an answer', `message=${'a'.repeat(hundredKilobytes)}`],
    ['100 kB of commas', `tried=${','.repeat(hundredKilobytes)}`],
    ['100 kB of things tried', `tried=${manyIds(hundredKilobytes)}`],
    ['100 kB of percent signs', `message=${'%'.repeat(hundredKilobytes)}`],
    ['100 kB of equals signs', '='.repeat(hundredKilobytes)],
    ['prototype names as keys', '__proto__=1&constructor=2&toString=3&hasOwnProperty=4'],
    [
      'prototype names as values',
      'message=__proto__&subject=constructor&step=toString&tried=valueOf,__proto__',
    ],
    ['an encoded lone surrogate', 'message=%ED%A0%80&%ED%A0%80=1'],
    ['control characters', 'message=%00&%0d%0a=%1b&tried=%E2%80%AE'],
  ] as const;

  for (const [turn, path] of inTurns(pagesWithTroubleshooter, 0)) {
    for (const { id } of languages(turn + 1)) {
      test(`gives a note and a working question on ${path}, in ${id}`, async ({ page }) => {
        const troubleshooter = await Troubleshooter.open(page, id, 'message=nonsense', path);
        for (const [what, fragment] of hostile) {
          await test.step(what, async () => {
            await troubleshooter.follow(fragment);
            await troubleshooter.asks('message');
            await expect(troubleshooter.ignoredNote()).toBeVisible();
            await expect(troubleshooter.step.getByRole('radio', { checked: true })).toHaveCount(0);
            expect((await troubleshooter.ignoredNote().innerText()).length).toBeLessThan(2000);
            await troubleshooter.give('linking-error');
            await troubleshooter.asks('subject');
            await troubleshooter.addressSays('message=linking-error');
          });
        }
      });
    }
  }

  test('of 100 kB opens the page', async ({ page }) => {
    const troubleshooter = await Troubleshooter.open(
      page,
      'en',
      `message=${'a'.repeat(hundredKilobytes)}&tried=${manyIds(hundredKilobytes)}`,
    );
    await expect(troubleshooter.ignoredNote()).toBeVisible();
    await troubleshooter.give('linking-error');
    await troubleshooter.asks('subject');
  });

  const markup = '<img src=x onerror="document.title=\'hacked\'">';
  for (const [what, fragment] of [
    ['as a value', `message=${markup}`],
    ['as an encoded value', `message=${encodeURIComponent(markup)}`],
    ['as a key', `${encodeURIComponent(markup)}=1`],
    ['as something tried', `message=not-authorized&tried=${encodeURIComponent(markup)}`],
    ['as a step', `message=linking-error&step=${encodeURIComponent(markup)}`],
    ['as a place on the page', `message=linking-error&at=${encodeURIComponent(markup)}`],
    ['as a pair of the calculator', `message=not-authorized&role=${encodeURIComponent(markup)}`],
    ['as a link', `message=${encodeURIComponent('javascript:alert(1)')}`],
  ] as const) {
    // The place is what the language switch hands on; the rest goes the way of every answer.
    const isHandedOn = full || /place|tried/.test(what);
    test(`with markup ${what} stays text`, async ({ page }) => {
      const troubleshooter = await Troubleshooter.open(page, 'en', fragment);
      const made = page.locator('img[src="x"], [onerror], a[href^="javascript:"]');
      await expect(made).toHaveCount(0);
      await expect(page).not.toHaveTitle('hacked');
      if (!/place|calculator/.test(what)) await expect(troubleshooter.ignoredNote()).toBeVisible();
      if (!isHandedOn) return;
      await page.getByRole('banner').locator('[data-language-switch] summary').click();
      await page.getByRole('banner').getByRole('link', { name: 'Magyar' }).click();
      await expect(page).toHaveURL(/\/hu\/azure-access-id-error\//);
      await new Troubleshooter(page, 'hu').isReady();
      await expect(made).toHaveCount(0);
    });
  }

  test('set by a script with lone surrogates does no harm', async ({ page }) => {
    const troubleshooter = await Troubleshooter.open(page, 'en');
    await troubleshooter.follow('subject=\uD800&\uDFFF=1&message=linking-error');
    await expect(troubleshooter.ignoredNote()).toBeVisible();
    await troubleshooter.asks('subject');
  });

  test('is forgotten when a good one follows', async ({ page }) => {
    const troubleshooter = await Troubleshooter.open(page, 'en', 'nonsense=1');
    await expect(troubleshooter.ignoredNote()).toBeVisible();
    await troubleshooter.follow('message=linking-error');
    await troubleshooter.asks('subject');
    await expect(troubleshooter.ignoredNote()).toHaveCount(0);
  });
});

function manyIds(length: number): string {
  let ids = '';
  for (let index = 0; ids.length < length; index++) ids += `id-${String(index)},`;
  return ids;
}
