import type { Document, Element, Node } from '../html/nodes.ts';

/** What a page of the built site offers and asks for. */
export interface PageLinks {
  readonly ids: readonly string[];
  /** Each address once, as it stands on the page. */
  readonly targets: readonly string[];
}

/** The sections of a page, and the addresses that it names. */
export function readLinks(document: Document): PageLinks {
  const ids: string[] = [];
  const targets = new Set<string>();
  const read = (node: Node): void => {
    if ('tagName' in node) {
      for (const { name, value } of node.attrs) {
        if (name === 'id') ids.push(value);
        else if (isAddress(node, name)) targets.add(value);
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(read);
  };
  read(document);
  return { ids, targets: [...targets] };
}

function isAddress({ tagName }: Element, attribute: string): boolean {
  if (attribute === 'href') return ['a', 'link', 'area'].includes(tagName);
  return attribute === 'src';
}
