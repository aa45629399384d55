import type { AstroIntegration } from 'astro';

/** Says in the build what is left out where the site's address is not known. */
export function reportSiteAddress(): AstroIntegration {
  return {
    name: 'report-site-address',
    hooks: {
      'astro:build:start': ({ logger }) => {
        if (process.env.SITE_URL) return;
        logger.warn(
          'SITE_URL is not set: canonical addresses, language alternates, social cards and the sitemap are left out. Set it to the address of the site to have them.',
        );
      },
    },
  };
}
