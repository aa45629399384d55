import { tabTo } from '../support/keyboard.ts';
import {
  address,
  full,
  languages,
  pagesWithTroubleshooter,
  troubleshooterPage,
  inTurns,
} from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { Troubleshooter } from '../support/troubleshooter.ts';
import { nodeOf, stepThatAsks } from '../support/tree.ts';
import { literally, say } from '../support/words.ts';

// The history is shared with the calculator in the article; the rest is the same on both pages.
for (const [turn, path] of (full ? pagesWithTroubleshooter : [troubleshooterPage]).entries()) {
  for (const { id } of languages(turn)) {
    test.describe(`on ${path}, in ${id}`, () => {
      test('Continue without an answer says what is missing and leads to the answers', async ({
        page,
      }) => {
        const troubleshooter = await Troubleshooter.open(page, id, '', path);
        const choose = say(id, 'troubleshooter.error.choose');
        await troubleshooter.continueButton().click();
        await troubleshooter.asks('message');
        const summary = troubleshooter.errorSummary();
        await expect(summary).toBeFocused();
        await expect(summary).toContainText(say(id, 'troubleshooter.error.title'));
        const group = troubleshooter.step.getByRole('group').first();
        await expect(group).toHaveAccessibleDescription(literally(choose));
        await expect(group.getByText(choose, { exact: true })).toBeVisible();

        await summary.getByRole('link', { name: choose }).focus();
        await page.keyboard.press('Enter');
        await expect(troubleshooter.answers().first()).toBeFocused();
        await expect(troubleshooter.step.getByRole('radio', { checked: true })).toHaveCount(0);
        expect(await troubleshooter.fragment()).toBe('');

        await troubleshooter.continueButton().click();
        await expect(summary, 'once more').toBeFocused();
        await troubleshooter.give('linking-error');
        await troubleshooter.asks('subject');
        await expect(summary, 'the next question has no error yet').toHaveCount(0);
      });

      test('choosing alone never moves on', async ({ page }) => {
        const troubleshooter = await Troubleshooter.open(page, id, '', path);
        await troubleshooter.answers().first().focus();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowDown');
        await troubleshooter.answer('linking-error').check();
        await troubleshooter.asks('message');
        expect(await troubleshooter.fragment()).toBe('');
        await expect(troubleshooter.answer('linking-error')).toBeFocused();
      });

      test('the Back link leads to the answered question before, whose answer is chosen', async ({
        page,
      }) => {
        const troubleshooter = await Troubleshooter.open(page, id, '', path);
        await expect(troubleshooter.backLink()).toHaveCount(0);
        await troubleshooter.give('linking-error');
        await troubleshooter.asks('subject');
        await troubleshooter.give('azure');
        await troubleshooter.asks('offers');
        await tabTo(page, troubleshooter.backLink(), 'Shift+Tab');
        await page.keyboard.press('Enter');
        await troubleshooter.asks('subject');
        await expect(troubleshooter.heading()).toBeFocused();
        await expect(troubleshooter.answer('azure')).toBeChecked();
        await troubleshooter.addressSays('message=linking-error&subject=azure&step=subject');
        await troubleshooter.backLink().click();
        await troubleshooter.asks('message');
        await expect(troubleshooter.answer('linking-error')).toBeChecked();
        await expect(troubleshooter.backLink()).toHaveCount(0);

        await page.reload();
        await troubleshooter.isReady();
        await troubleshooter.asks('message');
        await expect(troubleshooter.answer('linking-error')).toBeChecked();
      });

      test(
        'the recap changes an answer, keeps what still holds and drops the rest',
        { tag: '@firefox' },
        async ({ page }) => {
          const troubleshooter = await Troubleshooter.open(
            page,
            id,
            'message=linking-error&subject=azure&offers=competency&contract=valid&linked-before=yes&tried=new-azure-request',
            path,
          );
          await troubleshooter.ends('ignore-and-file');
          await expect
            .poll(() => troubleshooter.recap())
            .toEqual([
              troubleshooter.recapOf('message', 'linking-error'),
              troubleshooter.recapOf('subject', 'azure'),
              troubleshooter.recapOf('offers', 'competency'),
              troubleshooter.recapOf('contract', 'valid'),
              troubleshooter.recapOf('linked-before', 'yes'),
            ]);

          await troubleshooter.changeLink('message').click();
          await troubleshooter.asks('message');
          await expect(troubleshooter.heading()).toBeFocused();
          await expect(troubleshooter.answer('linking-error')).toBeChecked();
          await troubleshooter.give('plan-not-listed');
          // The subject, the offers and the contract come up again; the linking does not.
          await troubleshooter.asks('added-when');
          await troubleshooter.addressSays(
            'message=plan-not-listed&subject=azure&offers=competency&contract=valid&tried=new-azure-request',
          );
          await troubleshooter.give('earlier');
          const changed =
            'message=plan-not-listed&subject=azure&offers=competency&contract=valid&added-when=earlier';
          await troubleshooter.ends(nodeOf(changed));

          await troubleshooter.changeLink('subject').click();
          await troubleshooter.asks(stepThatAsks('subject', changed));
          await troubleshooter.give('microsoft-365');
          await troubleshooter.ends('not-for-microsoft-365');
          await troubleshooter.addressSays(
            'message=plan-not-listed&subject=microsoft-365&added-when=earlier&tried=new-azure-request',
          );
          await expect(troubleshooter.ignoredNote()).toHaveCount(0);
        },
      );

      test('an earlier question continued with the same answer leads back to the result', async ({
        page,
      }) => {
        const answers = 'message=linking-error&subject=azure&offers=competency&contract=expired';
        const troubleshooter = await Troubleshooter.open(page, id, answers, path);
        await troubleshooter.changeLink('subject').click();
        await troubleshooter.asks('subject');
        await troubleshooter.continueButton().click();
        await troubleshooter.ends('contract-expired');
        await troubleshooter.addressSays(answers);
      });

      test('starting again clears everything, and Back brings it back', async ({ page }) => {
        const answers = 'message=linking-error&subject=microsoft-365&tried=microsoft-365-support';
        const troubleshooter = await Troubleshooter.open(page, id, answers, path);
        await troubleshooter.ends('not-for-microsoft-365');
        await expect(troubleshooter.tried('microsoft-365-support')).toBeChecked();
        await troubleshooter.restartButton().click();
        await troubleshooter.asks('message');
        await troubleshooter.addressSays('');
        await expect(troubleshooter.heading()).toBeFocused();
        await expect(troubleshooter.step.getByRole('radio', { checked: true })).toHaveCount(0);
        await expect(troubleshooter.restartButton()).toHaveCount(0);

        await page.goBack();
        await troubleshooter.ends('not-for-microsoft-365');
        await expect(troubleshooter.tried('microsoft-365-support')).toBeChecked();
        await troubleshooter.addressSays(answers);
      });
    });
  }
}

