import { Calculator } from '../support/calculator.ts';
import { ParallelText } from '../support/parallel-text.ts';
import { address, article, languages } from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { isInTheme } from '../support/theme.ts';

for (const { id } of languages(0)) {
  test(`two tabs keep their answers apart, in ${id}`, async ({ page, context }) => {
    const one = await Calculator.open(page, id, 'silver=security&product=azure');
    const two = await Calculator.open(await context.newPage(), id, 'gold=messaging&product=azure');
    await one.product('Dynamics 365').check();
    await two.restartButton().click();
    await two.addressSays('');
    await one.addressSays('silver=security&product=dynamics-365');
    await one.page.reload();
    await one.isReady();
    await expect(one.product('Dynamics 365')).toBeChecked();
    await expect(two.product('Azure')).not.toBeChecked();
  });
}

test('what two tabs are told to remember is kept from both', async ({ page, context }) => {
  const hungarian = await ParallelText.open(page, 'hu', article);
  const polish = await ParallelText.open(await context.newPage(), 'pl', article);
  await hungarian.show('en');
  await polish.show('en');
  await polish.remember().check();
  await hungarian.remember().check();
  await polish.page.reload();
  await polish.isOn('en');
  await hungarian.page.reload();
  await hungarian.isOn('en');

  await hungarian.remember().uncheck();
  await polish.page.reload();
  await polish.isOn('en');
});

test('a theme that one tab chooses is that of the next page in the other', async ({
  page,
  context,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(address('tr', article));
  const other = await context.newPage();
  await other.goto(address('tr', article));
  await other.getByRole('banner').locator('[data-theme-switch]').selectOption('dark');
  await isInTheme(other, 'dark');
  await page.goto(address('tr', 'glossary/'));
  await isInTheme(page, 'dark');
});
