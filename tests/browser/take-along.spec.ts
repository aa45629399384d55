import type { Page } from '@playwright/test';
import { Calculator } from './support/calculator.ts';
import { clipboardText } from './support/clipboard.ts';
import { withoutPrefetching } from './support/prefetching.ts';
import { address, calculatorPage, editions, languages, locales } from './support/site.ts';
import { expect, test } from './support/test.ts';
import { editionWords, literally, say } from './support/words.ts';

const answers =
  'on=2021-05-19&action-pack=no&silver=security&gold=none&product=azure&activated=yes&ends=2021-12-31&used-cloud=3&role=admin-agent';

test.describe('a summary', () => {
  test.describe('with the clipboard allowed', () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    for (const { id } of locales) {
      test(`is copied in ${id} and in English`, async ({ page }) => {
        const calculator = await Calculator.open(page, id, answers);
        await calculator.summaryButton().click();
        await expect(calculator.root.locator('.actions')).toContainText(
          say(id, 'tool.summaryCopied'),
        );
        const text = await clipboardText(page);
        const parts = text.split('\n\n---\n\n');
        expect(parts).toHaveLength(id === 'en' ? 1 : 2);
        for (const [part, language] of [
          [parts[0], id],
          [parts.at(-1), 'en'],
        ] as const) {
          const { title, grants, since } = editionWords(language, 'mpn-2021');
          for (const expected of [
            say(language, 'calculator.title'),
            `${say(language, 'tool.summary.date')}: `,
            title,
            since ?? '',
            `${say(language, 'calculator.product').replace(/[?:]$/, '')}: Azure`,
            `${say(language, 'calculator.usedCloud')}: 3`,
            `${say(language, 'calculator.role')}: ${say(language, 'calculator.role.admin-agent')}`,
            'Microsoft Product Support: ',
            `Signature Cloud Support: ${say(language, 'calculator.unlimited')}. ${say(language, 'calculator.status.usable')}.`,
            grants['silver-cloud-competency'] ?? '',
            `${say(language, 'tool.summary.address')}: ${page.url()}`,
          ]) {
            expect(part).toContain(expected);
          }
          expect(part).not.toMatch(/\{\{|\*\*|\]\(|undefined|null|NaN/);
        }
      });
    }

    for (const edition of editions.slice(1)) {
      for (const { id } of languages(editions.indexOf(edition))) {
        test(`of ${edition} is copied in ${id} and in English`, async ({ page }) => {
          const calculator = await Calculator.open(
            page,
            id,
            `edition=${edition}&designation=yes&silver=security&used-cloud=1`,
          );
          await calculator.summaryButton().click();
          await expect(calculator.root.locator('.actions')).toContainText(
            say(id, 'tool.summaryCopied'),
          );
          const text = await clipboardText(page);
          expect(text).toContain(editionWords(id, edition).title);
          expect(text).toContain(editionWords('en', edition).title);
          expect(text).toContain('Solutions Partner designation');
          expect(text).not.toMatch(/\{\{|\*\*|\]\(|undefined|null|NaN/);
        });
      }
    }
  });

  test.describe('whose script does not come', () => {
    test.use({
      permissions: ['clipboard-read', 'clipboard-write'],
      expectedErrors: /Failed to load resource/,
    });

    for (const { id } of languages(2)) {
      test(`is said to have failed, and can be asked for again, in ${id}`, async ({ page }) => {
        const script = /\/summary\.[^/]*\.js$/;
        await page.route(script, (route) => route.abort());
        const calculator = await Calculator.open(page, id, answers);
        const actions = calculator.root.locator('.actions');
        await calculator.summaryButton().click();
        await expect(actions).toContainText(say(id, 'tool.summaryNotMade'));
        await expect(actions.getByRole('textbox')).toHaveCount(0);

        await page.unroute(script);
        await calculator.summaryButton().click();
        await expect(actions).toContainText(say(id, 'tool.summaryCopied'));
      });
    }
  });

  for (const [turn, how] of (['denied', 'missing'] as const).entries()) {
    for (const { id } of languages(turn + 1)) {
      test(`stands in a field where the clipboard is ${how}, in ${id}`, async ({ page }) => {
        await refuseClipboard(page, how);
        const calculator = await Calculator.open(page, id, answers);
        await calculator.summaryButton().click();
        const field = calculator.root.getByRole('textbox', {
          name: say(id, 'tool.summaryFailed'),
        });
        for (const language of [id, 'en'] as const) {
          await expect(field).toHaveValue(
            literally(`${say(language, 'tool.summary.answers')}:\n- `),
          );
        }
        await expect(field).not.toBeEditable();
        await field.focus();
        const selected = await field.evaluate((element) => {
          if (!(element instanceof HTMLTextAreaElement)) return undefined;
          return element.selectionEnd - element.selectionStart === element.value.length;
        });
        expect(selected, 'the whole text is selected').toBe(true);

        await calculator.restartButton().click();
        await expect(field).toHaveCount(0);
      });
    }
  }
});

test.describe('printing', () => {
  for (const { id } of languages(2)) {
    test(`opens every fold and adds a recap of the answers, in ${id}`, async ({ page }) => {
      await page.addInitScript(() => {
        window.print = () => {
          dispatchEvent(new Event('beforeprint'));
        };
      });
      const calculator = await Calculator.open(page, id, answers);
      const folds = calculator.root.locator('details');
      const closed = calculator.root.locator('details:not([open])');
      const open = (await folds.count()) - (await closed.count());
      expect(await closed.count()).toBeGreaterThan(2);
      const recap = calculator.root.locator('dl.recap');
      await expect(recap).toBeHidden();

      await calculator.root
        .getByRole('button', { name: say(id, 'tool.print'), exact: true })
        .click();
      await page.emulateMedia({ media: 'print' });
      await expect(closed).toHaveCount(0);
      await expect(recap).toBeVisible();
      for (const [question, answer] of [
        ['calculator.question.silver', 'Security'],
        ['calculator.question.gold', say(id, 'calculator.noCompetency')],
        ['calculator.product', 'Azure'],
        ['calculator.usedCloud', '3'],
        ['calculator.role', say(id, 'calculator.role.admin-agent')],
      ] as const) {
        const entry = recap.locator('div').filter({ hasText: say(id, question) });
        await expect(entry.locator('dd')).toHaveText(answer);
      }
      await expect(calculator.root.getByRole('form')).toBeHidden();
      for (const benefit of ['product-support', 'signature-cloud-support'] as const) {
        await expect(calculator.result(benefit).locator('[data-reasons] li').first()).toBeVisible();
      }
      await expect(calculator.root.locator('details.days dd').first()).toBeVisible();

      await page.emulateMedia({ media: 'screen' });
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await expect(closed).toHaveCount((await folds.count()) - open);
      await expect(recap).toBeHidden();
    });
  }

  test('by the browser itself opens every fold, and closes them afterwards', async ({ page }) => {
    const calculator = await Calculator.open(page, 'en', answers);
    const closed = calculator.root.locator('details:not([open])');
    const before = await closed.count();
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        const { length } = document.querySelectorAll('.entitlement-calculator details:not([open])');
        document.documentElement.dataset.closedOnPaper = String(length);
      });
    });
    await page.pdf();
    await expect(page.locator('html')).toHaveAttribute('data-closed-on-paper', '0');
    await expect(closed).toHaveCount(before);
  });
});

