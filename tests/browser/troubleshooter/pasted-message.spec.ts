import type { Page } from '@playwright/test';
import { clipboardText } from '../support/clipboard.ts';
import { tabTo } from '../support/keyboard.ts';
import {
  address,
  full,
  languages,
  locales,
  pagesWithTroubleshooter,
  inTurns,
} from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { tree, treeWords, shown } from '../support/tree.ts';
import { Troubleshooter } from '../support/troubleshooter.ts';
import { say } from '../support/words.ts';

const [linkingError, notAuthorized] = tree.messages.map(({ text }) => text);
const secret = 'Fabrikam is our customer';

for (const [turn, path] of inTurns(pagesWithTroubleshooter, 0)) {
  for (const { id } of languages(turn + 2)) {
    test.describe(`on ${path}, in ${id}`, () => {
      test('a message is pasted with the keyboard alone, and its answer chosen', async ({
        page,
      }) => {
        const troubleshooter = await Troubleshooter.open(page, id, '', path);
        await troubleshooter.heading().focus();
        await tabTo(page, troubleshooter.pasteField(), 'Shift+Tab');
        await paste(page, troubleshooter, linkingError ?? '');
        await isFound(troubleshooter, 'linking-error');
        await expect(troubleshooter.answer('linking-error')).toBeFocused();
        await troubleshooter.asks('message');
        await page.keyboard.press('Enter');
        await troubleshooter.asks('subject');
        await troubleshooter.addressSays('message=linking-error');
      });

      test(
        'a typed message is looked for with its button',
        { tag: '@firefox' },
        async ({ page }) => {
          const troubleshooter = await Troubleshooter.open(page, id, '', path);
          await troubleshooter
            .pasteField()
            .fill(`${secret}: ${(notAuthorized ?? '').toUpperCase()}!`);
          await expect(troubleshooter.found()).toHaveText('');
          await tabTo(page, troubleshooter.findButton());
          await page.keyboard.press('Enter');
          await isFound(troubleshooter, 'not-authorized');
          await troubleshooter.continueButton().click();
          await troubleshooter.ends('account-not-in-mpn');
        },
      );

      test('an unknown message and an empty field are said to be so', async ({ page }) => {
        const troubleshooter = await Troubleshooter.open(page, id, '', path);
        await troubleshooter.findButton().click();
        const status = troubleshooter.step.getByRole('status');
        await expect(status).toHaveText(say(id, 'troubleshooter.paste.empty'));
        await troubleshooter.pasteField().fill('   \n ');
        await troubleshooter.findButton().click();
        await expect(status).toHaveText(say(id, 'troubleshooter.paste.empty'));
        await troubleshooter.pasteField().fill('The printer has no paper left');
        await troubleshooter.findButton().click();
        await expect(status).toHaveText(say(id, 'troubleshooter.paste.none'));
        await expect(troubleshooter.pasteField()).toHaveAccessibleDescription(
          new RegExp(say(id, 'troubleshooter.paste.none')),
        );
        await expect(troubleshooter.step.getByRole('radio', { checked: true })).toHaveCount(0);
        await troubleshooter.asks('message');
      });
    });
  }
}

test.describe('a message is recognised', () => {
  const wanted = full ? tree.messages : tree.messages.slice(0, 3);
  for (const { id: language } of locales) {
    test(`in ${language}, whole, in part and in capitals`, async ({ page }) => {
      const troubleshooter = await Troubleshooter.open(page, language);
      for (const { id, answer, text } of wanted) {
        const { gloss = text, seenAs = [] } = treeWords(language).messages[id] ?? {};
        for (const wording of [text, text.toUpperCase(), gloss, gloss.toUpperCase(), ...seenAs]) {
          await test.step(wording, async () => {
            await troubleshooter.pasteField().fill(wording);
            await troubleshooter.findButton().click();
            await isFound(troubleshooter, answer);
          });
        }
      }
      for (const part of ['Access ID is already associated', 'obtain a new Access ID']) {
        await troubleshooter.pasteField().fill(part);
        await troubleshooter.findButton().click();
        await isFound(troubleshooter, 'linking-error');
      }
    });
  }

  test('in the middle of a long page', async ({ page }) => {
    const troubleshooter = await Troubleshooter.open(page, 'en');
    await paste(
      page,
      troubleshooter,
      `${'Microsoft Azure portal. '.repeat(40)}${linkingError ?? ''}`,
    );
    await isFound(troubleshooter, 'linking-error');
  });
});

