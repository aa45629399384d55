import { Calculator, type Benefit } from './support/calculator.ts';
import { languages, locales, type KnownByLanguage, type LocaleId } from './support/site.ts';
import { expect, test } from './support/test.ts';
import { editionWords, literally, say, sayIncidents } from './support/words.ts';

const in2021 = 'on=2021-05-19';

for (const { id } of languages(0)) {
  test.describe(`in ${id}`, () => {
    test('each figure opens its reasons, each with its section and its mark', async ({ page }) => {
      const calculator = await Calculator.open(
        page,
        id,
        `${in2021}&action-pack=yes&silver=security&gold=devops&product=azure&activated=yes`,
      );
      const { grants, statusRules, notes, title } = editionWords(id, 'mpn-2021');
      const reasons = await calculator.reasons('signature-cloud-support');
      await expect(reasons.first()).toBeVisible();
      for (const text of [grants['silver-cloud-competency'], notes['mixed-tiers']]) {
        await expect(reasons.filter({ hasText: text ?? 'no such text' })).toHaveCount(1);
      }
      await expect(reasons.filter({ hasText: notes['mixed-tiers'] ?? '' })).toContainText(
        `(${say(id, 'provenance.interpretation')})`,
      );
      await expect(
        reasons.filter({ hasText: grants['silver-cloud-competency'] ?? '' }),
      ).not.toContainText('(');
      await expect(
        calculator.result('signature-cloud-support').locator('[data-reasons]'),
      ).toContainText(say(id, 'calculator.rulesApplied', { title }));

      const onPremises = await calculator.reasons('product-support');
      await expect(onPremises).toContainText([
        grants['gold-on-premises'] ?? '',
        statusRules['on-premises-products-only'] ?? '',
      ]);
      await expect(
        onPremises.filter({ hasText: notes['action-pack-beside-a-competency'] ?? '' }),
      ).toContainText(`(${say(id, 'provenance.unknown')})`);

      for (const reason of [...(await reasons.all()), ...(await onPremises.all())]) {
        const link = reason.getByRole('link');
        await expect(link).toHaveCount(1);
        await expect(link).toHaveAttribute('href', /^\.\.\/[a-z-]+\/#[\w-]+$/);
      }
    });

    test('statements of secondary sources are marked as such', async ({ page }) => {
      const calculator = await Calculator.open(
        page,
        id,
        'edition=maicpp-2025&designation=yes&success-expanded=no&success-core=no&launch=no&product=azure&activated=yes',
      );
      const { grants } = editionWords(id, 'maicpp-2025');
      const reason = (await calculator.reasons('signature-cloud-support')).filter({
        hasText: grants['designation-cloud'] ?? 'no such text',
      });
      await expect(reason).toContainText(`(${say(id, 'provenance.secondary')})`);
      await expect(reason.getByRole('link')).toHaveAttribute(
        'href',
        '../programme-changes/#maicpp-2025',
      );
    });

    test('unknown answers give what is possible, what decides, and where to find it', async ({
      page,
    }) => {
      const calculator = await Calculator.open(
        page,
        id,
        `${in2021}&action-pack=no&silver=messaging&product=azure&activated=yes&used-cloud=0`,
      );
      await calculator.shows('signature-cloud-support', {
        amounts: ['5', '10', 'unlimited'],
        status: 'expired usable',
      });
      const result = calculator.result('signature-cloud-support');
      await expect(result).toContainText(
        `${say(id, 'calculator.amountDependsOn')} ${say(id, 'calculator.question.gold')}`,
      );
      await expect(result).toContainText(
        `${say(id, 'calculator.several')} ${say(id, 'calculator.question.ends')}`,
      );
      const finding = result.locator('details').filter({
        has: page.locator('summary', { hasText: say(id, 'calculator.howToFind') }),
      });
      const ends = finding
        .getByRole('listitem')
        .filter({ hasText: say(id, 'calculator.question.ends') });
      await expect(ends.first()).toBeHidden();
      await finding.locator('summary').last().click();
      await expect(ends.first()).toBeVisible();
      await expect(ends.first()).toContainText('Support for Business');
    });
  });
}

const changes: readonly {
  readonly name: string;
  readonly fragment: string;
  readonly benefit: Benefit;
  readonly kind: string;
  readonly inWords: (id: LocaleId) => string;
}[] = [
  {
    name: 'a cloud competency for Action Pack alone',
    fragment: `${in2021}&action-pack=yes&silver=none&gold=none&product=azure&activated=yes&ends=2021-12-31`,
    benefit: 'signature-cloud-support',
    kind: 'offer',
    inWords: (id) =>
      say(id, 'calculator.change.offer', {
        offer: say(id, 'calculator.offer.silver.cloud'),
        result: result(id, say(id, 'calculator.unlimited'), 'usable'),
      }),
  },
  {
    name: 'activation',
    fragment: `${in2021}&action-pack=no&silver=none&gold=security&product=azure&activated=no&ends=2021-12-31&used-cloud=0`,
    benefit: 'signature-cloud-support',
    kind: 'activated',
    inWords: (id) =>
      say(id, 'calculator.change.activated', {
        result: result(id, say(id, 'calculator.unlimited'), 'usable'),
      }),
  },
  {
    name: 'the previous version of the product',
    fragment: `${in2021}&action-pack=no&silver=none&gold=devops&product=on-premises-older&activated=yes&ends=2021-12-31&used-on-premises=1`,
    benefit: 'product-support',
    kind: 'covered-version',
    inWords: (id) =>
      say(id, 'calculator.change.covered-version', {
        result: result(id, twenty(id), 'usable'),
      }),
  },
  {
    name: 'renewing',
    fragment: `${in2021}&action-pack=no&silver=none&gold=devops&product=on-premises&activated=yes&ends=2021-05-18&used-on-premises=1`,
    benefit: 'product-support',
    kind: 'renewed',
    inWords: (id) =>
      say(id, 'calculator.change.renewed', {
        result: result(id, twenty(id), 'usable'),
      }),
  },
];

/** A language that is not here is held to its own words. */
const twentyInWords: Partial<Record<LocaleId, string>> = {
  en: '20 incidents',
  hu: '20 incidens',
  pl: '20 zdarzeń',
  tr: '20 olay',
} satisfies KnownByLanguage<string>;

function twenty(id: LocaleId): string {
  return twentyInWords[id] ?? sayIncidents(id, 20);
}

for (const [turn, { name, fragment, benefit, kind, inWords }] of changes.entries()) {
  for (const { id } of languages(turn)) {
    test(`in ${id}, what would change the answer is named: ${name}`, async ({ page }) => {
      const calculator = await Calculator.open(page, id, fragment);
      await expect(calculator.change(benefit)).toHaveAttribute('data-change', kind);
      await expect(calculator.change(benefit).locator('dd')).toHaveText(inWords(id));
    });
  }
}

test('where nothing would be better, no change is named', async ({ page }) => {
  const calculator = await Calculator.open(
    page,
    'en',
    `${in2021}&action-pack=no&silver=none&gold=security&product=azure&activated=yes&ends=2021-12-31`,
  );
  await calculator.shows('signature-cloud-support', { amounts: ['unlimited'], status: 'usable' });
  await expect(calculator.change('signature-cloud-support')).toHaveCount(0);
});

test('closed offers are no advice', async ({ page }) => {
  const calculator = await Calculator.open(
    page,
    'en',
    'edition=maicpp-2023&on=2024-01-01&action-pack=yes&designation=no&silver=none&gold=none&product=azure&activated=yes&ends=2024-06-30',
  );
  await expect(calculator.change('signature-cloud-support').locator('dd')).toHaveText(
    'With a Solutions Partner designation: unlimited – Usable',
    { ignoreCase: true },
  );
});

test.describe('the days of a contract', () => {
  for (const { id, tag } of locales) {
    test(`are worked out from its end in ${id}`, async ({ page }) => {
      const calculator = await Calculator.open(page, id, `${in2021}&ends=2021-06-30`);
      const days = calculator.root.locator('details.days');
      await expect(days.getByRole('definition').first()).toBeHidden();
      await days.locator('summary').click();
      await expect(days.locator('dd')).toHaveText(
        [
          [inWords('2020-05-31')],
          [inWords('2021-05-31')],
          [inWords('2021-06-01'), inWords('2021-06-30')],
          [inWords('2021-05-16'), inWords('2021-06-23')],
        ].map((dates) => new RegExp(`^${dates.map(pattern).join(' . ')}$`)),
      );
      await expect(days).toContainText(say(id, 'calculator.days.note'));
      await expect(days.getByRole('link')).toHaveAttribute(
        'href',
        '../mpn-benefits-technical-support/#how-long-the-incidents-last',
      );
      await calculator.ends().fill('2021-07-30');
      await expect(days.locator('dd').nth(1)).toHaveText(inWords('2021-06-30'));
    });

    const words = new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, {
      dateStyle: 'long',
      timeZone: 'UTC',
    });
    const inWords = (date: string): string => words.format(new Date(`${date}T00:00:00Z`));
    const pattern = (text: string): string => literally(text).source;
  }

  test('are shown only where the end is given and the edition says how long one runs', async ({
    page,
  }) => {
    const calculator = await Calculator.open(page, 'en', in2021);
    const days = calculator.root.locator('details.days');
    await expect(days).toHaveCount(0);
    await calculator.follow(`${in2021}&ends=2024-02-29`);
    await expect(days).toHaveCount(1);
    await calculator.chooseEdition('mpn-2021-06');
    await expect(days).toHaveCount(1);
    await calculator.chooseEdition('maicpp-2025');
    await expect(days).toHaveCount(0);
  });
});

function result(id: LocaleId, amount: string, status: 'usable'): string {
  return say(id, 'calculator.changeResult', {
    amount,
    status: say(id, `calculator.status.${status}`),
  });
}
