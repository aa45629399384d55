import type { DefaultTreeAdapterTypes } from 'parse5';

export type Document = DefaultTreeAdapterTypes.Document;
export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

export function attribute({ attrs }: Element, name: string): string | undefined {
  for (const attr of attrs) if (attr.name === name) return attr.value;
  return undefined;
}

export function hasClass(element: Element, name: string): boolean {
  return ` ${attribute(element, 'class') ?? ''} `.includes(` ${name} `);
}

/** The first element within a node that is wanted, the node itself included. */
export function findElement(
  node: Node,
  isWanted: (element: Element) => boolean,
): Element | undefined {
  if ('tagName' in node && isWanted(node)) return node;
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = findElement(child, isWanted);
    if (found) return found;
  }
  return undefined;
}

/** The elements among the children. */
export function childElements({ childNodes }: Element): Element[] {
  return childNodes.filter((node) => 'tagName' in node);
}

/** Every text in a node, as it stands in the page. */
export function rawText(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(rawText).join('') : '';
}