test.describe('nothing that is entered leaves the browser', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('while answering, copying and choosing editions', async ({ page }) => {
    const sent: string[] = [];
    await withoutPrefetching(page);
    const calculator = await Calculator.open(page, 'hu');
    await page.waitForLoadState('networkidle');
    page.on('request', (request) => {
      // The browser asks for the icon again when an address changes, and sends nothing with it.
      if (request.url().endsWith('/favicon.svg')) return;
      // Scripts come when they are needed, from addresses that are the same for everybody.
      if (/\/_astro\/[\w.-]+\.js$/.test(request.url())) return;
      sent.push([request.method(), request.url(), request.postData() ?? ''].join(' ').trim());
    });
    page.on('websocket', (socket) => {
      sent.push(socket.url());
    });

    await calculator.actionPack(say('hu', 'calculator.yes')).check();
    await calculator.openList('Gold');
    await calculator.competency('Gold', 'Security').check();
    await calculator.product('Azure').check();
    await calculator.activated(say('hu', 'calculator.activated.no')).check();
    await calculator.openFurtherQuestions();
    await calculator.ends().fill('2021-12-31');
    await calculator.usedCloud().fill('4');
    await calculator.on().fill('2021-05-19');
    await calculator.unfold();
    await calculator.copyButton().click();
    await expect(calculator.root.locator('.actions')).toContainText(say('hu', 'tool.copied'));
    expect(sent).toEqual([]);

    await calculator.chooseEdition('maicpp-2025');
    await calculator.chooseEdition('mpn-2021');
    await calculator.chooseEdition('maicpp-2025');
    await calculator.summaryButton().click();
    await expect(calculator.root.locator('.actions')).toContainText(
      say('hu', 'tool.summaryCopied'),
    );
    await calculator.restartButton().click();
    expect(sent.map((line) => line.replace(/^GET .*\/(?=(?:en|hu)\/)/, ''))).toEqual([
      'hu/entitlement-calculator/maicpp-2025.json',
      'en/entitlement-calculator/maicpp-2025.json',
    ]);
  });

  test('by opening a link with answers', async ({ page }) => {
    const sent: string[] = [];
    page.on('request', (request) => {
      sent.push(JSON.stringify([request.url(), request.headers(), request.postData()]));
    });
    await page.goto(address('en', calculatorPage, answers));
    const calculator = new Calculator(page, 'en');
    await calculator.isReady();
    await page
      .getByRole('navigation', { name: say('en', 'sidebarNav.accessibleLabel') })
      .getByRole('link')
      .first()
      .click();
    await page.waitForLoadState('networkidle');
    // Playwright tells the address of a navigation with its fragment, which browsers keep.
    const [navigation = '', ...others] = sent;
    expect(JSON.parse(navigation)).toContainEqual(expect.stringContaining(calculatorPage));
    expect(others.filter((line) => /security|2021-12-31|admin-agent/.test(line))).toEqual([]);
  });
});

async function refuseClipboard(page: Page, how: 'denied' | 'missing'): Promise<void> {
  await page.addInitScript((denied) => {
    const refuse = () => Promise.reject(new DOMException('Denied', 'NotAllowedError'));
    const clipboard = { writeText: refuse, write: refuse };
    Object.defineProperty(navigator, 'clipboard', { value: denied ? clipboard : undefined });
  }, how === 'denied');
}
