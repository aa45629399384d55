import { isAccessible, visits } from './support/accessibility.ts';
import { Calculator } from './support/calculator.ts';
import { address, article, calculatorPage, full, languages, pages } from './support/site.ts';
import { expect, test } from './support/test.ts';
import { say } from './support/words.ts';

// A trace would record axe itself many times over.
test.use({ trace: 'off' });

for (const path of ['./#choose', './404.html']) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    await isAccessible(page);
  });
}

for (const [turn, path] of [...pages, '404.html'].entries()) {
  for (const { id, views } of visits(turn)) {
    test(`axe finds nothing on /${id}/${path}`, async ({ page }) => {
      await page.goto(address(id, path));
      await isAccessible(page, views);
    });
  }
}

/** The calculator in its states; in the article it is the same one, below other headings. */
const states = [
  {
    name: 'with answers and errors',
    path: calculatorPage,
    fragment:
      'on=2021-05-19&action-pack=yes&silver=security,messaging&gold=devops&ends=2021-05-18&csp=yes&nonsense=1',
    mistakes: true,
  },
  {
    name: 'with answers and errors',
    onlyFull: true,
    path: article,
    fragment:
      'on=2021-05-19&action-pack=yes&silver=security,messaging&gold=devops&ends=2021-05-18&csp=yes&nonsense=1',
    mistakes: true,
  },
  {
    name: 'with what would change the answer and the days of the contract',
    path: calculatorPage,
    fragment:
      'on=2021-05-19&action-pack=yes&silver=none&gold=none&product=azure&activated=no&ends=2021-12-31',
  },
  {
    name: 'under an edition of secondary sources, with offers that mean nothing in it',
    path: calculatorPage,
    fragment:
      'edition=maicpp-2025&on=2021-05-19&silver=security&success-core=yes&designation=no&launch=yes',
  },
  {
    name: 'under an edition that is over, for a date outside of every edition',
    path: calculatorPage,
    fragment: 'edition=maicpp-2023&on=2020-01-01&designation=yes&gold=devops',
  },
] as const;

for (const [turn, { name, path, fragment, ...state }] of states.entries()) {
  if ('onlyFull' in state && !full) continue;
  for (const { id } of languages(turn + 1)) {
    test(`axe finds nothing on /${id}/${path} ${name}, every fold open`, async ({ page }) => {
      const calculator = await Calculator.open(page, id, fragment, path);
      if ('mistakes' in state) {
        await calculator.usedOnPremises().fill('21');
        await calculator.usedCloud().fill('many');
        await expect(calculator.root.locator('[aria-invalid="true"]')).toHaveCount(2);
        await expect(calculator.ignoredNote()).toBeVisible();
      }
      await calculator.unfold();
      await isAccessible(page);
    });
  }
}

for (const { id } of languages(2)) {
  test(`axe finds nothing on /${id}/${calculatorPage} where the clipboard is refused`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    const calculator = await Calculator.open(page, id, 'silver=security');
    await calculator.summaryButton().click();
    await expect(calculator.root.locator('textarea')).toBeVisible();
    await isAccessible(page);
  });

  test(`axe finds nothing on /${id}/ with the language menu and its message open`, async ({
    page,
  }) => {
    await page.goto(address(id));
    const menu = page.getByRole('banner').locator('[data-language-switch]');
    await menu.locator('summary').click();
    await menu.getByRole('checkbox').check();
    await expect(menu.getByRole('status')).not.toBeEmpty();
    await isAccessible(page);
  });
}

test.describe('where an edition does not load', () => {
  test.use({ expectedErrors: /Failed to load resource/ });

  for (const { id } of languages(3)) {
    test(`axe finds nothing on /${id}/${calculatorPage}`, async ({ page }) => {
      await page.route('**/maicpp-2025.json', (route) => route.abort());
      await page.goto(address(id, calculatorPage, 'edition=maicpp-2025'));
      await expect(
        page.getByRole('alert').filter({ hasText: say(id, 'calculator.loadFailed') }),
      ).toBeVisible();
      await isAccessible(page);
    });
  }
});
