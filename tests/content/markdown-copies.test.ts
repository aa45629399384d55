import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'parse5';
import { checkLinks } from '~/lib/links/check.ts';
import { readLinks, type PageLinks } from '~/lib/links/read.ts';
import { localeIds } from '~/lib/locales.ts';
import { builtPages, factsOf } from './built-site.ts';
import { attribute, elementsIn } from './html.ts';
import { contentOfCopy, contentOfPage, partsOf } from './markdown.ts';

vi.setConfig({ testTimeout: 30_000 });

const host = 'http://site.test';

const pages = builtPages();
const articles = pages
  .filter(({ path }) => /^[a-z]{2}\/(?:.*\/)?index\.html$/.test(path))
  .map((page) => ({ ...page, copy: page.path.replace(/index\.html$/, 'index.md') }));
const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((path) =>
  path.replaceAll('\\', '/'),
);
const read = (path: string): string => readFileSync(`dist/${path}`, 'utf8');
const addressOf = (path: string): string => `/${path.replace(/index\.(?:html|md)$/, '')}`;

test('every article has a copy in each language, and no other page has', () => {
  expect(articles.length).toBe(48);
  expect(files.filter((path) => path.endsWith('.md')).sort()).toEqual(
    articles.map(({ copy }) => copy).sort(),
  );
});

describe.each(articles)('$copy', ({ path, html, copy }) => {
  // Where it is missing, the test above says so.
  const { facts, text } = partsOf(files.includes(copy) ? read(copy) : '');
  const { lang, headings, descriptions } = factsOf(html);
  const address = addressOf(path);

  test('tells the title, the description, the language and the address of its page', () => {
    expect(facts).toEqual({
      title: headings[0]?.replace(/\s+/g, ' ').trim(),
      description: descriptions[0],
      lang,
      url: address,
    });
  });

  test('has the headings, words, tables and links of its page', () => {
    const content = contentOfCopy(text, host + address);
    expect(content).toEqual(contentOfPage(html, host + address));
  });

  test('leads on from wherever it is read', () => {
    expect(text).not.toMatch(/\]\((?!https?:|mailto:|\/[a-z]{2}\/)/);
  });

  test('holds nothing but text and Markdown', () => {
    expect(oddities(text)).toEqual([]);
  });

  test('is named by its page, and by no page without one', () => {
    expect(alternatesOf(html)).toEqual(['index.md']);
  });
});

test.each(pages.filter(({ path }) => /(?:^|\/)404\.html$|^index\.html$/.test(path)))(
  '$path names no copy',
  ({ html }) => {
    expect(alternatesOf(html)).toEqual([]);
  },
);

test('every link of a copy and of llms.txt leads to a page, a section or a file', () => {
  expect(brokenLinks(readAll())).toEqual([]);
});

test('a copy says from which edition its figures are, where its page does', () => {
  for (const id of localeIds) {
    const { text } = partsOf(read(`${id}/mpn-benefits-technical-support/index.md`));
    expect(text.split('\n\n')[1]).toMatch(/^> .*2021.*2022/);
  }
});

describe('a mistake in a copy is found:', () => {
  const path = 'hu/mpn-benefits-technical-support/index.html';
  const html = pages.find((page) => page.path === path)?.html ?? '';
  const right = partsOf(read('hu/mpn-benefits-technical-support/index.md')).text;
  const address = host + addressOf(path);

  test.each([
    ['a heading without its id', ' {#overview}', '', 'headings'],
    ['a heading of another level', '### ', '## ', 'headings'],
    ['a figure that differs', '**15 ', '**16 ', 'tables'],
    ['a cell too many', '| --- | --- | --- |\n|', '| --- | --- | --- |\n| |', 'tables'],
    ['words that run together', ' – **', '**', 'words'],
    ['a paragraph that is missing', /\n\n[^#\n|>[-][^\n]{80,}\n/, '\n', 'words'],
    ['a mark of a source that is missing', '[^3]', '', 'words'],
    ['a link that leads elsewhere', '/hu/glossary/', '/hu/', 'links'],
    ['a message that is no longer one', /`(You are [^`]*)`/, '$1', 'codes'],
  ] as const)('%s', (_, from, to, part) => {
    const wrong = right.replace(from, to);
    expect(wrong).not.toBe(right);
    const content = contentOfCopy(wrong, address);
    expect(content[part]).not.toEqual(contentOfPage(html, address)[part]);
  });

  test.each([
    ['an element', 'a<br>b'],
    ['a value that is missing', 'a undefined b'],
    ['a placeholder', 'a {{count}} b'],
    ['an address that was not written out', 'a \uE000b\uE001'],
  ])('%s', (_, text) => {
    expect(oddities(text)).toHaveLength(1);
  });

  test('a link that leads nowhere', () => {
    const wrong = right.replace('/hu/glossary/', '/hu/nincs/');
    const all = { ...readAll(), 'hu/x/llms.txt': wrong };
    expect(brokenLinks(all).join()).toContain('/hu/nincs/ leads nowhere');
  });
});

/** The copies and the files that list them, by their paths. */
function readAll(): Record<string, string> {
  const texts = files.filter((path) => path.endsWith('.md') || path.endsWith('llms.txt'));
  expect(texts).toHaveLength(articles.length + localeIds.length + 1);
  return Object.fromEntries(texts.map((path) => [path, read(path)]));
}

function brokenLinks(texts: Readonly<Record<string, string>>): string[] {
  const links = new Map<string, PageLinks>(
    pages.map(({ path, html }) => [
      path,
      { ids: readLinks(parse(html, { scriptingEnabled: false })).ids, targets: [] },
    ]),
  );
  for (const [path, text] of Object.entries(texts)) {
    const found = contentOfCopy(path.endsWith('.md') ? partsOf(text).text : text, host).links;
    const targets = found.map((link) => link.split(' → ').at(-1)?.replace(host, '') ?? '');
    expect(targets.length, path).toBeGreaterThan(0);
    links.set(path, { ids: [], targets });
  }
  return checkLinks(links, new Set(files), '/');
}

/** What stands in a copy and belongs into none; code is left as it is. */
function oddities(text: string): string[] {
  const prose = text.replace(/`[^`\n]*`/g, '');
  return [/<\/?[a-z][^>]*>/i, /\b(?:undefined|NaN|null)\b|\[object /, /\{\{/, /[\uE000-\uF8FF]/]
    .map((odd) => odd.exec(prose)?.[0])
    .filter((odd) => odd !== undefined);
}

function alternatesOf(html: string): (string | undefined)[] {
  return elementsIn(html)
    .filter((element) => attribute(element, 'type') === 'text/markdown')
    .map((element) => attribute(element, 'href'));
}
