import { Calculator } from './support/calculator.ts';
import { expect, test } from './support/test.ts';

test('a press on a fold is answered before what it holds is drawn', async ({ page }) => {
  const calculator = await Calculator.open(page, 'en');
  const fold = calculator.tier('Gold').locator('details');
  const { before, then, isOpen } = await fold.evaluate((details: HTMLDetailsElement) => {
    const summary = details.querySelector('summary') ?? details;
    const ground = () => getComputedStyle(summary).backgroundColor;
    const before = ground();
    summary.click();
    return { before, then: ground(), isOpen: details.open };
  });
  expect(then).not.toBe(before);
  expect(isOpen).toBe(false);
  await expect(calculator.competency('Gold', 'Cloud Platform')).toBeVisible();
  await fold.locator('summary').click();
  await expect(calculator.competency('Gold', 'Cloud Platform')).toBeHidden();
  await expect(fold).not.toHaveAttribute('data-pressed');
});

test('a fold that is pressed twice in the same instant stays closed', async ({ page }) => {
  const calculator = await Calculator.open(page, 'en');
  const fold = calculator.tier('Gold').locator('details');
  const isOpen = await fold.evaluate(async (details: HTMLDetailsElement) => {
    for (let press = 0; press < 2; press++) details.querySelector('summary')?.click();
    for (let frame = 0; frame < 5; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return details.open;
  });
  expect(isOpen).toBe(false);
  await expect(fold).not.toHaveAttribute('data-pressed');
});

test('whoever opens a fold by keyboard and goes on in the same instant gets into it', async ({
  page,
}) => {
  const calculator = await Calculator.open(page, 'en');
  const isReached = await calculator
    .tier('Gold')
    .locator('details')
    .evaluate((details: HTMLDetailsElement) => {
      const summary = details.querySelector('summary');
      summary?.click();
      summary?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
      const field = details.querySelector('input');
      field?.focus();
      return field !== null && document.activeElement === field;
    });
  expect(isReached).toBe(true);
});

test('a fold that nobody presses, as one that the browser’s search opens, is drawn at once', async ({
  page,
}) => {
  const calculator = await Calculator.open(page, 'en');
  const fold = calculator.tier('Gold').locator('details');
  await fold.locator('summary').click();
  await fold.locator('summary').click();
  const height = await fold.evaluate((details: HTMLDetailsElement) => {
    details.open = true;
    return details.offsetHeight;
  });
  await expect(calculator.competency('Gold', 'Cloud Platform')).toBeVisible();
  expect(await fold.evaluate(({ offsetHeight }: HTMLElement) => offsetHeight)).toBe(height);
});
