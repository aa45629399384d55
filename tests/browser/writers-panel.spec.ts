import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { acceptedPins } from '../../src/lib/translation/accept.ts';
import { loadPins, savePins } from '../../src/lib/translation/load-pins.ts';
import { loadStatuses } from '../../src/lib/translation/load-statuses.ts';
import { testInDevelopment, withoutRepository } from './support/dev-server.ts';
import { expect as impatient } from './support/test.ts';

const english = 'src/content/docs/en/glossary.mdx';
const hungarian = 'src/content/docs/hu/glossary.mdx';
const section = 'how-to-use';

/** A sentence with a slip was translated and accepted, and then its figure changed in the English alone. */
const test = testInDevelopment({
  name: 'writers-panel',
  base: '/support',
  warmUp: ['hu/glossary/'],
  prepare: (root) => {
    addSentence(root, english, 'This list has 87 entreis.');
    addSentence(root, hungarian, 'Ez a lista 87 szócikkből áll.');
    const isOfSection = ({ key }: { readonly key: string }): boolean =>
      key === `docs/glossary#${section}`;
    for (const [language, statuses] of loadStatuses(['hu', 'pl', 'tr'], root)) {
      const pins = acceptedPins(loadPins(language, root), statuses.filter(isOfSection));
      savePins(language, pins, root);
    }
    commit(root);
    edit(root, english, '87', '88');
  },
});

// Each page is drawn, and its modules are sent, when they are asked for.
const expect = impatient.configure({ timeout: 30_000 });

// The copy of the content is one for all of them, and the last one changes it.
test.describe.configure({ mode: 'serial', timeout: 120_000 });

test('an English page tells of all translations', async ({ page }) => {
  await page.goto(`./en/glossary/#${section}`);
  const inView = (await openPanel(page)).getByRole('region', { name: 'Section in view' });
  for (const name of ['Magyar', 'Polski', 'Türkçe']) {
    await expect(inView.getByRole('heading', { name })).toBeVisible();
  }
  await expect(inView.locator('pre')).toHaveCount(1);
});

test('the interface words are those of the page, of its tools and of its end', async ({ page }) => {
  await page.goto('./pl/entitlement-calculator/');
  const panel = await openPanel(page);
  const words = panel.locator('details.words').filter({ hasText: 'Interface words' });
  await words.locator('summary').click();
  for (const key of [
    // From `t` in the footer, read for the island, fetched by the search box, with plurals.
    'site.independence',
    'calculator.title',
    'tool.copy',
    'search.label',
    'search.more',
    'search.found',
  ]) {
    const word = words.locator('.word').filter({ has: page.getByText(key, { exact: true }) });
    await expect(word.getByText('pl current'), key).toBeVisible();
    await expect(
      word.getByRole('button', { name: /^Open file i18n\/pl\.json:\d+$/ }),
      key,
    ).toBeVisible();
  }
  await expect(words.getByText('notFound.title', { exact: true })).toHaveCount(0);
  await expect(words.getByText('troubleshooter.title', { exact: true })).toHaveCount(0);
  await expect(
    panel.locator('details.words').getByText('programme/mpn-2021', { exact: true }),
  ).toBeVisible();
  await expect(panel.getByText('troubleshooters/azure-access-id')).toHaveCount(0);
});

