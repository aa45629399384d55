import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readInterfaceWords } from '../lib/interface-words/read.ts';
import { localeIds } from '../lib/locales.ts';
import { loadProgramme } from '../lib/programme/load.ts';
import { drawCard } from '../lib/social-card/draw.ts';
import { cardName } from '../lib/social-card/card-name.ts';

/** Draws what other sites show of a link to this one, in each language. */
export function drawSocialCards(): AstroIntegration {
  return {
    name: 'draw-social-cards',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const words = readInterfaceWords();
        // The edition that the articles describe.
        const [first] = loadProgramme();
        if (!first) return;
        for (const id of localeIds) {
          const card = await drawCard(words[id], first.edition);
          writeFileSync(join(fileURLToPath(dir), id, cardName), card);
        }
        logger.info(`${String(localeIds.length)} languages have a social card.`);
      },
    },
  };
}
