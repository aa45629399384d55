import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { markdownToHtml } from 'satteri';
import { parse as parseYaml } from 'yaml';
import { attribute, textOf, type Element } from './html.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** What a page and its copy have to have in common, read from the elements of either. */
export interface Content {
  /** Each as its level, its id and its words. */
  readonly headings: readonly string[];
  /** Every word in its order. */
  readonly words: readonly string[];
  /** For each table its rows, with the words of each cell. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** Each as its words and its whole address. */
  readonly links: readonly string[];
  readonly codes: readonly string[];
}

export type Facts = Readonly<Record<string, string>>;

/** What a copy says of its page before the text, and the text. */
export function partsOf(copy: string): { readonly facts: Facts; readonly text: string } {
  const [, facts = '', text = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(copy) ?? [];
  return { facts: parseYaml(facts) as Facts, text };
}

/** The article of a page of the built site. */
export function contentOfPage(html: string, address: string): Content {
  const main = elementsOf(parse(html, { scriptingEnabled: false })).find(
    ({ tagName }) => tagName === 'main',
  );
  if (!main) throw new Error(`${address} has no article.`);
  return contentOf(main, address);
}

/** The same of a copy, as a program that knows GitHub's Markdown shows it. */
export function contentOfCopy(text: string, address: string): Content {
  const { html } = markdownToHtml(text, {
    // A footnote is moved to the end; here it is to stay where the list of sources is.
    features: { gfm: { footnotes: false }, headingAttributes: true },
  });
  return contentOf(parse(html), address);
}

function contentOf(root: Node, address: string): Content {
  const elements = elementsOf(root);
  const named = (...names: string[]): Element[] =>
    elements.filter(({ tagName }) => names.includes(tagName));
  return {
    headings: named('h1', 'h2', 'h3', 'h4', 'h5', 'h6').map((heading) =>
      [heading.tagName, idOf(heading), ...wordsOf(heading)].join(' '),
    ),
    words: wordsOf(root),
    tables: named('table').map((table) =>
      elementsOf(table)
        .filter(({ tagName }) => tagName === 'tr')
        .map(cellsOf),
    ),
    links: named('a')
      .filter((link) => !/^\[\d+\]$/.test(textOf(link)))
      // An address in a text is a link for GitHub, whatever it is on the page.
      .filter((link) => textOf(link) !== attribute(link, 'href'))
      .map(
        (link) =>
          `${wordsOf(link).join(' ')} → ${new URL(attribute(link, 'href') ?? '', address).href}`,
      ),
    codes: named('code').map(textOf),
  };
}

function* walk(node: Node): Generator<Element> {
  if ('tagName' in node) {
    if (isAround(node)) return;
    yield node;
  }
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}

function elementsOf(node: Node): Element[] {
  return [...walk(node)];
}

/** A row of a table; a cell that spans columns stands before empty ones. */
function cellsOf(row: Element): string[] {
  return elementsOf(row)
    .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
    .flatMap((cell) => [
      wordsOf(cell).join(' '),
      ...Array<string>(Number(attribute(cell, 'colspan') ?? 1) - 1).fill(''),
    ]);
}

function idOf(heading: Element): string {
  const { parentNode } = heading;
  const section = parentNode && 'attrs' in parentNode ? parentNode : undefined;
  const isFirst = section?.childNodes.find((node) => 'tagName' in node) === heading;
  const ofSection =
    section?.tagName === 'section' && isFirst ? attribute(section, 'id') : undefined;
  return attribute(heading, 'id') ?? ofSection ?? '';
}

/** Words as a reader tells them apart: by blanks, and by what the page shows apart. */
function wordsOf(node: Node): string[] {
  return spaced(node).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function spaced(node: Node): string {
  if ('value' in node) return node.value;
  if ('tagName' in node && isAround(node)) return ' ';
  const text = 'childNodes' in node ? node.childNodes.map(spaced).join('') : '';
  if (!('tagName' in node) || isInline(node)) return text;
  const id = attribute(node, 'id') ?? '';
  // Numbered by the page's style, and in words in the copy.
  const number = node.tagName === 'li' && /^s\d+$/.test(id) ? id.slice(1) : '';
  return ` ${number} ${text} `;
}

function isInline(element: Element): boolean {
  const isPart = element.tagName === 'span' && attribute(element, 'class') !== undefined;
  return (
    !isPart && ['a', 'b', 'strong', 'em', 'i', 'code', 'dfn', 'span'].includes(element.tagName)
  );
}

/** What leads around in the page, or works by scripts. */
function isAround(element: Element): boolean {
  const classes = (attribute(element, 'class') ?? '').split(' ');
  return (
    ['script', 'style', 'svg', 'nav', 'form', 'button'].includes(element.tagName) ||
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'data-tool') !== undefined ||
    ['needs-script', 'pagination-links', 'page-info', 'elsewhere', 'restart'].some((name) =>
      classes.includes(name),
    )
  );
}
