import type { AstroIntegration } from 'astro';
import { existsSync, readFileSync } from 'node:fs';
import { sourceLocale } from '../lib/locales.ts';
import type { ContentPlace } from '../lib/translation/content-files.ts';
import { articlePlugin, type ArticlePlugin } from './article-plugin.ts';

/**
 * Says in a translation which labels, names and messages are English, so that a screen reader speaks
 * them as English (WCAG 2.2, 3.1.2): what is quoted, and bold texts that the source has too.
 */
export function markSourceLanguage(): AstroIntegration {
  return articlePlugin('mark-source-language', quotations);
}

function quotations({ locale }: ContentPlace, file: string): ArticlePlugin {
  if (locale === sourceLocale.id) return undefined;
  const source = file.replace(`/docs/${locale}/`, `/docs/${sourceLocale.id}/`);
  const labels = existsSync(source) ? boldTexts(readFileSync(source, 'utf8')) : new Set<string>();
  return {
    name: 'mark-source-language',
    element: {
      filter: ['strong', 'code'],
      visit: (node, context) => {
        const text = context.textContent(node);
        if (node.tagName === 'code' || labels.has(text)) {
          context.setProperty(node, 'lang', sourceLocale.tag);
        }
      },
    },
  };
}

function boldTexts(markdown: string): Set<string> {
  return new Set([...markdown.matchAll(/\*\*([^*]+)\*\*/g)].map(([, text]) => text ?? ''));
}
