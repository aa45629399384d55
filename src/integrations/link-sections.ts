import type { AstroIntegration } from 'astro';
import { languagesOfArticleBeside } from '../lib/parallel-text/languages-beside.ts';
import type { ContentPlace } from '../lib/translation/content-files.ts';
import { articlePlugin, type ArticlePlugin } from './article-plugin.ts';

/**
 * Links each section to itself in the language that it was translated from, or in those that it is
 * translated into: the reading in two languages of readers without JavaScript. Parts of a section are near its
 * link; with one for each, the longest page would no longer be painted in one flight.
 */
export function linkSections(): AstroIntegration {
  return articlePlugin('link-sections', sectionLinks);
}

/** Puts links to the section in other languages behind each heading. */
function sectionLinks(place: ContentPlace): ArticlePlugin {
  const page = place.page.replace(/^docs\/(?:index$)?/, '');
  const folder = page && `${page}/`;
  // Relative, since the site may stand under a sub-path.
  const root = `../${folder.replace(/[^/]+/g, '..')}`;
  const others = languagesOfArticleBeside(`${place.locale}/${page}`);
  return {
    name: 'link-sections',
    element: {
      filter: ['h2'],
      visit: (node, context) => {
        const { id } = node.properties;
        if (typeof id !== 'string' || others.length === 0) return;
        const href = `#${id}`;
        const links = others.map(({ id: locale, tag, name }) => ({
          type: 'element' as const,
          tagName: 'a',
          properties: { href: `${root}${locale}/${folder}${href}`, hreflang: tag, lang: tag },
          children: [{ type: 'text' as const, value: name }],
        }));
        context.insertAfter(node, {
          type: 'element',
          tagName: 'p',
          properties: { class: 'elsewhere' },
          children: links,
        });
      },
    },
  };
}
