import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkDates } from '~/lib/article-dates/check.ts';
import { dateChanged, forgetGone } from '~/lib/article-dates/date-changed.ts';
import { shownArticles } from '~/lib/article-dates/shown-text.ts';

const guide = 'src/content/docs/en/guide.mdx';
const terms = 'src/content/docs/hu/terms.mdx';
const pins = 'src/content/pins/updated.json';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dates-'));
  write(guide, article('## One {#one}\n\nSilver includes 15 incidents.\n'));
  write(terms, article('<GlossaryList />\n'));
  write('src/content/docs/en/map.mdx', article('<SiteMap />\n'));
  write('src/content/glossary/concepts.yaml', '- id: a\n  group: roles\n');
  write('src/content/glossary/words/hu.yaml', 'terms:\n  a: { term: egy }\n');
  write('src/content/glossary/words/en.yaml', 'terms:\n  a: { term: one }\n');
  date('2026-11-20');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test('what has been dated is as its dates say', () => {
  expect(checkDates(root)).toEqual([]);
  expect(read(guide)).toContain("updated: '2026-11-20'\n");
});

describe('a page has changed with', () => {
  test.each([
    ['its text', guide, 'Silver includes 15', 'Silver includes 20'],
    ['its title', guide, 'title: A', 'title: B'],
    ['a word that it draws', 'src/content/glossary/words/hu.yaml', 'egy', 'kettő'],
    ['what these words are about', 'src/content/glossary/concepts.yaml', 'roles', 'portals'],
  ])('%s, which is told with its file and what mends it', (_, file, right, wrong) => {
    write(file, read(file).replace(right, wrong));
    const page = file === guide ? guide : terms;
    const [language, name] = /docs\/(.*)\.mdx/.exec(page)?.[1]?.split('/') ?? [];
    const [finding, ...others] = checkDates(root);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ file: page, line: 5 });
    expect(finding?.message).toBe(
      `updated is 2026-11-20, but what the page shows has changed since: expected the day of that change; run: npm run translations -- updated docs/${name ?? ''} --lang ${language ?? ''}`,
    );

    expect(date('2026-11-28')).toEqual([page]);
    expect(read(page)).toContain("updated: '2026-11-28'\n");
    expect(checkDates(root)).toEqual([]);
  });
});

test.each([
  ['spaces and line breaks', guide, 'Silver includes', 'Silver\n  includes'],
  ['the formatting of figures', 'src/content/glossary/concepts.yaml', 'id: a', "id: 'a' # one"],
  ['another date by hand', guide, '2026-11-20', '2026-11-21'],
  ['an index of other pages', 'src/content/docs/en/map.mdx', '<SiteMap />', '<SiteMap />\n\nMore.'],
  ['words that the page does not draw', 'src/content/glossary/words/en.yaml', 'one', 'two'],
])('%s ask for no date', (_, file, right, other) => {
  const text = read(file);
  write(file, text.replace(right, other));
  expect(read(file)).not.toBe(text);
  expect(checkDates(root)).toEqual([]);
  expect(date('2026-11-28')).toEqual([]);
});

test('a page without a date, and one that nobody has dated, are told', () => {
  write(guide, read(guide).replace(/updated.*\n/, ''));
  write('src/content/docs/pl/new.mdx', article('Nowa.\n', "updated: '2020-01-01'\n"));
  const messages = checkDates(root).map(({ file, message }) => `${file} ${message}`);
  expect(messages).toEqual([
    expect.stringContaining(
      `${guide} expected the day of its last change, as updated: 'YYYY-MM-DD'`,
    ),
    expect.stringContaining('pl/new.mdx updated is 2020-01-01, and nobody has said of which text'),
  ]);
  expect(date('2026-11-28')).toEqual([guide, 'src/content/docs/pl/new.mdx']);
  expect(checkDates(root)).toEqual([]);
});

test('what is no article any more is told, and forgotten', () => {
  rmSync(join(root, terms));
  expect(checkDates(root)).toEqual([
    expect.objectContaining({ file: pins, line: 3, key: 'hu/terms' }),
  ]);
  forgetGone(shownArticles(root), root);
  expect(checkDates(root)).toEqual([]);
});

test('a file of digests that is none is refused', () => {
  write(pins, '{ "en/guide": "x" }');
  expect(() => checkDates(root)).toThrow('updated.json:1:15 at en/guide: expected 16 hex digits');
});

/** The files that were dated anew. */
function date(day: string): string[] {
  return dateChanged(shownArticles(root), day, root).map(({ file }) => file);
}

function article(body: string, head = ''): string {
  return `---\ntitle: A\ntitleId: a\ndescription: B\n${head}---\n\n${body}`;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
