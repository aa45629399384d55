import { describe, expect, test, vi } from 'vitest';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { loadProgramme } from '~/lib/programme/load.ts';
import { loadTrees } from '~/lib/troubleshooter/load.ts';
import { builtPages } from './built-site.ts';
import { attribute, elementsIn, textOf, type Element } from './html.ts';

vi.setConfig({ testTimeout: 30_000 });

const pages = builtPages();
const htmlByPath = new Map(pages.map(({ path, html }) => [path, html]));
const translated = pages.filter(({ path }) => /^(?!en\/)[a-z]{2}\//.test(path));
/** Proper names, which need no language of their own; their years are said in that of the page. */
const editions = loadProgramme().map(({ words }) => words.en.title);
const messages = loadTrees().flatMap(({ tree }) => tree.messages.map(({ text }) => text));

/** WCAG 2.2, 3.1.2: a screen reader speaks English labels and messages by the rules of English. */
describe('what is English in a translation says so:', () => {
  test.each(translated)('$path', ({ path, html }) => {
    const source = htmlByPath.get(path.replace(/^[a-z]{2}/, 'en')) ?? '';
    expect(unmarkedLabels(html, source)).toEqual([]);
    expect(unmarkedMessages(html)).toEqual([]);
  });

  test('labels and messages are there to be found', () => {
    const path = 'hu/mpn-benefits-technical-support/index.html';
    const html = (htmlByPath.get(path) ?? '').replaceAll('<strong lang=en>', '<strong>');
    const unmarked = html
      .replaceAll('<strong lang="en">', '<strong>')
      .replaceAll('<code lang="en">', '<code>');
    const source = htmlByPath.get(path.replace('hu', 'en')) ?? '';
    expect(unmarkedLabels(unmarked, source)).toEqual(
      expect.arrayContaining(['Activate', 'Benefits']),
    );
    expect(unmarkedMessages(unmarked).join()).toContain('This Access ID is already associated');
  });
});

/** Bold texts and quotations that stand in the English page in the same words. */
function unmarkedLabels(html: string, source: string): string[] {
  const labels = new Set(inline(source).filter(isEnglish).map(textOf));
  for (const title of editions) labels.delete(title);
  return inline(html)
    .filter((element) => labels.has(textOf(element)) && /\p{L}/u.test(textOf(element)))
    .filter((element) => !isEnglish(element) && !element.childNodes.every(isEnglishElement))
    .map(textOf);
}

/** Texts that hold a message of a portal. */
function unmarkedMessages(html: string): string[] {
  const starts = messages.map((message) => message.slice(0, 25).toLowerCase());
  return elementsIn(html)
    .filter((element) => !/^(?:script|style|title|template)$/.test(element.tagName))
    .filter(({ childNodes }) =>
      childNodes.some(
        (node) =>
          'value' in node && starts.some((start) => node.value.toLowerCase().includes(start)),
      ),
    )
    .filter((element) => !isEnglish(element))
    .map((element) => `${element.tagName}: ${textOf(element).trim()}`);
}

function inline(html: string): Element[] {
  return elementsIn(html).filter(({ tagName }) => tagName === 'strong' || tagName === 'code');
}

function isEnglishElement(node: DefaultTreeAdapterTypes.Node): boolean {
  return 'tagName' in node && isEnglish(node);
}

function isEnglish(element: Element): boolean {
  let node: DefaultTreeAdapterTypes.ParentNode | null = element;
  while (node && 'attrs' in node) {
    const lang = attribute(node, 'lang');
    if (lang !== undefined) return lang === 'en';
    node = node.parentNode;
  }
  return false;
}
