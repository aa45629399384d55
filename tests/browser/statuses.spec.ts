import { Calculator, type Benefit } from './support/calculator.ts';
import { article, full, languages, locales } from './support/site.ts';
import { expect, test } from './support/test.ts';
import { literally, say, sinceSentence } from './support/words.ts';

type StatusKey = `calculator.status.${string}` & Parameters<typeof say>[1];

const gold = 'on=2021-05-19&action-pack=no&silver=none&gold=messaging';

interface Situation {
  readonly name: string;
  readonly fragment: string;
  readonly benefit: Benefit;
  readonly amount: string;
  readonly status: string;
  readonly remaining?: string;
}

const situations: readonly Situation[] = [
  {
    name: 'usable, with what is left',
    fragment: `${gold}&product=on-premises&activated=yes&ends=2021-12-31&used-on-premises=3`,
    benefit: 'product-support',
    amount: '20',
    status: 'usable',
    remaining: '17',
  },
  {
    name: 'usable on the last day of the contract',
    fragment: `${gold}&product=on-premises&activated=yes&ends=2021-05-19&used-on-premises=19`,
    benefit: 'product-support',
    amount: '20',
    status: 'usable',
    remaining: '1',
  },
  {
    name: 'usable without end where it is unlimited, however many were used',
    fragment:
      'on=2021-05-19&action-pack=no&silver=security&gold=none&product=dynamics-365&activated=yes&ends=2021-12-31&used-cloud=5000',
    benefit: 'signature-cloud-support',
    amount: 'unlimited',
    status: 'usable',
    remaining: 'unlimited',
  },
  {
    name: 'activate-first',
    fragment: `${gold}&product=azure&activated=no&ends=2021-12-31&used-cloud=1`,
    benefit: 'signature-cloud-support',
    amount: '10',
    status: 'activate-first',
    remaining: '9',
  },
  {
    name: 'pending',
    fragment: `${gold}&product=azure&activated=requested&ends=2021-12-31&used-cloud=1`,
    benefit: 'signature-cloud-support',
    amount: '10',
    status: 'pending',
  },
  {
    name: 'used-up, before pending',
    fragment: `${gold}&product=azure&activated=requested&ends=2021-12-31&used-cloud=10`,
    benefit: 'signature-cloud-support',
    amount: '10',
    status: 'used-up',
    remaining: '0',
  },
  {
    name: 'expired the day after the contract ended, before used-up',
    fragment: `${gold}&product=on-premises&activated=yes&ends=2021-05-18&used-on-premises=20`,
    benefit: 'product-support',
    amount: '20',
    status: 'expired',
  },
  {
    name: 'not-for-this-product, before expired',
    fragment: `${gold}&product=on-premises-older&activated=yes&ends=2021-05-18`,
    benefit: 'product-support',
    amount: '20',
    status: 'not-for-this-product',
  },
  {
    name: 'not-for-this-product for Microsoft 365',
    fragment: `${gold}&product=microsoft-365&activated=yes`,
    benefit: 'signature-cloud-support',
    amount: '10',
    status: 'not-for-this-product',
  },
  {
    name: 'not-included, before not-for-this-product',
    fragment:
      'on=2021-05-19&action-pack=yes&silver=none&gold=none&product=on-premises&activated=no&ends=2021-05-18',
    benefit: 'signature-cloud-support',
    amount: 'none',
    status: 'not-included',
  },
];

for (const { id } of languages(1)) {
  test(`in ${id}, the address gives every status`, { tag: '@firefox' }, async ({ page }) => {
    const calculator = await Calculator.open(page, id);
    for (const situation of situations) {
      await test.step(situation.name, async () => {
        await calculator.follow(situation.fragment);
        await showsSituation(calculator, situation);
      });
    }
  });

  if (full) {
    for (const situation of situations) {
      test(`in ${id}, a link gives: ${situation.name}`, async ({ page }) => {
        const calculator = await Calculator.open(page, id, situation.fragment);
        await showsSituation(calculator, situation);
      });
    }
  }
}

async function showsSituation(
  calculator: Calculator,
  { benefit, amount, status, remaining }: Situation,
): Promise<void> {
  await calculator.shows(benefit, {
    amounts: [amount],
    status,
    ...(remaining !== undefined && { remaining }),
  });
  await expect(calculator.result(benefit)).toContainText(
    say(calculator.locale, `calculator.status.${status}` as StatusKey),
  );
}

for (const { id } of locales) {
  test.describe(`in ${id}`, () => {
    test('the answer is in the language of the page', async ({ page }) => {
      const calculator = await Calculator.open(
        page,
        id,
        `${gold}&product=on-premises&activated=yes&ends=2021-12-31&used-on-premises=3`,
      );
      const result = calculator.result('product-support');
      for (const key of [
        'calculator.entitlement',
        'calculator.left',
        'calculator.canFile',
        'calculator.fileNow.yes',
        'calculator.where',
        'calculator.next',
        'calculator.why',
      ] as const) {
        await expect(result).toContainText(say(id, key));
      }
      await expect(calculator.root).toContainText(say(id, 'tool.privacy'));
      await expect(result.locator('[data-remaining]')).toHaveText('17');
    });

    test('every answer carries one sentence on what holds since the edition ended', async ({
      page,
    }) => {
      for (const fragment of ['', gold]) {
        const calculator = await Calculator.open(page, id, fragment, article);
        await expect(calculator.root.getByText(sinceSentence(id), { exact: true })).toHaveCount(1);
      }
    });

    test('an answer for today says that the edition is over', async ({ page }) => {
      const calculator = await Calculator.open(page, id);
      await expect(calculator.root).toContainText(say(id, 'calculator.historical'));
    });
  });
}

