import { attribute, findElement, rawText, type Document } from '../html/nodes.ts';
import { blocksOf } from './blocks.ts';
import { onOneLine } from './escape.ts';

/** What a Markdown copy of an article has, before it is known where the site is. */
export interface MarkdownCopy {
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag. */
  readonly lang: string;
  /** The article, with its addresses marked as they stand on the page. */
  readonly text: string;
}

/**
 * Reads the article of a page of the built site as Markdown.
 * @returns undefined for a page without an article, and for one in another language than its address
 */
export function readCopy(document: Document): MarkdownCopy | undefined {
  const root = findElement(document, ({ tagName }) => tagName === 'html');
  const main = root && findElement(root, ({ tagName }) => tagName === 'main');
  const lang = root && attribute(root, 'lang');
  const title = main && findElement(main, ({ tagName }) => tagName === 'h1');
  if (!title || lang === undefined || attribute(main, 'lang') !== lang) return undefined;
  const description = findElement(root, (element) => attribute(element, 'name') === 'description');
  return {
    title: onOneLine(rawText(title)).trim(),
    description: (description && attribute(description, 'content')) ?? '',
    lang,
    text: blocksOf(main).join('\n\n'),
  };
}
