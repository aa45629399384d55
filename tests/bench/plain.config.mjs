// The same pages by Starlight as it comes: its own search, page frame and titles.
import { satteri } from '@astrojs/markdown-satteri';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { locales, sourceLocale } from './src/lib/locales.ts';

export default defineConfig({
  trailingSlash: 'always',
  markdown: { processor: satteri({ features: { headingAttributes: true } }) },
  integrations: [
    starlight({
      title: 'Partner support benefits',
      defaultLocale: sourceLocale.id,
      locales: Object.fromEntries(
        locales.map(({ id, tag, name }) => [id, { label: name, lang: tag }]),
      ),
      disable404Route: true,
      // A list of every page on every page would be the plain site's cost alone.
      sidebar: ['mpn-benefits-technical-support', 'glossary', 'entitlement-calculator'],
    }),
    preact(),
  ],
});
