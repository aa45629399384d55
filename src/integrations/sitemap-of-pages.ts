import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { sitemapPageAt } from '../lib/site/sitemap-page.ts';

/**
 * The sitemap, with the languages of each page and the day of its last change as the page says it.
 * @param root the address of the site's root, with a slash at its end
 */
export function sitemapOfPages(root: string): AstroIntegration {
  return sitemap({
    filter: (page) => sitemapPageAt(page.slice(root.length)) !== undefined,
    serialize: (item) => {
      const { updated, languages = [] } = sitemapPageAt(item.url.slice(root.length)) ?? {};
      const links = languages.map(({ tag, path }) => ({ lang: tag, url: root + path }));
      return { ...item, links, ...(updated && { lastmod: updated }) };
    },
    namespaces: { news: false, image: false, video: false },
  });
}
