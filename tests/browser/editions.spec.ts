import { Calculator } from './support/calculator.ts';
import { holdBack } from './support/hold-back.ts';
import { address, article, calculatorPage, languages, type Edition } from './support/site.ts';
import { expect, test } from './support/test.ts';
import { editionWords, say, sinceSentence } from './support/words.ts';

const ready = 'product=azure&activated=yes';
const newOffers = ['designation', 'success-expanded', 'success-core', 'launch'] as const;

/** Only one of the offers of 2025/26. */
function only(held: (typeof newOffers)[number]): string {
  return newOffers.map((offer) => `${offer}=${offer === held ? 'yes' : 'no'}`).join('&');
}

/** Figures of facts.md, as links to the calculator ask for them; no figure where no source has one. */
const figures: readonly {
  readonly edition: Edition;
  readonly fragment: string;
  readonly onPremises: string | undefined;
  readonly cloud: string | undefined;
}[] = [
  {
    edition: 'mpn-2021-06',
    fragment: 'action-pack=no&silver=none&gold=devops',
    onPremises: '20',
    cloud: '10',
  },
  {
    edition: 'mpn-2021-06',
    fragment: 'action-pack=yes&silver=none&gold=none',
    onPremises: '10',
    cloud: 'none',
  },
  {
    edition: 'maicpp-2023',
    fragment: 'action-pack=no&designation=yes&silver=none&gold=none',
    onPremises: '20',
    cloud: 'unlimited',
  },
  {
    edition: 'maicpp-2023',
    fragment: 'action-pack=no&designation=no&legacy-silver=messaging&legacy-gold=none',
    onPremises: '15',
    cloud: '5',
  },
  {
    edition: 'maicpp-2023',
    fragment: 'action-pack=no&designation=no&silver=none&gold=security',
    onPremises: '20',
    cloud: 'unlimited',
  },
  { edition: 'maicpp-2025', fragment: only('designation'), onPremises: '20', cloud: '50' },
  { edition: 'maicpp-2025', fragment: only('success-expanded'), onPremises: undefined, cloud: '5' },
  { edition: 'maicpp-2025', fragment: only('success-core'), onPremises: undefined, cloud: '2' },
  { edition: 'maicpp-2025', fragment: only('launch'), onPremises: 'none', cloud: 'none' },
];

