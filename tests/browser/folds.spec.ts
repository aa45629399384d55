import type { Locator } from '@playwright/test';
import { Calculator } from './support/calculator.ts';
import { expect, test } from './support/test.ts';

/** Where the first field of a fold is, from the edge of the screen: at once, and when all is drawn. */
interface Opening {
  readonly inNextFrame: number;
  readonly inTheEnd: number;
}

test('a press on a fold is answered before what it holds is drawn', async ({ page }) => {
  const calculator = await Calculator.open(page, 'en');
  const { inNextFrame, inTheEnd } = await opening(calculator.tier('Gold').locator('details'));
  expect(inNextFrame).toBeLessThan(-1000);
  expect(inTheEnd).toBeGreaterThan(0);
});

test('whoever opens a fold by keyboard and goes on in the same instant gets into it', async ({
  page,
}) => {
  const calculator = await Calculator.open(page, 'en');
  const isReached = await calculator
    .tier('Gold')
    .locator('details')
    .evaluate((details: HTMLDetailsElement) => {
      details.querySelector('summary')?.click();
      // Whatever the browser has to know before it moves the focus.
      details.getBoundingClientRect();
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

async function opening(details: Locator): Promise<Opening> {
  return details.evaluate(async (fold: HTMLDetailsElement) => {
    const field = fold.querySelector('input');
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const place = () => field?.getBoundingClientRect().top ?? Number.NaN;
    fold.scrollIntoView();
    await frame();
    fold.querySelector('summary')?.click();
    const inNextFrame = place();
    for (let count = 0; count < 3; count++) await frame();
    return { inNextFrame, inTheEnd: place() };
  });
}
