import { counterparts } from '~/lib/parallel-text/pairs.ts';
import { blocksOf, type Block } from './blocks.ts';
import { matchingSentences } from './sentence-nodes.ts';

/** A page in another language. */
export interface OtherPage {
  readonly page: Document;
  readonly tag: string;
  readonly address: string;
}

/** Puts the texts of another language beside those of this page, by sentence or by block. */
export function weave(blocks: readonly Block[], other: OtherPage, bySentence: boolean): void {
  const theirs = blocksOf(other.page);
  counterparts(blocks, theirs).forEach((index, nth) => {
    const [block, counterpart] = [blocks[nth], index === undefined ? undefined : theirs[index]];
    if (block && counterpart && !isSame(block, counterpart)) {
      weaveBlock(block, copyOf(counterpart, other), other.tag, bySentence);
    }
  });
}

/** Takes the other language out again; the page is as it was. */
export function unweave(): void {
  for (const pairs of document.querySelectorAll('.parallel')) {
    const own = [...pairs.querySelectorAll(':scope > .parallel-pair > .parallel-own')];
    const parent = pairs.parentElement;
    pairs.replaceWith(...own.flatMap((each) => [...each.childNodes]));
    // Text that was cut into sentences becomes one again.
    parent?.normalize();
  }
}

function weaveBlock(block: Block, other: ChildNode[], tag: string, bySentence: boolean): void {
  const own = [...block.nodes];
  const pageTag = document.documentElement.lang;
  const sentences = bySentence ? matchingSentences(own, pageTag, other, tag) : undefined;
  const [ours, theirs] = sentences ?? [[own], [other]];
  const pairs = make('span', 'parallel');
  block.element.insertBefore(pairs, own[0] ?? null);
  ours.forEach((nodes, nth) => {
    const pair = make('span', 'parallel-pair');
    const beside = make('span', 'parallel-other');
    beside.lang = tag;
    beside.append(...(theirs[nth] ?? []));
    const self = make('span', 'parallel-own');
    self.append(...nodes);
    // A space, so that a copy of both, or a reader without style, has two words.
    pair.append(self, ' ', beside);
    pairs.append(pair);
  });
}

/** Names and messages that are the same in both need to be read once. */
function isSame(own: Block, other: Block): boolean {
  return squeezed(own) === squeezed(other);
}

function squeezed({ nodes }: Block): string {
  return nodes
    .map((node) => node.textContent ?? '')
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text of the other page as it can stand on this one: no id twice, links that lead where they led. */
function copyOf({ nodes }: Block, { address }: OtherPage): ChildNode[] {
  const copy = document.createDocumentFragment();
  for (const node of nodes) copy.append(document.importNode(node, true));
  // Sources are proved in the own text, and noted below it.
  for (const mark of copy.querySelectorAll('sup')) mark.remove();
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  const base = new URL(address, location.href);
  for (const link of copy.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (!href.startsWith('#')) link.setAttribute('href', new URL(href, base).href);
  }
  return [...copy.childNodes];
}

function make(name: 'span', className: string): HTMLSpanElement {
  const element = document.createElement(name);
  element.className = className;
  return element;
}