for (const [turn, path] of inTurns(pagesWithTroubleshooter, 0)) {
  for (const { id } of languages(turn + 2)) {
    test.describe(`on ${path}, in ${id}`, () => {
      test(
        'the browser’s Back and Forward restore question and answers',
        { tag: '@firefox' },
        async ({ page }) => {
          await page.goto(address(id, 'glossary/'));
          const troubleshooter = await Troubleshooter.open(page, id, '', path);
          await troubleshooter.give('linking-error');
          await troubleshooter.asks('subject');
          await troubleshooter.give('azure');
          await troubleshooter.asks('offers');
          await troubleshooter.give('action-pack-only');
          await troubleshooter.ends('no-cloud-in-action-pack');

          for (const [step, fragment] of [
            ['offers', 'message=linking-error&subject=azure'],
            ['subject', 'message=linking-error'],
            ['message', ''],
          ] as const) {
            await page.goBack();
            await troubleshooter.asks(step);
            await troubleshooter.addressSays(fragment);
            await expect(troubleshooter.heading()).toBeFocused();
          }
          await page.goForward();
          await page.goForward();
          await troubleshooter.asks('offers');
          await page.goForward();
          await troubleshooter.ends('no-cloud-in-action-pack');
          await expect(troubleshooter.heading()).toBeFocused();
          for (let entries = 0; entries < 4; entries++) await page.goBack();
          await expect(page).toHaveURL(/\/glossary\//);
        },
      );

      test('the browser’s Back leads over several questions at once to the start', async ({
        page,
      }) => {
        const troubleshooter = await Troubleshooter.open(page, id, '', path);
        await contentsLink(page, id).click();
        await troubleshooter.give('linking-error');
        await troubleshooter.asks('subject');
        await page.evaluate(() => {
          history.go(-2);
        });
        await troubleshooter.asks('message');
        await troubleshooter.addressSays('');
      });

      test('Back restores the start where the page was opened at a heading', async ({ page }) => {
        const section = path === pagesWithTroubleshooter[0] ? 'share' : 'overview';
        const troubleshooter = await Troubleshooter.open(page, id, section, path);
        await troubleshooter.give('linking-error');
        await troubleshooter.asks('subject');
        await page.goBack();
        await troubleshooter.asks('message');
        await troubleshooter.addressSays(section);
        await expect(troubleshooter.step.getByRole('radio', { checked: true })).toHaveCount(0);
        await page.goForward();
        await troubleshooter.asks('subject');
      });
    });
  }
}

test('an error takes its message away with the browser’s Back as well', async ({ page }) => {
  const troubleshooter = await Troubleshooter.open(page, 'en');
  await troubleshooter.give('linking-error');
  await troubleshooter.asks('subject');
  await troubleshooter.continueButton().click();
  await expect(troubleshooter.errorSummary()).toBeFocused();
  await page.goBack();
  await troubleshooter.asks('message');
  await expect(troubleshooter.errorSummary()).toHaveCount(0);
});

test('what was copied for one step is not offered at the next', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  const troubleshooter = await Troubleshooter.open(page, 'en', 'message=linking-error');
  await troubleshooter.copyButton().click();
  const field = troubleshooter.root.getByRole('textbox', { name: say('en', 'tool.copyFailed') });
  await expect(field).toHaveValue(page.url());
  await troubleshooter.give('azure');
  await troubleshooter.asks('offers');
  await expect(field).toHaveCount(0);
});

function contentsLink(page: Troubleshooter['page'], id: Troubleshooter['locale']) {
  return page
    .getByRole('navigation', { name: say(id, 'tableOfContents.onThisPage') })
    .getByRole('link')
    .last();
}
