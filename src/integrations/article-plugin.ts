import { isSatteriProcessor, type SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { placeOf, type ContentPlace } from '../lib/translation/content-files.ts';

export type ArticlePlugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];

/**
 * Changes what articles are made into, by a plugin that knows which article it is.
 * @param file the article's file, from the project's folder
 */
export function articlePlugin(
  name: string,
  pluginFor: (place: ContentPlace, file: string) => ArticlePlugin,
): AstroIntegration {
  return {
    name,
    hooks: {
      'astro:config:setup': ({ config }) => {
        const { processor } = config.markdown;
        if (!isSatteriProcessor(processor)) {
          throw new Error(
            `astro.config.mjs: markdown.processor is not satteri(): expected it, since ${name} is a plugin of it.`,
          );
        }
        const root = fileURLToPath(config.root);
        processor.options.hastPlugins.push(({ fileURL }) => {
          if (!fileURL) return undefined;
          const file = fileURLToPath(fileURL).slice(root.length).replaceAll('\\', '/');
          const place = placeOf(file);
          return place?.kind === 'article' ? pluginFor(place, file) : undefined;
        });
      },
    },
  };
}
