import { Calculator } from '../support/calculator.ts';
import { clipboardText } from '../support/clipboard.ts';
import {
  calculatorPage,
  languages,
  locales,
  pagesWithTroubleshooter,
  inTurns,
} from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { shown, tree, treeWords } from '../support/tree.ts';
import { Troubleshooter } from '../support/troubleshooter.ts';
import { literally, say } from '../support/words.ts';

const way = 'message=linking-error&subject=azure&offers=competency&contract=expired';
const answered = [
  ['message', 'linking-error'],
  ['subject', 'azure'],
  ['offers', 'competency'],
  ['contract', 'expired'],
] as const;
const outcome = 'contract-expired';
const actions = tree.outcomes.find(({ id }) => id === outcome)?.do ?? [];
const [first = '', ...rest] = actions;

test.describe('with the clipboard allowed', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const [turn, path] of inTurns(pagesWithTroubleshooter, 1)) {
    for (const { id } of languages(turn + 3)) {
      test(`the copied link of ${path} restores way and ticks in every language, in ${id}`, async ({
        page,
      }) => {
        let troubleshooter = await Troubleshooter.open(page, id, way, path);
        await troubleshooter.tried(first).check();
        await troubleshooter.copyButton().click();
        await expect(troubleshooter.root.locator('.actions')).toContainText(say(id, 'tool.copied'));
        const link = await clipboardText(page);
        for (const other of locales) {
          await page.goto('about:blank');
          await page.goto(link.replace(`/${id}/`, `/${other.id}/`));
          troubleshooter = new Troubleshooter(page, other.id);
          await troubleshooter.isReady();
          await troubleshooter.ends(outcome);
          await expect(troubleshooter.tried(first)).toBeChecked();
          expect(await troubleshooter.recap()).toEqual(
            answered.map(([question, answer]) => troubleshooter.recapOf(question, answer)),
          );
        }
      });
    }
  }

  for (const { id } of locales) {
    test(`a summary holds the whole way, in ${id} and in English`, async ({ page }) => {
      const troubleshooter = await Troubleshooter.open(page, id, way);
      await troubleshooter.tried(first).check();
      await troubleshooter.addressSays(`${way}&tried=${first}`);
      await troubleshooter.summaryButton().click();
      await expect(troubleshooter.root.locator('.actions')).toContainText(
        say(id, 'tool.summaryCopied'),
      );
      const text = await clipboardText(page);
      const parts = text.split('\n\n---\n\n');
      expect(parts).toHaveLength(id === 'en' ? 1 : 2);
      for (const [part = '', language] of [
        [parts[0], id],
        [parts.at(-1), 'en'],
      ] as const) {
        const words = treeWords(language);
        const reader = new Troubleshooter(page, language);
        for (const expected of [
          words.title,
          `${say(language, 'tool.summary.date')}: `,
          tree.messages[0]?.text ?? '',
          ...answered.map(([asked, given]) => {
            const [question, answer] = reader.recapOf(asked, given);
            return `- ${question.replace(/[?:]$/, '')}: ${answer}\n`;
          }),
          words.outcomes[outcome]?.title ?? '',
          `${say(language, 'tool.summary.address')}: ${page.url()}`,
        ]) {
          expect(part).toContain(expected);
        }
        const [tried = '', toDo = ''] = part
          .slice(part.indexOf(`${say(language, 'troubleshooter.summary.tried')}:`))
          .split(`${say(language, 'troubleshooter.summary.toDo')}:`);
        expect(tried).toContain(`- ${shown(words.actions[first] ?? '')}`);
        for (const action of rest)
          expect(toDo).toContain(`- ${shown(words.actions[action] ?? '')}`);
        for (const action of rest) expect(tried).not.toContain(shown(words.actions[action] ?? ''));
        expect(toDo).not.toContain(shown(words.actions[first] ?? ''));
        expect(part).not.toMatch(/\{\{|\*\*|\]\(|undefined|null|NaN/);
      }
    });
  }

  test.describe('where the English words do not come', () => {
    test.use({ expectedErrors: /Failed to load resource/ });

    for (const { id } of languages(2)) {
      if (id === 'en') continue;
      test(`the summary is in ${id} alone, and that is said`, async ({ page }) => {
        await page.route('**/en/troubleshooters/*.json', (route) => route.abort());
        const troubleshooter = await Troubleshooter.open(page, id, way);
        await troubleshooter.summaryButton().click();
        await expect(troubleshooter.root.locator('.actions')).toContainText(
          say(id, 'tool.summaryWithoutEnglish'),
        );
        const text = await clipboardText(page);
        expect(text).toContain(treeWords(id).title);
        expect(text).not.toContain(treeWords('en').title);
      });
    }
  });
});