test.describe('an ID in the field is masked', () => {
  test('where it is pasted', async ({ page }) => {
    const troubleshooter = await Troubleshooter.open(page, 'en');
    await paste(page, troubleshooter, `${linkingError ?? ''} 1234567890 AB12-34567`);
    await expect(troubleshooter.pasteField()).toHaveValue(`${linkingError ?? ''} ••• •••`);
    await expect(troubleshooter.found()).toContainText(say('en', 'troubleshooter.paste.masked'));
    await isFound(troubleshooter, 'linking-error');
  });

  test('while it is typed', async ({ page }) => {
    const troubleshooter = await Troubleshooter.open(page, 'en');
    for (const id of ['123456789', '1234 5678 9012', '12-34-56-78-9', 'A1B2C3D4E5F6']) {
      await test.step(id, async () => {
        await troubleshooter.pasteField().clear();
        await troubleshooter.pasteField().pressSequentially(`${id} is refused`);
        await expect(troubleshooter.pasteField()).toHaveValue('••• is refused');
        await expect(troubleshooter.found()).toContainText(
          say('en', 'troubleshooter.paste.masked'),
        );
      });
    }
  });

  test('and can be deleted', async ({ page }) => {
    const troubleshooter = await Troubleshooter.open(page, 'en');
    await troubleshooter.pasteField().pressSequentially('123456');
    await expect(troubleshooter.pasteField()).toHaveValue('•••');
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Backspace');
    await expect(troubleshooter.pasteField()).toHaveValue('');
  });

  test('while something is typed in the middle, where the cursor stays', async ({ page }) => {
    const troubleshooter = await Troubleshooter.open(page, 'en');
    await troubleshooter.pasteField().pressSequentially('ID  is refused');
    await page.keyboard.press('Home');
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('ArrowRight');
    await page.keyboard.type('1234567');
    await expect(troubleshooter.pasteField()).toHaveValue('ID ••• is refused');
  });
});

test.describe('what was pasted goes nowhere', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const [, path] of inTurns(pagesWithTroubleshooter, 1)) {
    test(`neither address, storage, summary nor another step has it, on ${path}`, async ({
      page,
    }) => {
      const sent: string[] = [];
      page.on('request', (request) => {
        sent.push(decodeURIComponent(`${request.url()} ${request.postData() ?? ''}`));
      });
      const troubleshooter = await Troubleshooter.open(page, 'hu', '', path);
      await paste(page, troubleshooter, `${secret}. ${linkingError ?? ''}`);
      await isFound(troubleshooter, 'linking-error');
      await troubleshooter.continueButton().click();
      await troubleshooter.asks('subject');
      expect(decodeURIComponent(page.url())).not.toContain('Fabrikam');
      expect(await page.content()).not.toContain('Fabrikam');

      await troubleshooter.summaryButton().click();
      await expect(troubleshooter.root.locator('.actions')).toContainText(
        say('hu', 'tool.summaryCopied'),
      );
      const summary = await clipboardText(page);
      expect(summary).toContain(linkingError);
      expect(summary).not.toContain('Fabrikam');

      await page.goBack();
      await troubleshooter.asks('message');
      await expect(troubleshooter.pasteField()).toHaveValue('');
      await expect(troubleshooter.found()).toHaveText('');
      await page.goForward();
      await troubleshooter.asks('subject');
      const kept = await page.evaluate(() =>
        JSON.stringify([
          Object.entries(localStorage),
          Object.entries(sessionStorage),
          history.state,
          document.cookie,
        ]),
      );
      expect(kept).not.toContain('Fabrikam');
      expect(sent.filter((line) => line.includes('Fabrikam'))).toEqual([]);
    });
  }

  test('nor is it there after leaving the page or loading it again', async ({ page }) => {
    const troubleshooter = await Troubleshooter.open(page, 'en');
    await troubleshooter.pasteField().fill(secret);
    await page.reload();
    await troubleshooter.isReady();
    await expect(troubleshooter.pasteField()).toHaveValue('');
    await troubleshooter.pasteField().fill(secret);
    await page.goto(address('en', 'glossary/'));
    await page.goBack();
    await troubleshooter.isReady();
    await expect(troubleshooter.pasteField()).toHaveValue('');
  });
});

/** Pastes as a reader does: the browser puts the text into the field and tells of it. */
async function paste(page: Page, troubleshooter: Troubleshooter, text: string): Promise<void> {
  await troubleshooter.pasteField().focus();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('ControlOrMeta+V');
}

/** The tool names the answer, has chosen it and waits. */
async function isFound(troubleshooter: Troubleshooter, answer: string): Promise<void> {
  const { locale } = troubleshooter;
  const { text = answer, short = text } =
    treeWords(locale).questions.message?.answers[answer] ?? {};
  await expect(troubleshooter.answer(answer)).toBeChecked();
  await expect(troubleshooter.found()).toContainText(
    say(locale, 'troubleshooter.paste.found', { answer: shown(short) }),
  );
}