for (const { id } of languages(2)) {
  test(`in ${id}, the address gives the figures of the other editions`, async ({ page }) => {
    const calculator = await Calculator.open(page, id);
    for (const { edition, fragment, onPremises, cloud } of figures) {
      await test.step(`${edition} ${fragment}`, async () => {
        await calculator.follow(`edition=${edition}&${fragment}&${ready}`);
        await expect(calculator.edition()).toHaveValue(edition);
        await calculator.shows('product-support', { amounts: onPremises ? [onPremises] : [] });
        await calculator.shows('signature-cloud-support', { amounts: cloud ? [cloud] : [] });
        await expect(calculator.ignoredNote()).toHaveCount(0);
        await expect(
          calculator
            .result('product-support')
            .getByText(say(id, 'calculator.notKnown'), { exact: true }),
        ).toBeVisible({ visible: onPremises === undefined });
      });
    }
  });

  test(`in ${id}, benefits that were renamed name their former selves, and secondary sources are said`, async ({
    page,
  }) => {
    const calculator = await Calculator.open(page, id, 'edition=maicpp-2025');
    for (const [benefit, name, former] of [
      ['product-support', 'Partner On-premises Support', 'Microsoft Product Support'],
      ['signature-cloud-support', 'Partner Cloud Support', 'Signature Cloud Support'],
    ] as const) {
      await expect(calculator.result(benefit).getByRole('heading').first()).toContainText(name);
      await expect(calculator.result(benefit)).toContainText(
        say(id, 'calculator.renamed', { name: former }),
      );
    }
    await expect(calculator.root).toContainText(say(id, 'calculator.secondary'));
    await calculator.chooseEdition('mpn-2021');
    await expect(calculator.root).not.toContainText(say(id, 'calculator.secondary'));
    await expect(calculator.result('product-support').getByRole('heading').first()).toContainText(
      'Microsoft Product Support',
    );
  });

  test(`in ${id}, a Silver competency means nothing in 2025/26, which is explained, and it is kept`, async ({
    page,
  }) => {
    const calculator = await Calculator.open(
      page,
      id,
      'edition=maicpp-2023&silver=security&gold=none',
    );
    await expect(calculator.foreignOffers()).toHaveCount(0);
    await expect(calculator.competency('Silver', 'Security')).toBeChecked();

    await calculator.chooseEdition('maicpp-2025');
    await expect(calculator.foreignOffers()).toHaveAttribute('data-foreign-offers', 'silver');
    await expect(calculator.foreignOffers()).toContainText(say(id, 'calculator.foreign'));
    await expect(calculator.foreignOffers().getByRole('listitem')).toHaveText(
      editionWords(id, 'maicpp-2025').foreignOffers.silver ?? '',
    );
    await expect(calculator.tier('Silver')).toHaveCount(0);
    await expect(calculator.ignoredNote()).toHaveCount(0);
    await calculator.addressSays('edition=maicpp-2025&silver=security&gold=none');

    await calculator.product('Azure').check();
    await calculator.chooseEdition('mpn-2021');
    await expect(calculator.foreignOffers()).toHaveCount(0);
    await expect(calculator.competency('Silver', 'Security')).toBeChecked();
    await expect(calculator.competency('Silver', 'Security')).toBeVisible();
    await expect(calculator.noCompetency('Gold')).toBeChecked();
    await calculator.addressSays('silver=security&gold=none&product=azure');
  });

  test(`in ${id}, a date outside of every edition is said`, async ({ page }) => {
    const calculator = await Calculator.open(page, id, 'on=2021-03-03&gold=devops');
    const notice = calculator.root.getByText(say(id, 'calculator.noEdition'));
    await expect(notice).toBeVisible();
    await expect(calculator.editionInForce()).toHaveCount(0);
    await calculator.on().fill('2021-03-04');
    await expect(notice).toHaveCount(0);
  });
}

