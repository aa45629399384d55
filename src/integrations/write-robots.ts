import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import type { SiteAddress } from '../lib/site/address.ts';
import { robotsOf } from '../lib/site/robots.ts';

/** Writes `robots.txt` where crawlers will read it, and says where it has to stand otherwise. */
export function writeRobots(address: SiteAddress): AstroIntegration {
  return {
    name: 'write-robots',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const robots = robotsOf(address);
        if (robots.file !== undefined) writeFileSync(new URL('robots.txt', dir), robots.file);
        else if (robots.sitemap) {
          logger.info(
            `Crawlers read the robots.txt of the host alone, not one below ${address.base}: let that one say “Sitemap: ${robots.sitemap}”, or tell it to the search engines.`,
          );
        }
      },
    },
  };
}
