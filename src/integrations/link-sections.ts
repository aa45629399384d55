import { isSatteriProcessor, type SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { languagesOfArticleBeside } from '../lib/parallel-text/languages-beside.ts';
import { placeOf } from '../lib/translation/content-files.ts';

/**
 * Links each section to itself in the language that it was translated from, or in those that it is
 * translated into: the reading in two languages of readers without JavaScript.
 */
export function linkSections(): AstroIntegration {
  return {
    name: 'link-sections',
    hooks: {
      'astro:config:setup': ({ config }) => {
        const { processor } = config.markdown;
        if (!isSatteriProcessor(processor)) {
          throw new Error(
            'astro.config.mjs: markdown.processor is not satteri(): expected it, since sections are linked by a plugin of it.',
          );
        }
        const root = fileURLToPath(config.root);
        processor.options.hastPlugins.push(({ fileURL }) =>
          fileURL ? sectionLinks(fileURLToPath(fileURL).slice(root.length)) : undefined,
        );
      },
    },
  };
}

type Plugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];

/** Puts links to the section in other languages behind each heading. */
function sectionLinks(path: string): Plugin {
  const place = placeOf(path.replaceAll('\\', '/'));
  if (place?.kind !== 'article') return undefined;
  const page = place.page.replace(/^docs\/(?:index$)?/, '');
  const folder = page && `${page}/`;
  // Relative, since the site may stand under a sub-path.
  const root = `../${folder.replace(/[^/]+/g, '..')}`;
  const others = languagesOfArticleBeside(`${place.locale}/${page}`);
  return {
    name: 'link-sections',
    element: {
      filter: ['h2', 'h3', 'h4'],
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
          properties: { class: 'section-elsewhere', 'data-pagefind-ignore': true },
          children: links,
        });
      },
    },
  };
}
