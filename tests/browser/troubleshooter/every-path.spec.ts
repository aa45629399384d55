import type { Page, TestInfo } from '@playwright/test';
import { walk } from '../../../src/lib/troubleshooter/walk.ts';
import { describePath, type Path } from '../../../src/lib/troubleshooter/paths.ts';
import { tabTo } from '../support/keyboard.ts';
import {
  address,
  article,
  full,
  languages,
  locales,
  troubleshooterPage,
  type LocaleId,
} from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { Troubleshooter } from '../support/troubleshooter.ts';
import { graph, onePathForEachOutcome, paths, shown, tree, treeWords } from '../support/tree.ts';

/** Paths that share their beginning: what each answer leads to. */
type Branches = Map<string, Branches>;

/** What is to be walked in each language: in the full run all, otherwise every outcome once. */
const parts = locales.flatMap(({ id }, turn) => {
  if (!full) {
    const some = onePathForEachOutcome.filter((_, index) => index % locales.length === turn);
    return [{ id, name: 'to some results', some }];
  }
  return Object.keys(graph.steps[graph.start]?.leads ?? {}).map((first) => ({
    id,
    name: `that begin with ${first}`,
    some: paths.filter(({ answered }) => answered[0]?.answer === first),
  }));
});

test('the parts hold every path in the full run, and every outcome in each', () => {
  const walked = parts.flatMap(({ some }) => some);
  expect(new Set(walked.map(({ end }) => end))).toEqual(new Set(tree.outcomes.map(({ id }) => id)));
  if (!full) return;
  for (const { id } of locales) {
    const own = parts.filter((part) => part.id === id).flatMap(({ some }) => some);
    expect(new Set(own.map(describePath)).size, id).toBe(paths.length);
  }
});

for (const { id, name, some } of parts) {
  test(`the paths ${name} are walked with the keyboard alone, in ${id}`, async ({ page }, info) => {
    test.setTimeout(180_000);
    const troubleshooter = await Troubleshooter.open(page, id);
    await timed(info, some, () =>
      walkWithKeyboard(troubleshooter, graph.start, branchesOf(some), []),
    );
  });
}

for (const { id } of languages(2)) {
  test(`a path is walked with the keyboard alone inside the article, in ${id}`, async ({
    page,
  }, info) => {
    const some = onePathForEachOutcome.filter(({ end }) => end === 'ignore-and-file');
    const troubleshooter = await Troubleshooter.open(page, id, '', article);
    // As a reader who came to the section.
    await troubleshooter.heading().focus();
    await timed(info, some, () =>
      walkWithKeyboard(troubleshooter, graph.start, branchesOf(some), []),
    );
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { id, name, some } of parts) {
    test(`the paths ${name} are walked through the links, in ${id}`, async ({ page }, info) => {
      test.setTimeout(180_000);
      await page.goto(address(id, troubleshooterPage));
      await timed(info, some, () => walkThroughLinks(page, id, graph.start, branchesOf(some)));
    });
  }

  for (const { id } of languages(1)) {
    test(`every first answer leads on from the article, in ${id}`, async ({ page }) => {
      const first = graph.steps[graph.start]?.leads ?? {};
      await page.goto(address(id, article));
      const links = page.locator('.tree-sections');
      for (const [answer, next] of Object.entries(first)) {
        await expect(answerLink(links, id, 'message', answer)).toHaveAttribute(
          'href',
          `../${troubleshooterPage}#${next}`,
        );
      }
      await answerLink(links, id, 'message', 'plan-refused').click();
      await expect(page).toHaveURL(new RegExp(`/${id}/${troubleshooterPage}#chosen-plan$`));
      await expect(page.locator('section[data-node="chosen-plan"]')).toBeInViewport();
    });
  }

  for (const { id } of languages(3)) {
    test(`a path from the article ends at its result, and starts again from there, in ${id}`, async ({
      page,
    }) => {
      const [path] = onePathForEachOutcome.filter(({ end }) => end === 'contract-expired');
      await page.goto(address(id, article));
      for (const { question, answer } of path?.answered ?? []) {
        const scope = page.locator(
          '.tree-sections > section:target, .tree-sections:not(:has(section))',
        );
        await answerLink(scope, id, question, answer).click();
      }
      const result = page.locator('section[data-outcome]:target');
      await expect(result).toHaveAttribute('data-outcome', 'contract-expired');
      await expect(result).toBeInViewport();
      await result.getByRole('link').last().click();
      await expect(page.locator('section:target')).toHaveAttribute('data-node', graph.start);
    });
  }
});

