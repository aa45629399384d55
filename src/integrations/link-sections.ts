import { isSatteriProcessor, type SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { languagesOfArticleBeside } from '../lib/parallel-text/languages-beside.ts';
import { placeOf } from '../lib/translation/content-files.ts';

/**
 * Links each section to itself in the language that it was translated from, or in those that it is
 * translated into: the reading in two languages of readers without JavaScript. Stands behind
 * Starlight in the list of integrations, since it adds to what Starlight makes of headings.
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

/** Adds the links behind the link that Starlight puts beside each heading. */
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
      filter: ['a'],
      visit: (node, context) => {
        const { class: name, href } = node.properties;
        if (name !== 'sl-anchor-link' || typeof href !== 'string') return;
        context.insertAfter(
          node,
          others.map(({ id, tag, name: text }) => ({
            type: 'element' as const,
            tagName: 'a',
            properties: {
              class: 'section-elsewhere',
              href: `${root}${id}/${folder}${href}`,
              hreflang: tag,
              lang: tag,
              'data-pagefind-ignore': true,
            },
            children: [{ type: 'text' as const, value: text }],
          })),
        );
      },
    },
  };
}
