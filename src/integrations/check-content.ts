import type { AstroIntegration } from 'astro';
import { checkAllContent } from '../lib/content/check-all.ts';
import { ContentError } from '../lib/content/read-yaml.ts';

/** Stops every command of Astro at a mistake in the content, with file, place and mend. */
export function checkContent(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': ({ logger }) => {
        const mistakes = checkAllContent();
        if (mistakes.length > 0) {
          throw new ContentError(
            `Mistakes in the content: ${String(mistakes.length)}\n${mistakes.join('\n')}`,
          );
        }
        logger.info(
          'Programme, troubleshooters, glossary and interface words are complete and consistent.',
        );
      },
    },
  };
}
