import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtPages } from './built-site.ts';
import {
  contributors,
  oneFlight,
  sumOf,
  weightOfFirstPaint,
  weightOfModules,
  weightOfScripts,
  type Weight,
} from './page-weight.ts';

/** Bytes after brotli. */
const goals = { firstPaint: oneFlight, scripts: 20_000, islands: 10_000 };

const pages = builtPages().map(({ path, html }) => ({
  path,
  page: path.replace(/^[a-z]{2}\//, ''),
  html,
  firstPaint: weightOfFirstPaint(html),
  scripts: weightOfScripts(html),
}));

const modules = (pattern: RegExp): string[] =>
  readdirSync('dist/_astro')
    .filter((file) => pattern.test(file))
    .map((file) => `/_astro/${file}`);

/** What each tool is on the screen with, and begins with where a reader comes near it. */
const islands = modules(/^start-.*\.js$/);
/** What they ask for once they are used. */
const later = modules(/^(?:Answering|later)\..*\.js$/);

/** The pages on which tools wake up by themselves. */
const pagesWithTools: Readonly<Record<string, readonly string[]>> = {
  'azure-access-id-error/index.html': modules(/^start-troubleshooter\./),
  'entitlement-calculator/index.html': modules(/^start-calculator\./),
  'mpn-benefits-technical-support/index.html': islands,
};

test.each(pages)('$path is painted within its budget', ({ firstPaint }) => {
  expect(sumOf(firstPaint), contributors(firstPaint)).toBeLessThanOrEqual(goals.firstPaint);
});

test.each(pages)('$path loads scripts within the budget', ({ scripts }) => {
  expect(sumOf(scripts), contributors(scripts)).toBeLessThanOrEqual(goals.scripts);
});

test('both islands together are within their budget', () => {
  expect(islands).toHaveLength(2);
  const weights = weightOfModules(islands);
  expect(sumOf(weights), contributors(weights)).toBeLessThanOrEqual(goals.islands);
});

test('what the islands ask for later is in none of what they begin with', () => {
  expect(later).toHaveLength(2);
  const names = weightOfModules(islands).map(({ name }) => name);
  for (const file of later) expect(names).not.toContain(file.replace(/^.*\//, ''));
  expect(sumOf(weightOfModules(later))).toBeGreaterThan(goals.islands);
});

test.each(pages.filter(({ page }) => page in pagesWithTools))(
  '$path with the tools that wake up on it is within the budget for scripts',
  ({ page, html }) => {
    const weights = weightOfScripts(html, pagesWithTools[page]);
    expect(sumOf(weights), contributors(weights)).toBeLessThanOrEqual(goals.scripts);
  },
);

describe('what is over budget', () => {
  const weights: Weight[] = [
    { name: 'style.css', bytes: 9000 },
    { name: 'the page itself', bytes: 6000 },
  ];

  test('is told with what weighs most', () => {
    expect(sumOf(weights)).toBe(15_000);
    expect(contributors(weights)).toBe('style.css 9000, the page itself 6000');
  });

  test('is seen where styles or scripts hold up the first paint, and not where they do not', () => {
    const [style = ''] = readdirSync('dist/_astro').filter((file) => file.endsWith('.css'));
    const heavy = `<link rel="stylesheet" href="/_astro/${style}">`;
    const names = (html: string): string[] => weightOfFirstPaint(html).map(({ name }) => name);
    expect(names(`<html><head>${heavy}</head></html>`)).toContain(style);
    const onPaper = heavy.replace('>', ' media="print">');
    expect(names(`<html><head>${onPaper}</head></html>`)).not.toContain(style);
    const body = (text: string): string => `<html><body>${text}</body></html>`;
    expect(names(body(`${heavy}<h1>Title</h1>`))).toContain(style);
    expect(names(body(`<h1>Title</h1>${heavy}`))).not.toContain(style);
    const [script = ''] = islands;
    expect(names(`<html><script src="${script}"></script></html>`)).toHaveLength(2);
    expect(names(`<html><script type="module" src="${script}"></script></html>`)).toHaveLength(1);
  });

  test('is seen with what a script imports, once', () => {
    const alone = weightOfModules(islands.slice(0, 1));
    expect(alone.length).toBeGreaterThan(3);
    expect(weightOfScripts('<html></html>', islands.slice(0, 1))).toEqual(alone);
    expect(
      weightOfScripts(`<html><script type="module" src="${islands[0] ?? ''}"></script>`),
    ).toEqual(alone);
    const names = alone.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('is a mistake where a page asks for what is not there', () => {
    expect(() =>
      weightOfFirstPaint('<html><link rel="stylesheet" href="/_astro/none.css"></html>'),
    ).toThrow('/_astro/none.css');
  });
});
