import {
  attribute,
  findElement,
  type Document,
  type Element,
  type Node,
} from '../../html/nodes.ts';

/** A part of an article: what stands between one heading and the next. */
interface ArticlePart {
  /** The id of its heading. */
  readonly id: string;
  readonly heading: string;
  /** The id of the heading of the first or second level that it stands under, or its own. */
  readonly section: string;
  readonly text: string;
}

export interface Article {
  readonly title: string;
  readonly parts: readonly ArticlePart[];
}

/**
 * Takes a page of the built site apart at its headings.
 * @returns undefined for a page without an article, and for one in another language than its address
 */
export function readArticle(document: Document): Article | undefined {
  const root = findElement(document, (element) => element.tagName === 'html');
  const main = root && findElement(root, (element) => attribute(element, bodyMark) !== undefined);
  if (!main || attribute(main, 'lang') !== attribute(root, 'lang')) return undefined;
  const parts: { id: string; level: number; heading: string; section: string; texts: string[] }[] =
    [];
  const read = (node: Node): void => {
    const current = parts.at(-1);
    if ('value' in node) current?.texts.push(node.value);
    if (!('childNodes' in node) || ('tagName' in node && isLeftOut(node))) return;
    const level = 'tagName' in node ? levelOf(node) : undefined;
    const id = level && 'tagName' in node ? attribute(node, 'id') : undefined;
    if (level && id !== undefined) {
      const section = level <= 2 ? id : (current?.section ?? id);
      parts.push({ id, level, heading: textOf(node), section, texts: [] });
      return;
    }
    if (current && 'tagName' in node && blocks.has(node.tagName)) current.texts.push(' ');
    node.childNodes.forEach(read);
    if (current && 'tagName' in node && blocks.has(node.tagName)) current.texts.push(' ');
  };
  read(main);
  const [first] = parts;
  if (first?.level !== 1) return undefined;
  return {
    title: first.heading,
    parts: parts.map(({ id, heading, section, texts }) => ({
      id,
      heading,
      section,
      text: texts
        .join('')
        .replace(/\s+/g, ' ')
        .replace(/ ([.,;:!?])/g, '$1')
        .trim(),
    })),
  };
}

/** Starlight marks the text of a page that is to be found. */
const bodyMark = 'data-pagefind-body';
/** The tools have records of their own. */
const toolMark = 'data-tool';

const leftOut = new Set([
  'script',
  'style',
  'svg',
  'noscript',
  'nav',
  'footer',
  'button',
  'input',
  'select',
  'textarea',
  'template',
  // Marks of sources.
  'sup',
]);

/** What stands around a text, lists of sources, and what has records or a page of its own. */
const classesLeftOut =
  /(?:^| )(?:elsewhere|page-notice|parallel-text|sources|glossary-list|translation-status)(?: |$)/;

const blocks = new Set([
  ...['p', 'li', 'td', 'th', 'tr', 'dt', 'dd', 'div', 'section', 'aside', 'br', 'caption'],
  // Tables have lines of their own in a cell.
  'span',
]);

function isLeftOut(element: Element): boolean {
  return (
    leftOut.has(element.tagName) ||
    isPicture(element) ||
    attribute(element, toolMark) !== undefined ||
    classesLeftOut.test(attribute(element, 'class') ?? '')
  );
}

/** Of a picture, the text that says the same is found. */
function isPicture({ tagName, childNodes }: Element): boolean {
  return tagName === 'figure' && childNodes.some(({ nodeName }) => nodeName === 'img');
}

function levelOf({ tagName }: Element): number | undefined {
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  return level === undefined ? undefined : Number(level);
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node
    ? node.childNodes.map(textOf).join('').replace(/\s+/g, ' ').trim()
    : '';
}
