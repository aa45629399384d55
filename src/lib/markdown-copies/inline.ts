import { attribute, hasClass, rawText, type Element, type Node } from '../html/nodes.ts';
import { markAddress } from './addresses.ts';
import { codeSpan, escapeText, onOneLine } from './escape.ts';
import { isLeftOut } from './left-out.ts';

/** What stands in a line of text, as Markdown on one line. */
export function inlineText(nodes: readonly Node[]): string {
  const line = new Line();
  nodes.forEach((node, place) => {
    writeNode(line, node, nodes[place + 1]);
  });
  return line.text.trim();
}

/** Emphasis around Markdown that has none. */
export function bold(text: string): string {
  return text === '' || text.includes('**') ? text : `**${text}**`;
}

/**
 * A line that grows. What the page shows below or beside each other, without a blank in its source,
 * gets a mark between.
 */
class Line {
  text = '';
  #between = '';

  add(text: string): void {
    if (text === '') return;
    if (this.#between !== '') {
      const isItem = this.#between === itemEnd;
      if (isItem && text.trim() === '') return;
      if (isItem) this.text = this.text.trimEnd();
      if (isItem || (!this.text.endsWith(' ') && wordStart.test(text))) this.text += this.#between;
      this.#between = '';
    }
    this.text += this.text === '' || this.text.endsWith(' ') ? text.trimStart() : text;
  }

  separate(mark: string): void {
    if (this.text !== '' && this.#between !== itemEnd) this.#between = mark;
  }
}

const itemEnd = '; ';
const partEnd = ' – ';
const wordStart = /^[\p{L}\p{N}*[`“„]/u;

function writeNode(line: Line, node: Node, next: Node | undefined): void {
  if ('value' in node) line.add(escapeText(node.value));
  else if ('tagName' in node && !isLeftOut(node)) writeElement(line, node, next);
  else if ('tagName' in node) line.separate(partEnd);
}

function writeElement(line: Line, element: Element, next: Node | undefined): void {
  const inner = (): string => inlineText(element.childNodes);
  switch (element.tagName) {
    case 'code':
    case 'kbd':
    case 'samp':
      line.add(codeSpan(rawText(element)));
      return;
    case 'strong':
    case 'b':
    case 'dfn':
      emphasize(line, '**', element, next);
      return;
    case 'em':
    case 'i':
      emphasize(line, '*', element, next);
      return;
    case 'a':
      line.add(linkOf(element, inner()));
      return;
    case 'img':
      line.add(pictureOf(element));
      return;
    case 'br':
      line.add(' ');
      return;
    default: {
      const mark = markAround(element);
      if (mark !== '') line.separate(mark);
      element.childNodes.forEach((child, place) => {
        writeNode(line, child, element.childNodes[place + 1]);
      });
      if (mark !== '') line.separate(mark);
    }
  }
}

/** What stands on lines of its own within a cell, and what a style sheet may set apart. */
function markAround(element: Element): string {
  if (['div', 'p', 'ul', 'ol', 'li', 'dt', 'dd'].includes(element.tagName)) return itemEnd;
  const isPart = element.tagName === 'span' && attribute(element, 'class') !== undefined;
  return isPart || element.tagName === 'small' ? partEnd : '';
}

function linkOf(element: Element, text: string): string {
  const address = attribute(element, 'href');
  const footnote = footnoteOf(address);
  if (footnote !== undefined && isMark(element)) return `[^${footnote}]`;
  return address === undefined || text === '' ? text : `[${text}](${markAddress(address)})`;
}

function pictureOf(element: Element): string {
  const address = attribute(element, 'src');
  const text = escapeText(attribute(element, 'alt') ?? '');
  return address === undefined || text === '' ? text : `![${text}](${markAddress(address)})`;
}

function isMark({ parentNode }: Element): boolean {
  return parentNode !== null && 'tagName' in parentNode && hasClass(parentNode, 'source');
}

/** The number of an entry in the list of sources, whose ids are `s1`, `s2` and so on. */
function footnoteOf(address: string | undefined): string | undefined {
  return /^#s(\d+)$/.exec(address ?? '')?.[1];
}

/** Leaves the emphasis out where Markdown would not see it: between a punctuation mark and a letter. */
function emphasize(line: Line, mark: string, element: Element, next: Node | undefined): void {
  const text = inlineText(element.childNodes);
  const whole = onOneLine(rawText(element));
  if (text === '') return;
  if (whole.startsWith(' ')) line.add(' ');
  const isSeen =
    !text.includes('**') &&
    !(lastIsWord.test(line.text) && firstIsPunctuation.test(text)) &&
    !(lastIsPunctuation.test(text) && next && firstIsWord.test(rawText(next)));
  line.add(isSeen ? mark + text + mark : text);
  if (whole.endsWith(' ')) line.add(' ');
}

const firstIsWord = /^[\p{L}\p{N}]/u;
const lastIsWord = /[\p{L}\p{N}]$/u;
const firstIsPunctuation = /^[\p{P}\p{S}]/u;
const lastIsPunctuation = /[\p{P}\p{S}]$/u;