for (const [turn, how] of (['denied', 'missing'] as const).entries()) {
  for (const { id } of languages(turn)) {
    test(`link and summary stand in a field where the clipboard is ${how}, in ${id}`, async ({
      page,
    }) => {
      await page.addInitScript((denied) => {
        const refuse = () => Promise.reject(new DOMException('Denied', 'NotAllowedError'));
        const clipboard = { writeText: refuse, write: refuse };
        Object.defineProperty(navigator, 'clipboard', { value: denied ? clipboard : undefined });
      }, how === 'denied');
      const troubleshooter = await Troubleshooter.open(page, id, way);
      await troubleshooter.copyButton().click();
      await expect(
        troubleshooter.root.getByRole('textbox', { name: say(id, 'tool.copyFailed') }),
      ).toHaveValue(page.url());
      await troubleshooter.summaryButton().click();
      const field = troubleshooter.root.getByRole('textbox', {
        name: say(id, 'tool.summaryFailed'),
      });
      for (const language of [id, 'en'] as const) {
        await expect(field).toHaveValue(literally(treeWords(language).title));
      }
      await expect(field).not.toBeEditable();
      await troubleshooter.restartButton().click();
      await expect(field).toHaveCount(0);
    });
  }
}

test.describe('on paper', () => {
  for (const [turn, path] of inTurns(pagesWithTroubleshooter, 0)) {
    for (const { id } of languages(turn + 1)) {
      test(`${path} has date, address, answers and steps, and no buttons, in ${id}`, async ({
        page,
      }) => {
        await page.addInitScript(() => {
          window.print = () => {
            document.documentElement.dataset.printed = 'yes';
          };
        });
        const troubleshooter = await Troubleshooter.open(page, id, way, path);
        const printed = troubleshooter.root.locator('.printed');
        await expect(printed).toBeHidden();
        await troubleshooter.tried(first).check();
        await troubleshooter.printButton().click();
        await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');

        await page.emulateMedia({ media: 'print' });
        await expect(printed).toBeVisible();
        await expect(printed.locator('dd').last()).toHaveText(page.url());
        await expect(printed.locator('dd').first()).toContainText(String(new Date().getFullYear()));
        for (const entry of await troubleshooter.root.locator('.way dl > div').all()) {
          await expect(entry.locator('dt')).toBeVisible();
          await expect(entry.locator('dd').first()).toBeVisible();
        }
        expect(await troubleshooter.recap()).toEqual(
          answered.map(([question, answer]) => troubleshooter.recapOf(question, answer)),
        );
        for (const action of actions) {
          await expect(
            troubleshooter.step.locator(`#troubleshooter-action-${action}`),
          ).toBeVisible();
        }
        await expect(troubleshooter.tried(first)).toBeChecked();
        await expect(troubleshooter.root.locator('button:visible, summary:visible')).toHaveCount(0);
        await expect(troubleshooter.changeLink('message')).toBeHidden();
      });
    }
  }

  test('a question that is open still shows the answers given so far', async ({ page }) => {
    const troubleshooter = await Troubleshooter.open(page, 'en', 'message=linking-error');
    await page.emulateMedia({ media: 'print' });
    await expect(troubleshooter.root.locator('.way dd').first()).toBeVisible();
    await expect(troubleshooter.root.locator('.printed')).toBeVisible();
    await expect(troubleshooter.backLink()).toBeHidden();
    await expect(troubleshooter.continueButton()).toBeHidden();
  });

  test('printing fetches nothing', async ({ page }) => {
    const troubleshooter = await Troubleshooter.open(page, 'en', way);
    await page.waitForLoadState('networkidle');
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(troubleshooter.picture()).not.toHaveAttribute('open');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.pdf();
    await expect(troubleshooter.picture()).not.toHaveAttribute('open');
    expect(sent.filter((url) => url.includes('/troubleshooters/'))).toEqual([]);
  });
});