for (const { id } of languages(3)) {
  test.describe(`in ${id}`, () => {
    test('reasons lead to sections of the article in the same language', async ({ page }) => {
      const calculator = await Calculator.open(page, id, `${gold}&product=azure&activated=no`);
      await calculator.unfold();
      const reasons = calculator.root.locator(
        '.result [data-reasons] li > a, .result .possible > ul a',
      );
      expect(await reasons.count()).toBeGreaterThan(2);
      for (const reason of await reasons.all()) {
        const href = await reason.evaluate((link) => (link as HTMLAnchorElement).href);
        expect(new URL(href).pathname).toMatch(
          new RegExp(`/${id}/mpn-benefits-technical-support/$`),
        );
      }
      const target = await reasons.first().evaluate((link) => (link as HTMLAnchorElement).hash);
      await reasons.first().click();
      await expect(page.locator(target)).toBeInViewport();
    });
  });
}

test('open questions give every possible figure in ascending order, and every status', async ({
  page,
}) => {
  const calculator = await Calculator.open(page, 'en');
  const all = 'not-included not-for-this-product expired used-up pending activate-first usable';
  await calculator.shows('product-support', { amounts: ['none', '10', '15', '20'], status: all });
  await calculator.shows('signature-cloud-support', {
    amounts: ['none', '5', '10', 'unlimited'],
    status: all,
  });
});

test('every answer narrows down what is possible', async ({ page }) => {
  const calculator = await Calculator.open(
    page,
    'en',
    'on=2021-05-19&action-pack=no&silver=messaging&product=azure',
  );
  await calculator.shows('product-support', {
    amounts: ['15', '20'],
    status: 'not-for-this-product',
  });
  await calculator.shows('signature-cloud-support', {
    amounts: ['5', '10', 'unlimited'],
    status: 'expired used-up pending activate-first usable',
  });

  await calculator.noCompetency('Gold').check();
  await calculator.activated(say('en', 'calculator.activated.yes')).check();
  await calculator.shows('signature-cloud-support', {
    amounts: ['5'],
    status: 'expired used-up usable',
  });

  await calculator.openFurtherQuestions();
  await calculator.usedCloud().fill('2');
  await calculator.ends().fill('2021-06-30');
  await calculator.shows('signature-cloud-support', {
    amounts: ['5'],
    status: 'usable',
    remaining: '3',
  });
});

test('with open questions, what is left is ascending as well', async ({ page }) => {
  const calculator = await Calculator.open(
    page,
    'en',
    'on=2021-05-19&action-pack=no&silver=messaging&used-on-premises=2&used-cloud=5',
  );
  await calculator.shows('product-support', { amounts: ['15', '20'], remaining: '13 18' });
  await calculator.shows('signature-cloud-support', {
    amounts: ['5', '10', 'unlimited'],
    remaining: '0 5 unlimited',
  });
});

test('the date to answer for decides whether a contract has ended', async ({ page }) => {
  const calculator = await Calculator.open(
    page,
    'en',
    `${gold}&product=on-premises&activated=yes&ends=2021-06-30&used-on-premises=0`,
  );
  await calculator.shows('product-support', { amounts: ['20'], status: 'usable' });
  await expect(calculator.root).toContainText('19 May 2021');
  await expect(calculator.root).not.toContainText(say('en', 'calculator.historical'));

  await calculator.on().fill('2021-07-01');
  await calculator.shows('product-support', { amounts: ['20'], status: 'expired' });
  await expect(calculator.root).toContainText(say('en', 'calculator.historical'));

  await calculator.on().fill('2021-03-03');
  await expect(calculator.root).toContainText(say('en', 'calculator.before'));
});

test.describe('a date left out is the day of the reader’s clock', () => {
  test.use({ timezoneId: 'Pacific/Auckland' });

  test('in the reader’s time zone', async ({ page }) => {
    // In Auckland the 20th has begun.
    await page.clock.setFixedTime('2021-05-19T13:00:00Z');
    const calculator = await Calculator.open(
      page,
      'en',
      'action-pack=no&silver=none&gold=messaging&product=on-premises&activated=yes&ends=2021-05-19&used-on-premises=0',
    );
    await calculator.shows('product-support', { amounts: ['20'], status: 'expired' });
    await expect(calculator.root).not.toContainText(say('en', 'calculator.historical'));
  });
});

test('Polish puts every figure into the right plural', async ({ page }) => {
  const calculator = await Calculator.open(page, 'pl', 'action-pack=no&used-cloud=1');
  await expect(calculator.result('product-support').locator('dd').first()).toHaveText(
    'Brak, 15 zdarzeń lub 20 zdarzeń',
    { ignoreCase: true },
  );
  await expect(calculator.result('signature-cloud-support').locator('dd').first()).toHaveText(
    'Brak, 5 zdarzeń, 10 zdarzeń lub bez limitu',
    { ignoreCase: true },
  );
  for (const [extra, words] of [
    [1, 'i jeszcze 1'],
    [3, 'i jeszcze 3'],
    [22, 'i jeszcze 22'],
  ] as const) {
    const noise = Array.from({ length: 5 + extra }, (_, index) => `x${String(index)}=1`).join('&');
    await calculator.follow(noise);
    await expect(calculator.ignoredNote().getByRole('listitem').last()).toHaveText(
      new RegExp(`^${literally(words).source}$`),
    );
  }
});
