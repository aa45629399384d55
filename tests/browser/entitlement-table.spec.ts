import { Calculator, type Benefit } from './support/calculator.ts';
import { cells, cloudCompetencies, otherCompetencies } from './support/entitlements.ts';
import { article, full, languages, locales, type KnownByLanguage } from './support/site.ts';
import { expect, test } from './support/test.ts';
import { say, sayIncidents } from './support/words.ts';
import type { LocaleId } from './support/site.ts';

/** How languages say the figures of the table; one that is not here is held to its own words. */
const inWords: Partial<Record<LocaleId, Record<string, string>>> = {
  en: {
    none: 'None',
    '5': '5 incidents',
    '10': '10 incidents',
    '15': '15 incidents',
    '20': '20 incidents',
    unlimited: 'Unlimited',
  },
  hu: {
    none: 'Nincs',
    '5': '5 incidens',
    '10': '10 incidens',
    '15': '15 incidens',
    '20': '20 incidens',
    unlimited: 'Korlátlan',
  },
  pl: {
    none: 'Brak',
    '5': '5 zdarzeń',
    '10': '10 zdarzeń',
    '15': '15 zdarzeń',
    '20': '20 zdarzeń',
    unlimited: 'Bez limitu',
  },
  tr: {
    none: 'Yok',
    '5': '5 olay',
    '10': '10 olay',
    '15': '15 olay',
    '20': '20 olay',
    unlimited: 'Sınırsız',
  },
} satisfies KnownByLanguage<Record<string, string>>;

const ready = 'on=2021-05-19&activated=yes&ends=2021-12-31&used-on-premises=0&used-cloud=0';

const questions = [
  { benefit: 'product-support', product: 'on-premises' },
  { benefit: 'signature-cloud-support', product: 'azure' },
] as const;

for (const { id } of locales) {
  test(`in ${id}, the address gives the whole table`, async ({ page }) => {
    const calculator = await Calculator.open(page, id);
    for (const cell of cells) {
      for (const { benefit, product } of questions) {
        await test.step(`${cell.offer}: ${benefit}`, async () => {
          await calculator.follow(`${ready}&${cell.fragment}&product=${product}`);
          await showsCell(calculator, benefit, cell[benefit]);
        });
      }
    }
  });

  if (full) {
    test.describe(`in ${id}, a link gives the table's cell of`, () => {
      for (const cell of cells) {
        for (const { benefit, product } of questions) {
          test(`${cell.offer}: ${benefit}`, async ({ page }) => {
            const fragment = `${ready}&${cell.fragment}&product=${product}`;
            const calculator = await Calculator.open(page, id, fragment);
            await showsCell(calculator, benefit, cell[benefit]);
          });
        }
      }
    });
  }
}

function amountIn(id: LocaleId, amount: string): string {
  const known = inWords[id];
  if (known) return known[amount] ?? 'no such amount';
  if (amount === 'none' || amount === 'unlimited') return say(id, `calculator.${amount}`);
  return sayIncidents(id, Number(amount));
}

async function showsCell(calculator: Calculator, benefit: Benefit, amount: string): Promise<void> {
  await calculator.shows(benefit, {
    amounts: [amount],
    status: amount === 'none' ? 'not-included' : 'usable',
    ...(amount !== 'none' && { remaining: amount }),
  });
  await expect(calculator.result(benefit).locator('data')).toHaveText(
    amountIn(calculator.locale, amount),
    { ignoreCase: true },
  );
}

for (const { id } of languages(1)) {
  test(`in ${id}, clicking gives 20 and unlimited for Gold Security`, async ({ page }) => {
    const calculator = await Calculator.open(page, id);
    await calculator.actionPack(say(id, 'calculator.no')).check();
    await calculator.noCompetency('Silver').check();
    await calculator.openList('Gold');
    await calculator.competency('Gold', 'Security').check();
    await calculator.shows('product-support', { amounts: ['20'] });
    await calculator.shows('signature-cloud-support', { amounts: ['unlimited'] });
    await expect(calculator.tier('Gold').locator('summary')).toContainText(
      say(id, 'calculator.chosen', { count: 1 }),
    );
  });

  test(`in ${id}, clicking gives 10 and none for Action Pack in the article`, async ({ page }) => {
    const calculator = await Calculator.open(page, id, '', article);
    await calculator.actionPack(say(id, 'calculator.yes')).check();
    await calculator.noCompetency('Silver').check();
    await calculator.noCompetency('Gold').check();
    await calculator.shows('product-support', { amounts: ['10'] });
    await calculator.shows('signature-cloud-support', { amounts: ['none'] });
  });
}

test('a competency and “none” are not ticked together', async ({ page }) => {
  const calculator = await Calculator.open(page, 'en', 'silver=none');
  await calculator.openList('Silver');
  await calculator.competency('Silver', 'Messaging').check();
  await expect(calculator.noCompetency('Silver')).not.toBeChecked();
  await calculator.addressSays('silver=messaging');
  await calculator.noCompetency('Silver').check();
  await expect(calculator.competency('Silver', 'Messaging')).not.toBeChecked();
  await calculator.addressSays('silver=none');
});

test('each of the 18 competencies counts as cloud or not, as the article says', async ({
  page,
}) => {
  const calculator = await Calculator.open(page, 'en');
  for (const [competencies, silver, gold] of [
    [cloudCompetencies, 'unlimited', 'unlimited'],
    [otherCompetencies, '5', '10'],
  ] as const) {
    for (const competency of competencies) {
      for (const [fragment, onPremises, cloud] of [
        [`action-pack=no&silver=${competency}&gold=none`, '15', silver],
        [`action-pack=no&silver=none&gold=${competency}`, '20', gold],
      ] as const) {
        await calculator.follow(fragment);
        await calculator.shows('product-support', { amounts: [onPremises] });
        await calculator.shows('signature-cloud-support', { amounts: [cloud] });
      }
    }
  }
  await calculator.openList('Gold');
  await expect(calculator.tier('Gold').locator('details').getByRole('checkbox')).toHaveCount(
    cloudCompetencies.length + otherCompetencies.length,
  );
});

test('the highest attainment counts and nothing adds up', async ({ page }) => {
  for (const [fragment, onPremises, cloud] of [
    ['action-pack=yes&silver=messaging&gold=devops,datacenter', '20', '10'],
    ['action-pack=yes&silver=messaging,communications&gold=none', '15', '5'],
    ['action-pack=no&silver=security&gold=devops', '20', 'unlimited'],
    ['action-pack=no&silver=none&gold=devops,security', '20', 'unlimited'],
  ] as const) {
    const calculator = await Calculator.open(page, 'en', fragment);
    await calculator.shows('product-support', { amounts: [onPremises] });
    await calculator.shows('signature-cloud-support', { amounts: [cloud] });
  }
});