test.describe('over to the calculator', () => {
  for (const [turn, path] of inTurns(pagesWithTroubleshooter, 1)) {
    for (const { id } of languages(turn + 2)) {
      test(`and back to ${path} nothing is asked again, in ${id}`, async ({ page }) => {
        const troubleshooter = await Troubleshooter.open(
          page,
          id,
          'message=linking-error&subject=azure&offers=action-pack-only',
          path,
        );
        await troubleshooter.ends('no-cloud-in-action-pack');
        await troubleshooter.calculatorLink().click();
        await expect(page).toHaveURL(new RegExp(`/${id}/${calculatorPage}#`));
        const calculator = new Calculator(page, id);
        await calculator.isReady();
        await expect(calculator.ignoredNote()).toHaveCount(0);
        await expect(calculator.product('Azure')).toBeChecked();
        await expect(calculator.actionPack(say(id, 'calculator.yes'))).toBeChecked();
        for (const tier of ['Silver', 'Gold'] as const) {
          await expect(calculator.noCompetency(tier)).toBeChecked();
        }
        await calculator.shows('product-support', { amounts: ['10'] });

        // What the troubleshooter does not ask on this way is no mistake of the link.
        await calculator.activated(say(id, 'calculator.activated.yes')).check();
        await calculator.root
          .getByRole('link', { name: say(id, 'calculator.troubleshooter'), exact: true })
          .click();
        await expect(page).toHaveURL(/\/azure-access-id-error\/#/);
        await troubleshooter.isReady();
        await troubleshooter.ends('no-cloud-in-action-pack');
        await expect(troubleshooter.ignoredNote()).toHaveCount(0);
      });
    }
  }

  test('an answer that was changed there leads to another result here', async ({ page }) => {
    const troubleshooter = await Troubleshooter.open(
      page,
      'en',
      'message=linking-error&subject=azure&offers=competency&contract=expired',
    );
    await troubleshooter.calculatorLink().click();
    const calculator = new Calculator(page, 'en');
    await calculator.isReady();
    await calculator
      .product('Microsoft 365')
      .or(calculator.question(say('en', 'calculator.product')).locator('[value=microsoft-365]'))
      .first()
      .check();
    await calculator.root
      .getByRole('link', { name: say('en', 'calculator.troubleshooter'), exact: true })
      .click();
    await troubleshooter.isReady();
    await troubleshooter.ends('not-for-microsoft-365');
    await expect(troubleshooter.ignoredNote()).toHaveCount(0);
  });

  test('from the calculator the questions that it has answered are not asked', async ({ page }) => {
    const calculator = await Calculator.open(
      page,
      'en',
      'product=dynamics-365&csp=no&action-pack=yes&silver=none&gold=none',
    );
    await calculator.root
      .getByRole('link', { name: say('en', 'calculator.troubleshooter'), exact: true })
      .click();
    const troubleshooter = new Troubleshooter(page, 'en');
    await troubleshooter.isReady();
    await troubleshooter.asks('message');
    await expect(troubleshooter.ignoredNote()).toHaveCount(0);
    await troubleshooter.give('linking-error');
    await troubleshooter.ends('no-cloud-in-action-pack');
  });
});

test('ticks of what was tried stand in the address and can be taken back', async ({ page }) => {
  const troubleshooter = await Troubleshooter.open(page, 'en', way);
  const before = await page.evaluate(() => history.length);
  for (const action of actions) await troubleshooter.tried(action).check();
  await troubleshooter.addressSays(`${way}&tried=${actions.join(',')}`);
  await expect(troubleshooter.tried(actions.at(-1) ?? '')).toBeFocused();
  await troubleshooter.tried(first).uncheck();
  await troubleshooter.addressSays(`${way}&tried=${rest.join(',')}`);
  expect(await page.evaluate(() => history.length), 'a tick is no step').toBe(before);
  await expect(troubleshooter.tried(first)).toHaveAccessibleDescription(
    shown(treeWords('en').actions[first] ?? ''),
  );
});
