import { readFileSync } from 'node:fs';
import { dateOf } from '../article-dates/date-of.ts';
import { articleFileOf } from '../content/article-files.ts';
import { locales, sourceLocale } from '../locales.ts';

/** What the sitemap says of a page. Paths are below the site's root: `hu/glossary/`, empty for the chooser. */
export interface SitemapPage {
  /** The day of its last change, `YYYY-MM-DD`. */
  readonly updated: string | undefined;
  /** The same page in all its languages, itself too, and the one for readers of any other. */
  readonly languages: readonly { readonly tag: string; readonly path: string }[];
}

/**
 * A page of the sitemap; undefined for what it leaves out: pages that are not found, and what is
 * offered in English where it is not translated yet, which is in the index as English already.
 */
export function sitemapPageAt(path: string): SitemapPage | undefined {
  const file = articleFileOf(path);
  if (path !== '' && !file) return undefined;
  const page = path.replace(/^[^/]+\//, '');
  const written = locales
    .map(({ id, tag }) => ({ tag, path: `${id}/${page}` }))
    .filter((each) => articleFileOf(each.path));
  // A reader of no listed language starts at the chooser, which is the home of all languages.
  const otherwise = page === '' ? '' : `${sourceLocale.id}/${page}`;
  return {
    updated: file && dateOf(readFileSync(file, 'utf8'), file)?.date,
    languages: [...written, { tag: 'x-default', path: otherwise }],
  };
}
