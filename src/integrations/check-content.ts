import type { AstroIntegration } from 'astro';
import { checkAllContent } from '../lib/all-content/check-all.ts';
import { checkDates } from '../lib/article-dates/check.ts';
import { ContentError } from '../lib/content/read-yaml.ts';
import { pseudoLocales } from '../lib/locales.ts';

/** Stops every command of Astro at a mistake in the content, with file, place and mend. */
export function checkContent(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': ({ logger }) => {
        const mistakes = whatToMend(checkAllContent());
        if (mistakes.length > 0) {
          throw new ContentError(
            `Mistakes in the content: ${String(mistakes.length)}\n${mistakes.join('\n')}`,
          );
        }
        logger.info(
          'Programme, troubleshooters, pictures, glossary and interface words are complete and consistent.',
        );
      },
      'astro:build:start': ({ logger }) => {
        // The tests refuse it; a build lets a writer see the page before its date is mended.
        const { length } = checkDates();
        if (length === 0) return;
        logger.warn(
          `${String(length)} pages have changed since the date that they show: npm run translations names them.`,
        );
      },
    },
  };
}

/** A mistake in the English is one in what is made from it as well, where nobody can mend it. */
function whatToMend(mistakes: readonly string[]): readonly string[] {
  const written = mistakes.filter((mistake) => !pseudoLocales.some(({ id }) => names(mistake, id)));
  return written.length > 0 ? written : mistakes;
}

function names(mistake: string, id: string): boolean {
  return new RegExp(`\\b${id}\\b`).test(mistake);
}
