import { satteri } from '@astrojs/markdown-satteri';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { asidesWithoutPictures } from './src/integrations/asides-without-pictures.ts';
import { auditProgramme } from './src/integrations/audit-programme.ts';
import { auditTroubleshooters } from './src/integrations/audit-troubleshooters.ts';
import { buildSearchIndex } from './src/integrations/build-search-index.ts';
import { checkContent } from './src/integrations/check-content.ts';
import { checkLinks } from './src/integrations/check-links.ts';
import { compressAssets } from './src/integrations/compress-assets.ts';
import { describeHosting } from './src/integrations/describe-hosting.ts';
import { paintFirst } from './src/integrations/paint-first.ts';
import { previewPseudoLocales } from './src/integrations/preview-pseudo-locales.ts';
import { reportAddresses } from './src/integrations/report-addresses.ts';
import { linkSections } from './src/integrations/link-sections.ts';
import { markSingleWords } from './src/integrations/mark-single-words.ts';
import { markSourceLanguage } from './src/integrations/mark-source-language.ts';
import { drawSocialCards } from './src/integrations/draw-social-cards.ts';
import { localizeNotFound } from './src/integrations/localize-not-found.ts';
import { sitemapOfPages } from './src/integrations/sitemap-of-pages.ts';
import { tellDrift } from './src/integrations/tell-drift.ts';
import { starlightWithout } from './src/integrations/starlight-without.ts';
import { pageStore } from './src/lib/built-pages/page-store.ts';
import { writersPanel } from './src/integrations/writers-panel/integration.ts';
import { wordsByTag } from './src/integrations/words-by-tag.ts';
import { writeMarkdownCopies } from './src/integrations/write-markdown-copies.ts';
import { writeRobots } from './src/integrations/write-robots.ts';
import { readHost } from './src/lib/hosting/host.ts';
import { readInterfaceWords } from './src/lib/interface-words/read.ts';
import { locales, sourceLocale } from './src/lib/locales.ts';
import { readSiteAddress } from './src/lib/site/address.ts';
import { editingAddress, readRepository } from './src/lib/site/repository.ts';

const { site, base } = readSiteAddress(process.env);
const repository = readRepository(process.env);
const words = readInterfaceWords();
const pages = pageStore();

/** @param {string} key */
const inEachLanguage = (key) =>
  Object.fromEntries(locales.map(({ id, tag }) => [tag, words[id][key] ?? '']));

/** @param {string} key */
const label = (key) => ({
  label: words[sourceLocale.id][key] ?? '',
  translations: inEachLanguage(key),
});

/** @type {readonly import('./src/lib/llms-txt/site-index.ts').PageGroup[]} */
const groups = [
  {
    label: 'sidebar.articles',
    pages: [
      'mpn-benefits-technical-support',
      'manage-your-partner-network-benefits',
      'partner-membership-center-tech-benefits-activate',
      'programme-changes',
    ],
  },
  { label: 'sidebar.tools', pages: ['entitlement-calculator', 'azure-access-id-error'] },
  { label: 'sidebar.reference', pages: ['glossary', 'site-map', 'accessibility'] },
  {
    label: 'sidebar.contribute',
    pages: ['contribute', 'contribute/translation-status'],
    optional: true,
  },
];

export default defineConfig({
  ...(site && { site }),
  base,
  trailingSlash: 'always',
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // Astro's own names are longer than what most of the files hold.
            output: { entryFileNames: '_astro/page.[hash].js' },
          },
        },
      },
    },
  },
  // src/components/prefetch does it with less.
  prefetch: false,
  markdown: {
    processor: satteri({
      features: { headingAttributes: true },
      hastPlugins: [asidesWithoutPictures],
    }),
  },
  integrations: [
    previewPseudoLocales(),
    checkContent(),
    auditProgramme(),
    auditTroubleshooters(),
    reportAddresses(),
    tellDrift(),
    starlight({
      title: inEachLanguage('site.title'),
      defaultLocale: sourceLocale.id,
      locales: Object.fromEntries(
        locales.map(({ id, tag, name }) => [id, { label: name, lang: tag }]),
      ),
      disable404Route: true,
      pagefind: false,
      expressiveCode: false,
      ...(repository && { editLink: { baseUrl: editingAddress(repository) } }),
      markdown: { headingLinks: false },
      plugins: [wordsByTag(words)],
      sidebar: groups.map((group) => ({ ...label(group.label), items: [...group.pages] })),
      routeMiddleware: './src/components/starlight/route-data.ts',
      components: {
        ContentPanel: './src/components/starlight/ContentPanel.astro',
        FallbackContentNotice: './src/components/starlight/FallbackContentNotice.astro',
        Footer: './src/components/starlight/Footer.astro',
        Header: './src/components/starlight/Header.astro',
        PageFrame: './src/components/starlight/PageFrame.astro',
        PageSidebar: './src/components/starlight/PageSidebar.astro',
        PageTitle: './src/components/starlight/PageTitle.astro',
        Sidebar: './src/components/starlight/Sidebar.astro',
        SkipLink: './src/components/starlight/SkipLink.astro',
        ThemeProvider: './src/components/starlight/ThemeProvider.astro',
        TwoColumnContent: './src/components/starlight/TwoColumnContent.astro',
      },
      customCss: [
        './src/components/theme.css',
        './src/components/prose.css',
        './src/components/site.css',
      ],
      head: [
        {
          tag: 'noscript',
          content: '<style>.needs-script{display:none!important}</style>',
        },
      ],
    }),
    linkSections(),
    markSourceLanguage(),
    markSingleWords(),
    // By itself it takes every script apart with Babel, to find that nothing in it is for Preact.
    preact({ include: ['**/*.tsx'] }),
    ...(site
      ? [sitemapOfPages(new URL(base.replace(/\/?$/, '/'), site).href), drawSocialCards()]
      : []),
    writersPanel(),
    starlightWithout({ print: './src/components/print.css' }),
    localizeNotFound(),
    paintFirst(),
    buildSearchIndex(pages),
    writeMarkdownCopies(pages, groups),
    checkLinks(pages),
    compressAssets(),
    writeRobots({ site, base }),
    describeHosting(readHost(process.env)),
  ],
});
