// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { blocksOf, type Block } from '~/components/parallel-text/blocks.ts';
import { matchingSentences } from '~/components/parallel-text/sentence-nodes.ts';
import { articleFileOf } from '~/lib/content/article-files.ts';
import { readInterfaceWords } from '~/lib/interface-words/read.ts';
import { locales, sourceLocale } from '~/lib/locales.ts';
import { counterparts } from '~/lib/parallel-text/pairs.ts';
import { sentenceStarts } from '~/lib/parallel-text/sentences.ts';
import { builtPages } from './built-site.ts';

vi.setConfig({ testTimeout: 60_000 });

const html = new Map(
  builtPages()
    .filter(({ path }) => articleFileOf(path.replace(/\/?index\.html$/, '')) !== undefined)
    .map((page) => [page.path, page.html]),
);
const pages = [...html.keys()]
  .filter((path) => path.startsWith(`${sourceLocale.id}/`))
  .map((path) => path.slice(sourceLocale.id.length + 1));
const english = new Map(pages.map((page) => [page, blocksIn(`${sourceLocale.id}/${page}`)]));

test('there are pages to read in two languages', () => {
  expect(pages.length).toBeGreaterThanOrEqual(10);
});

describe.each(locales.filter(({ id }) => id !== sourceLocale.id))('in $name', ({ id, tag }) => {
  let [several, matching] = [0, 0];

  test.each(pages.filter((page) => html.has(`${id}/${page}`)))(
    'every text of %s has its English',
    (page) => {
      const own = blocksIn(`${id}/${page}`);
      const other = english.get(page) ?? [];
      const found = counterparts(own, other);
      const paired = new Set(found);
      const alone = [
        ...own.filter((_, nth) => found[nth] === undefined),
        ...other.filter((_, nth) => !paired.has(nth)),
      ];
      expect(alone.filter((block) => !isByDesign(page, block)).map(described)).toEqual([]);

      found.forEach((index, nth) => {
        const [ours, theirs] = [own[nth], index === undefined ? undefined : other[index]];
        if (!ours || !theirs || textOf(ours) === textOf(theirs)) return;
        if (Math.max(count(ours, tag), count(theirs, sourceLocale.tag)) < 2) return;
        several++;
        // Cutting changes the nodes, and the English is needed again.
        const copies = theirs.nodes.map((node) => node.cloneNode(true) as ChildNode);
        if (matchingSentences(ours.nodes, tag, copies, sourceLocale.tag)) matching++;
      });
    },
  );

  test('nearly all texts of several sentences have the same sentences as the English', () => {
    expect(several).toBeGreaterThan(100);
    const figures = `${String(matching)} of ${String(several)}`;
    expect(matching / several, figures).toBeGreaterThan(0.9);
  });
});

test('what is said of the choice is no part of the search index', () => {
  const words = readInterfaceWords();
  const folder = 'dist/pagefind/fragment';
  const texts = readdirSync(folder).map((name) =>
    gunzipSync(readFileSync(join(folder, name))).toString('utf8'),
  );
  expect(texts.length).toBeGreaterThanOrEqual(pages.length);
  for (const { id } of locales) {
    const { 'parallelText.label': label, 'parallelText.remember': remember } = words[id];
    expect(texts.filter((text) => text.includes(label) || text.includes(remember))).toEqual([]);
  }
});

describe('a text that has no counterpart is found:', () => {
  test.each([
    ['one more', '<p>Egy.</p><p>Kettő.</p>', '<p>One.</p>'],
    ['another kind', '<ul><li>Egy.</li></ul>', '<p>One.</p>'],
    ['another section', '<h2 id="a">A</h2><p>Egy.</p>', '<h2 id="b">A</h2><p>Egy.</p>'],
  ])('%s', (_, own, other) => {
    const [ours, theirs] = [blocksOf(article(own)), blocksOf(article(other))];
    expect(counterparts(ours, theirs)).toContain(undefined);
    expect(counterparts(ours, blocksOf(article(own)))).not.toContain(undefined);
  });
});

/** Portals have English labels: a translation has the words of its language beside them. */
function isByDesign(page: string, { anchor, kind }: Block): boolean {
  if (page !== 'glossary/index.html') return false;
  return (anchor.startsWith('label-') && kind === 'dd') || anchor.startsWith('decoder-');
}

function blocksIn(path: string): Block[] {
  // Without its style sheet, which the parser would look for.
  const text = html.get(path)?.replace(/^[^]*?(?=<main\b)|<link\b[^>]*>/g, '') ?? '';
  return blocksOf(new DOMParser().parseFromString(text, 'text/html'));
}

function article(text: string): Document {
  return new DOMParser().parseFromString(
    `<main><div class="sl-markdown-content">${text}</div></main>`,
    'text/html',
  );
}

function count(block: Block, tag: string): number {
  return sentenceStarts(textOf(block), tag).length;
}

function textOf({ nodes }: Block): string {
  return nodes
    .map((node) => (node.nodeName === 'SUP' ? '' : (node.textContent ?? '')))
    .join('')
    .trim();
}

function described(block: Block): string {
  return `${block.kind} under #${block.anchor}: ${textOf(block).slice(0, 60)}`;
}
