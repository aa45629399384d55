import { parse } from 'parse5';
import { readLinks, type PageLinks } from '../links/read.ts';
import { readCopy, type MarkdownCopy } from '../markdown-copies/read-copy.ts';
import { readArticle, type Article } from '../search/records/article-parts.ts';

/** What the steps behind a build need to know of a page. */
export interface BuiltPage {
  readonly links: PageLinks;
  readonly article?: Article | undefined;
  readonly copy?: MarkdownCopy | undefined;
}

/** Reads a page of the built site, for all who ask: taking it apart is most of the work. */
export function readPage(html: string): BuiltPage {
  // Readers without JavaScript follow the links inside noscript.
  const document = parse(html.replace(styles, ''), { scriptingEnabled: false });
  return { links: readLinks(document), article: readArticle(document), copy: readCopy(document) };
}

/** A third of a page is the style of its first screen, which has neither links nor words. */
const styles = /<style\b[^>]*>.*?<\/style>/gs;