test('every edition answers from its first to its last day, and then names the one in force', async ({
  page,
}) => {
  const calculator = await Calculator.open(page, 'en');
  for (const [edition, first, last, next] of [
    ['mpn-2021', '2021-03-04', '2021-06-18', 'mpn-2021-06'],
    ['mpn-2021-06', '2021-06-19', '2022-10-03', 'maicpp-2023'],
    ['maicpp-2023', '2022-10-04', '2025-06-22', 'maicpp-2025'],
    ['maicpp-2025', '2025-06-23', '2035-01-01', undefined],
  ] as const) {
    await test.step(edition, async () => {
      for (const on of [first, last]) {
        await calculator.follow(`edition=${edition}&on=${on}`);
        await expect(calculator.edition()).toHaveValue(edition === 'mpn-2021' ? '' : edition);
        await expect(calculator.editionInForce()).toHaveCount(0);
        await expect(calculator.root).not.toContainText(say('en', 'calculator.historical'));
      }
      if (!next) return;
      const dayAfter = new Date(Date.parse(last) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
      await calculator.follow(`edition=${edition}&on=${dayAfter}`);
      await expect(calculator.root).toContainText(say('en', 'calculator.historical'));
      await expect(calculator.editionInForce()).toHaveAttribute('data-edition-in-force', next);
      await expect(
        calculator.root.getByText(sinceSentence('en', edition), { exact: true }),
      ).toHaveCount(1);
    });
  }
});

test.describe('a result that is historical', () => {
  for (const { id } of languages(3)) {
    test(`offers the edition in force today and opens it, in ${id}`, async ({ page }) => {
      const calculator = await Calculator.open(page, id, 'designation=yes&product=azure');
      await expect(calculator.root).toContainText(say(id, 'calculator.historical'));
      await expect(calculator.editionInForce()).toContainText(
        say(id, 'calculator.otherEditionToday', { title: editionWords(id, 'maicpp-2025').title }),
      );
      await calculator
        .editionInForce()
        .getByRole('button', { name: say(id, 'calculator.showEdition') })
        .click();
      await calculator.isReady();
      await expect(calculator.edition()).toHaveValue('maicpp-2025');
      await calculator.addressSays('edition=maicpp-2025&designation=yes&product=azure');
      await calculator.shows('signature-cloud-support', { amounts: ['50'] });
      await expect(calculator.editionInForce()).toHaveCount(0);
      await expect(calculator.foreignOffers()).toHaveCount(0);
      await expect(
        calculator
          .question('Solutions Partner designation')
          .getByRole('radio', { name: say(id, 'calculator.yes'), exact: true }),
      ).toBeChecked();
    });

    test(`offers the edition of the date that the reader gave, in ${id}`, async ({ page }) => {
      const calculator = await Calculator.open(page, id, 'on=2024-01-01', article);
      await expect(calculator.editionInForce()).toHaveAttribute(
        'data-edition-in-force',
        'maicpp-2023',
      );
      await expect(calculator.editionInForce()).toContainText(
        say(id, 'calculator.otherEdition', { title: editionWords(id, 'maicpp-2023').title }),
      );
      await calculator.editionInForce().getByRole('button').press('Enter');
      await calculator.isReady();
      await calculator.addressSays('edition=maicpp-2023&on=2024-01-01');
    });
  }
});

test('offers of later editions are explained under an earlier one', async ({ page }) => {
  const calculator = await Calculator.open(page, 'en', 'designation=yes&launch=no&gold=devops');
  await expect(calculator.foreignOffers()).toHaveAttribute('data-foreign-offers', 'designation');
  await calculator.shows('product-support', { amounts: ['20'] });
  await calculator.product('Azure').check();
  await calculator.addressSays('designation=yes&launch=no&gold=devops&product=azure');
});

test.describe('a link made in one language and edition', () => {
  const fragment =
    'edition=maicpp-2023&on=2024-03-01&action-pack=no&designation=yes&silver=none&gold=none&product=azure&activated=yes&used-cloud=3';

  test('opens in another language and then under another edition, which notes what changed', async ({
    page,
  }) => {
    const made = await Calculator.open(page, 'tr', fragment);
    await made.shows('signature-cloud-support', { amounts: ['unlimited'] });
    const link = page.url();
    await page.goto('about:blank');
    await page.goto(link.replace('/tr/', '/pl/'));
    const opened = new Calculator(page, 'pl');
    await opened.isReady();
    await opened.addressSays(fragment);
    await expect(opened.edition()).toHaveValue('maicpp-2023');
    await opened.shows('signature-cloud-support', { amounts: ['unlimited'] });
    await expect(
      opened.root.getByText(sinceSentence('pl', 'maicpp-2023'), { exact: true }),
    ).toHaveCount(1);

    await page.goto('about:blank');
    await page.goto(
      link
        .replace('/tr/', '/hu/')
        .replace('maicpp-2023', 'maicpp-2025')
        .replace('on=2024', 'on=2026'),
    );
    const later = new Calculator(page, 'hu');
    await later.isReady();
    await later.shows('product-support', { amounts: ['20'] });
    await later.shows('signature-cloud-support', { amounts: ['50'], remaining: '47' });
    await expect(later.result('signature-cloud-support')).toContainText(
      say('hu', 'calculator.renamed', { name: 'Signature Cloud Support' }),
    );
    const changes = later.root.getByRole('link', {
      name: editionWords('hu', 'maicpp-2025').title,
      exact: true,
    });
    await changes.click();
    await expect(page).toHaveURL(/\/hu\/programme-changes\/#maicpp-2025$/);
    await expect(page.locator('#maicpp-2025')).toBeInViewport();
  });

  test('keeps its edition through the language switch', async ({ page }) => {
    await Calculator.open(page, 'en', fragment, article);
    const menu = page.getByRole('banner').locator('[data-language-switch]');
    await menu.locator('summary').click();
    await menu.getByRole('link', { name: 'Magyar' }).click();
    await expect(page).toHaveURL(/\/hu\/.*#edition=maicpp-2023/);
    const calculator = new Calculator(page, 'hu');
    await calculator.isReady();
    await expect(calculator.edition()).toHaveValue('maicpp-2023');
    await calculator.shows('signature-cloud-support', { amounts: ['unlimited'] });
  });

  test('opens at its section, once its edition is there', async ({ page }) => {
    const calculator = await Calculator.open(page, 'en', `${fragment}&at=next-steps`, article);
    await expect(page.locator('#next-steps')).toBeInViewport();
    await calculator.addressSays(`${fragment}&at=next-steps`);
  });
});

test('choosing editions quickly ends with the last choice, whatever arrives last', async ({
  page,
}) => {
  const calculator = await Calculator.open(page, 'en', 'designation=yes');
  const release = await holdBack(page, '**/maicpp-2023.json');
  await calculator.edition().selectOption('maicpp-2023');
  await expect(calculator.root.getByText(say('en', 'calculator.loading'))).toBeVisible();
  await calculator.chooseEdition('maicpp-2025');
  await calculator.shows('signature-cloud-support', { amounts: ['50'] });
  const late = page.waitForResponse('**/maicpp-2023.json');
  release();
  await (await late).finished();
  await calculator.shows('signature-cloud-support', { amounts: ['50'] });
  await calculator.addressSays('edition=maicpp-2025&designation=yes');
});

test.describe('an edition that does not load', () => {
  test.use({ expectedErrors: /Failed to load resource/ });

  for (const [turn, how] of (['the network fails', 'the host has lost it'] as const).entries()) {
    for (const { id } of languages(turn)) {
      test(`is said and can be tried again where ${how}, in ${id}`, async ({ page }) => {
        let tries = 0;
        await page.route('**/maicpp-2025.json', async (route) => {
          tries += 1;
          await (turn === 0 ? route.abort() : route.fulfill({ status: 404, body: 'gone' }));
        });
        const calculator = await Calculator.open(page, id, 'designation=yes');
        await calculator.edition().selectOption('maicpp-2025');
        const alert = calculator.root.getByRole('alert');
        await expect(alert).toContainText(say(id, 'calculator.loadFailed'));
        await expect(calculator.result('product-support')).toHaveCount(0);
        const retry = alert.getByRole('button', { name: say(id, 'tool.retry') });

        await retry.click();
        await expect.poll(() => tries).toBe(2);
        await expect(alert).toContainText(say(id, 'calculator.loadFailed'));

        await page.unroute('**/maicpp-2025.json');
        await retry.click();
        await calculator.isReady();
        await expect(alert).toHaveCount(0);
        await calculator.shows('signature-cloud-support', { amounts: ['50'] });
        await calculator.addressSays('edition=maicpp-2025&designation=yes');
      });
    }
  }

  test('leaves the way back to the edition that is there', async ({ page }) => {
    await page.route('**/maicpp-2023.json', (route) => route.abort());
    await page.goto(address('en', calculatorPage, 'edition=maicpp-2023&gold=devops'));
    const calculator = new Calculator(page, 'en');
    await expect(calculator.root.getByRole('alert')).toBeVisible();
    await calculator.chooseEdition('mpn-2021');
    await calculator.shows('product-support', { amounts: ['20'] });
    await calculator.addressSays('gold=devops');
  });
});

test('the answer that is announced is that of the edition chosen', async ({ page }) => {
  const calculator = await Calculator.open(page, 'en', 'gold=security&product=azure');
  await calculator.chooseEdition('maicpp-2025');
  await expect(calculator.root.locator('p.sr-only[role="status"]')).toContainText(
    'Partner Cloud Support',
  );
});
