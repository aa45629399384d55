import type { Place } from '~/lib/parallel-text/pairs.ts';

/** A stretch of text that is read as a whole: a paragraph, an item without its inner lists, a cell. */
export interface Block extends Place {
  readonly element: Element;
  /** The nodes of the text; what else the element holds are blocks of their own. */
  readonly nodes: readonly ChildNode[];
}

/** The texts of a page's article in their order: title, edition, article. */
export function blocksOf(page: ParentNode): Block[] {
  const blocks: Block[] = [];
  let anchor = '';
  const visit = (element: Element, own: string): void => {
    if (element.matches(leftOut)) return;
    // Entries of a list have ids of their own, and are sorted otherwise in each language.
    const here = element.matches(heading) || !element.id ? own : element.id;
    if (element.matches(heading) && element.id) anchor = element.id;
    for (const nodes of textRuns(element)) {
      blocks.push({ element, nodes, kind: element.localName, anchor: here || anchor });
    }
    for (const child of element.children) if (!isInline(child)) visit(child, here);
  };
  for (const root of page.querySelectorAll(roots)) visit(root, '');
  return blocks;
}

const roots = 'main h1, main .edition, main .sl-markdown-content';
const heading = 'h1, h2, h3, h4, h5, h6';
/** Tools, what is told to readers of one language only, and what is no text. */
const leftOut = [
  '[data-tool], form, noscript, script, style, svg, pre, nav',
  '.elsewhere',
  '[data-drift], [data-one-language], [translate="no"]',
].join();
/** A card is a link whose name and text stand in lines of their own, though all are inline elements. */
const card = '.card :is(a, span)';
const inline =
  'a, abbr, b, br, cite, code, data, dfn, em, i, kbd, mark, q, s, samp, small, span, strong, sub, sup, time, u, var, wbr';

/** The runs of text and inline elements between an element's inner blocks, where they say anything. */
function textRuns(element: Element): ChildNode[][] {
  const runs: ChildNode[][] = [[]];
  for (const node of element.childNodes) {
    if (node instanceof Element && !isInline(node)) runs.push([]);
    else runs.at(-1)?.push(node);
  }
  return runs.filter(says);
}

function isInline(element: Element): boolean {
  return element.matches(inline) && !element.matches(leftOut) && !element.matches(card);
}

function says(nodes: readonly ChildNode[]): boolean {
  return nodes.some((node) => /\p{L}/u.test(node.textContent ?? ''));
}
