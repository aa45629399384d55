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
    const nodes = textNodes(element);
    if (nodes.length > 0) {
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
  'astro-island, form, noscript, script, style, svg, pre, nav',
  '.sl-anchor-link, .section-elsewhere',
  '[data-drift], [data-one-language], [translate="no"]',
].join();
/** A card is a link whose name and text stand in lines of their own, though all are inline elements. */
const card = '.sl-link-card :is(a, span)';
const inline =
  'a, abbr, b, br, cite, code, data, dfn, em, i, kbd, mark, q, s, samp, small, span, strong, sub, sup, time, u, var, wbr';

/** The first run of text and inline elements, where it says anything. */
function textNodes(element: Element): ChildNode[] {
  const run: ChildNode[] = [];
  for (const node of element.childNodes) {
    if (node instanceof Element && !isInline(node)) {
      if (says(run)) break;
      run.length = 0;
    } else {
      run.push(node);
    }
  }
  return says(run) ? run : [];
}

function isInline(element: Element): boolean {
  return element.matches(inline) && !element.matches(leftOut) && !element.matches(card);
}

function says(nodes: readonly ChildNode[]): boolean {
  return nodes.some((node) => /\p{L}/u.test(node.textContent ?? ''));
}
