import type { AstroIntegration } from 'astro';
import { articlePlugin } from './article-plugin.ts';

/**
 * Marks what is a single word among the messages, identifiers and commands of articles: nobody copies
 * it, and no room is kept for a button at its end.
 */
export function markSingleWords(): AstroIntegration {
  return articlePlugin('mark-single-words', () => ({
    name: 'mark-single-words',
    element: {
      filter: ['code'],
      visit: (node, context) => {
        if (!severalWords.test(context.textContent(node))) {
          context.setProperty(node, 'class', 'word');
        }
      },
    },
  }));
}

const severalWords = /[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u;