test('a page that is no article has interface words alone, and Escape closes the panel', async ({
  page,
}) => {
  await page.goto('./tr/404/');
  const panel = await openPanel(page);
  await expect(panel.getByText('No article of src/content/docs')).toBeVisible();
  const words = panel.locator('details.words');
  await words.locator('summary').click();
  await expect(words.getByText('notFound.title', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test('the panel tells a translator of the page, and follows what is scrolled to, asked and saved', async ({
  page,
  devServer: { root },
}) => {
  // To load the page for each would take most of the time.
  await page.goto(`./hu/glossary/#${section}`);
  await expect(notification(page)).toHaveAttribute('data-level', 'error');
  const panel = await openPanel(page);

  await test.step('how the section in view stands, what changed and which check fails', async () => {
    await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Szószedet');
    const row = panel.getByRole('row', { name: /^Magyar/ });
    await expect(row.getByRole('cell').nth(1), 'drifted').toHaveText('1');
    await expect(row.getByRole('cell').nth(5), 'failing checks').toHaveText('2');

    const inView = panel.getByRole('region', { name: 'Section in view' });
    await expect(inView.locator('summary code')).toHaveText(section);
    await expect(inView.getByText('hu drifted, 2 failing')).toBeVisible();
    await expect(inView.getByText('pl drifted')).toBeVisible();

    await expect(inView.getByText('en 1 failing')).toBeVisible();

    const [source, report] = [inView.locator('.report').first(), inView.locator('.report').nth(1)];
    await expect(source).toContainText(/spelling: “entreis”.* perhaps “entries”/);
    await expect(report.locator('del')).toHaveText('87');
    await expect(report.locator('ins')).toHaveText('88');
    await expect(report).toContainText(`accept docs/glossary ${section} --lang hu`);
    await expect(report).toContainText(/numbers: .*88/);

    await expect(inView.locator('pre[lang=en]')).toContainText('This list has 88 entreis.');
    await expect(inView.locator('pre[lang=hu]')).toContainText('Ez a lista 87 szócikkből áll.');
  });

  await test.step('a button asks for the editor with file and line', async () => {
    const asked: (string | null)[] = [];
    await page.route('**/__open-in-editor?*', async (route) => {
      const { origin, pathname, searchParams } = new URL(route.request().url());
      asked.push(searchParams.get('file'));
      // The address is one that the server knows, also where the site has a sub-path.
      const withoutFile = await page.request.get(origin + pathname);
      expect(await withoutFile.text()).toContain('"file" is missing');
      await route.fulfill({ body: '' });
    });
    const inView = panel.getByRole('region', { name: 'Section in view' });
    for (const [file, name] of [
      [english, 'en/glossary.mdx'],
      [hungarian, 'hu/glossary.mdx'],
    ] as const) {
      const line = lineOfSection(root, file);
      const button = inView.getByRole('button', { name: `Open file ${name}:${line}` });
      await button.last().focus();
      await page.keyboard.press('Enter');
      await expect(panel.getByRole('status')).toContainText(`${file}:${line} was sent`);
      expect(asked.pop()).toBe(`${root.replaceAll('\\', '/')}/${file}:${line}:1`);
    }
  });

  await test.step('the section in view is told first, whichever it is', async () => {
    const first = panel.getByRole('region', { name: 'Section in view' }).locator('summary code');
    await page.evaluate((id) => {
      document.getElementById(id)?.scrollIntoView();
    }, 'terms');
    await expect(first).toHaveText('terms');
  });

  await test.step('the panel stays open and tells it once the translation is saved', async () => {
    const failing = panel
      .getByRole('row', { name: /Magyar/ })
      .getByRole('cell')
      .nth(5);
    await expect(failing).toHaveText('2');
    edit(root, hungarian, '87', '88');
    await expect(failing).toHaveText('0');
    await expect(notification(page)).toHaveAttribute('data-level', 'warning');
  });

  await test.step('content that cannot be read is told with its place, until it is mended', async () => {
    const file = 'src/content/pins/hu.json';
    edit(root, file, '{\n', '[\n');
    await expect(panel.locator('.mistake')).toContainText(`${file} cannot be read as JSON`);
    await expect(panel.getByRole('table')).toHaveCount(0);
    edit(root, file, '[\n', '{\n');
    await expect(panel.getByRole('table').first()).toBeVisible();
    await expect(panel.locator('.mistake')).toHaveCount(0);
  });
});

function button(page: Page): Locator {
  return page.locator('astro-dev-toolbar button[data-app-id="writers-panel"]');
}

function notification(page: Page): Locator {
  return button(page).locator('.notification[data-active]');
}

async function openPanel(page: Page): Promise<Locator> {
  // The toolbar is hidden below the edge until it is pointed at or focused.
  await page.locator('astro-dev-toolbar #dev-bar').hover();
  await button(page).click();
  const panel = page.getByRole('dialog', { name: 'Translations of this page' });
  await expect(panel.getByRole('table').first().or(panel.getByText('No article of'))).toBeVisible();
  return panel;
}

function addSentence(root: string, file: string, sentence: string): void {
  edit(root, file, `{#${section}}`, `{#${section}}\n\n${sentence}`);
}

function edit(root: string, file: string, before: string, after: string): void {
  const text = readFileSync(join(root, file), 'utf8');
  if (text.split(before).length !== 2) throw new Error(`${file} has to hold ${before} once.`);
  writeFileSync(join(root, file), text.replace(before, after));
}

function lineOfSection(root: string, file: string): string {
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  return String(lines.findIndex((line) => line.endsWith(`{#${section}}`)) + 1);
}

function commit(root: string): void {
  const git = (...args: string[]): void => {
    execFileSync('git', args, {
      cwd: root,
      env: { ...withoutRepository(), GIT_CONFIG_GLOBAL: '/dev/null' },
    });
  };
  git('init', '--quiet');
  git('add', english);
  git(
    ...['-c', 'user.name=Writer', '-c', 'user.email=writer@example.org'],
    ...['commit', '--quiet', '--message', 'English'],
  );
}