/** Walks each edge once, depth first; the browser's own Back leads to the question before. */
async function walkWithKeyboard(
  troubleshooter: Troubleshooter,
  node: string,
  branches: Branches,
  answered: readonly (readonly [string, string])[],
): Promise<void> {
  const { page } = troubleshooter;
  const asked = graph.steps[node]?.asks ?? '';
  const order = tree.questions.find(({ id }) => id === asked)?.answers.map(({ id }) => id) ?? [];
  for (const [answer, further] of branches) {
    await test.step(`${node}: ${answer}`, async () => {
      await troubleshooter.asks(node);
      await expect(troubleshooter.answers()).toHaveCount(order.length);
      await expect(troubleshooter.step.getByRole('radio', { checked: true })).toHaveCount(0);

      await tabTo(page, troubleshooter.answers().first());
      for (let index = 0; index < order.indexOf(answer); index++) {
        await page.keyboard.press('ArrowDown');
      }
      if (order.indexOf(answer) === 0) await page.keyboard.press('Space');
      await expect(troubleshooter.answer(answer)).toBeChecked();
      await tabTo(page, troubleshooter.continueButton());
      await page.keyboard.press('Enter');

      const way = [...answered, [asked, answer] as const];
      const { node: next } = walk(graph, Object.fromEntries(way));
      await arrivesAt(troubleshooter, next);
      if (further.size > 0) await walkWithKeyboard(troubleshooter, next, further, way);
      else await troubleshooter.ends(next);
      await page.goBack();
      await arrivesAt(troubleshooter, node);
    });
  }
}

/** The heading of the question or result has the focus, and is the only one of its kind. */
async function arrivesAt(troubleshooter: Troubleshooter, node: string): Promise<void> {
  await expect(troubleshooter.step).toHaveAttribute('data-node', node);
  await expect(troubleshooter.heading()).toHaveCount(1);
  await expect(troubleshooter.heading()).toBeFocused();
  const { questions, outcomes } = treeWords(troubleshooter.locale);
  const title = outcomes[node]?.title ?? questions[graph.steps[node]?.asks ?? '']?.title;
  await expect(troubleshooter.heading()).toHaveText(title ?? node);
}

async function walkThroughLinks(
  page: Page,
  locale: LocaleId,
  node: string,
  branches: Branches,
): Promise<void> {
  for (const [answer, further] of branches) {
    await test.step(`${node}: ${answer}`, async () => {
      const { asks, leads } = graph.steps[node] ?? { asks: '', leads: {} };
      const section = page.locator(`section[data-node="${node}"]`);
      await answerLink(section, locale, asks, answer).click();
      const next = leads[answer] ?? '';
      const arrived = page.locator('section[data-node]:target');
      await expect(arrived).toHaveAttribute('data-node', next);
      await expect(arrived).toBeInViewport();
      if (further.size > 0) await walkThroughLinks(page, locale, next, further);
      else await expect(arrived).toHaveAttribute('data-outcome', next);
    });
  }
}

function answerLink(
  scope: ReturnType<Page['locator']>,
  locale: LocaleId,
  question: string,
  answer: string,
): ReturnType<Page['locator']> {
  const text = treeWords(locale).questions[question]?.answers[answer]?.text ?? answer;
  return scope.getByRole('link', { name: shown(text), exact: true });
}

function branchesOf(some: readonly Path[]): Branches {
  const branches: Branches = new Map();
  for (const { answered } of some) {
    let at = branches;
    for (const { answer } of answered) {
      const further: Branches = at.get(answer) ?? new Map<string, Branches>();
      at.set(answer, further);
      at = further;
    }
  }
  return branches;
}

async function timed(
  info: TestInfo,
  some: readonly Path[],
  work: () => Promise<void>,
): Promise<void> {
  const started = performance.now();
  await work();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  info.annotations.push({
    type: 'paths',
    description: `${String(some.length)} of ${String(paths.length)} in ${seconds} s`,
  });
}
