import { Calculator } from '../support/calculator.ts';
import { languages } from '../support/site.ts';
import { test } from '../support/test.ts';

const answers =
  'action-pack=no&silver=none&gold=messaging&product=on-premises&activated=yes&ends=2021-12-31&used-on-premises=0';

/** The last moment of the contract's last day, where the reader is. */
for (const [turn, [timezoneId, lastMoment]] of (
  [
    ['Etc/GMT+12', '2022-01-01T11:59:59Z'],
    ['Europe/Istanbul', '2021-12-31T20:59:59Z'],
    ['Pacific/Kiritimati', '2021-12-31T09:59:59Z'],
  ] as const
).entries()) {
  test.describe(`a contract that ends today in ${timezoneId}`, () => {
    test.use({ timezoneId });

    for (const { id } of languages(turn)) {
      test(
        `holds until midnight there, and no longer, in ${id}`,
        { tag: '@firefox' },
        async ({ page }) => {
          await page.clock.setFixedTime(lastMoment);
          const calculator = await Calculator.open(page, id, answers);
          await calculator.shows('product-support', { amounts: ['20'], status: 'usable' });

          await page.clock.setFixedTime(new Date(Date.parse(lastMoment) + 1000));
          await page.reload();
          await calculator.isReady();
          await calculator.shows('product-support', { amounts: ['20'], status: 'expired' });
        },
      );
    }
  });
}

for (const [clock, moment, status] of [
  ['stands at its beginning', '1970-01-01T00:00:00Z', 'usable'],
  ['is centuries ahead', '2999-12-31T12:00:00Z', 'expired'],
] as const) {
  test(`a clock that ${clock} does no harm, and its day can be put right`, async ({ page }) => {
    await page.clock.setFixedTime(moment);
    const calculator = await Calculator.open(page, 'hu', answers);
    await calculator.shows('product-support', { amounts: ['20'], status });
    await calculator.openFurtherQuestions();
    await calculator.on().fill('2021-05-19');
    await calculator.shows('product-support', { amounts: ['20'], status: 'usable' });
    await calculator.addressSays(`on=2021-05-19&${answers}`);
  });
}
