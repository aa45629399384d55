import {
  attribute,
  childElements,
  hasClass,
  rawText,
  type Element,
  type Node,
} from '../html/nodes.ts';
import { escapeStart } from './escape.ts';
import { bold, inlineText } from './inline.ts';
import { isLeftOut } from './left-out.ts';
import { tableBlocks } from './table.ts';

/** What stands between blank lines: paragraphs, headings, lists, tables. */
export function blocksOf(parent: Element): string[] {
  const blocks: string[] = [];
  let line: Node[] = [];
  const endLine = (): void => {
    const text = inlineText(line);
    if (text !== '') blocks.push(escapeStart(text));
    line = [];
  };
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) {
      if ('value' in node) line.push(node);
      continue;
    }
    if (isLeftOut(node)) continue;
    const read = readers[node.tagName];
    if (!read) {
      line.push(node);
      continue;
    }
    endLine();
    for (const block of read(node)) blocks.push(apartFrom(blocks.at(-1), block));
  }
  endLine();
  return blocks;
}

const readers: Readonly<Partial<Record<string, (element: Element) => string[]>>> = {
  ...Object.fromEntries(
    ['div', 'section', 'main', 'article', 'header', 'footer', 'figure', 'details', 'noscript'].map(
      (name) => [name, sectionBlocks],
    ),
  ),
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, heading])),
  p: paragraph,
  figcaption: label,
  summary: label,
  ul: (list) => listOf(itemsOf(list), () => '- '),
  ol: orderedList,
  dl: (list) => listOf(termsOf(list), () => '- '),
  table: tableBlocks,
  aside: (element) => [quoted(blocksOf(element))],
  blockquote: (element) => [quoted(blocksOf(element))],
  pre: (element) => [fenced(element)],
  hr: () => ['---'],
};

function sectionBlocks(element: Element): string[] {
  return hasClass(element, 'sources') ? sourceBlocks(element) : blocksOf(element);
}

/** With its id, as the articles are written, so that the address of a section can be told. */
function heading(element: Element): string[] {
  const text = inlineText(element.childNodes);
  if (text === '') return [];
  const id = attribute(element, 'id') ?? idOfSection(element);
  const level = '#'.repeat(Number(element.tagName.slice(1)));
  return [`${level} ${text}${id === undefined ? '' : ` {#${id}}`}`];
}

/** A section may be what has the id, and the heading at its beginning is its name. */
function idOfSection(element: Element): string | undefined {
  const parent = element.parentNode;
  if (parent === null || !('tagName' in parent) || parent.tagName !== 'section') return undefined;
  return childElements(parent)[0] === element ? attribute(parent, 'id') : undefined;
}

function paragraph(element: Element): string[] {
  if (labels.some((name) => hasClass(element, name))) return label(element);
  const text = escapeStart(inlineText(element.childNodes));
  if (text === '') return [];
  return [hasClass(element, 'page-notice') ? quoted([text]) : text];
}

/** Paragraphs that name what follows, without being headings. */
const labels = ['label', 'title', 'starlight-aside__title'];

function label(element: Element): string[] {
  const text = inlineText(element.childNodes);
  return text === '' ? [] : [bold(text)];
}

function orderedList(list: Element): string[] {
  const start = Number(attribute(list, 'start') ?? 1);
  return listOf(itemsOf(list), (place) => `${String(start + place)}. `);
}

/** Without blank lines where no item needs one. */
function listOf(
  items: readonly (readonly string[])[],
  markerOf: (place: number) => string,
): string[] {
  const isTight = items.every((blocks) => blocks.slice(1).every((block) => isList(block)));
  const gap = isTight ? '\n' : '\n\n';
  const texts = items.map((blocks, place) => {
    const marker = markerOf(place);
    return marker + blocks.join(gap).replace(/\n(?=.)/g, `\n${' '.repeat(marker.length)}`);
  });
  return texts.length === 0 ? [] : [texts.join(gap)];
}

function itemsOf(list: Element): string[][] {
  return childElements(list)
    .filter(({ tagName }) => tagName === 'li')
    .map(blocksOf);
}

/** The terms of a list with what is said of each. */
function termsOf(list: Element): string[][] {
  const items: string[][] = [];
  const read = (parent: Element): void => {
    for (const element of childElements(parent)) {
      const current = items.at(-1);
      if (isLeftOut(element)) continue;
      if (element.tagName === 'dt') items.push([bold(inlineText(element.childNodes))]);
      else if (element.tagName === 'dd' && current) define(current, blocksOf(element));
      else read(element);
    }
  };
  read(list);
  return items;
}

function define(item: string[], [first, ...more]: readonly string[]): void {
  if (first === undefined) return;
  const [term = ''] = item;
  if (item.length === 1 && !isList(first)) item[0] = `${term} – ${first}`;
  else item.push(first);
  item.push(...more);
}

/** The sources as footnotes, which the marks in the text name. */
function sourceBlocks(element: Element): string[] {
  const [title, list] = childElements(element);
  if (!title || !list) return [];
  const notes = itemsOf(list).map(
    (blocks, place) => `[^${String(place + 1)}]: ${blocks.join(' ')}`,
  );
  return [bold(inlineText(title.childNodes)), notes.join('\n')];
}

function quoted(blocks: readonly string[]): string {
  return blocks
    .join('\n\n')
    .replace(/^(?=.)/gm, '> ')
    .replace(/^$/gm, '>');
}

function fenced(element: Element): string {
  const text = rawText(element).replace(/\n$/, '');
  return `\`\`\`\n${text}\n\`\`\``;
}

function isList(block: string): boolean {
  return /^(?:[-*]|\d+[.)]) /.test(block);
}

/** Two lists that follow each other would be one, if they had the same markers. */
function apartFrom(before: string | undefined, block: string): string {
  if (before?.startsWith('- ') && block.startsWith('- ')) return block.replace(/^- /gm, '* ');
  return block;
}
