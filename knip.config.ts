import type { KnipConfig } from 'knip';
import { codeOfAstro } from './tests/support/astro-code.ts';

/** What is used in a way that cannot be seen, and how it is used. */
const used: string[] = [
  // The entries of the package that npm run build:lib makes; programs of others use them.
  'src/lib/*/public.ts',
  // Started by their names: by package.json through scripts/run.mjs, by playwright.config.ts, by Playwright.
  'scripts/*.{ts,mjs}',
  // Addresses of files that src/integrations/writers-panel gives to Astro.
  'src/integrations/writers-panel/{app.tsx,middleware.ts,recorded-interface-words.ts}',
  // Named in astro.config.mjs, as Starlight asks for it.
  'src/components/starlight/route-data.ts',
  // src/integrations/tell-drift.ts writes its import into articles.
  'src/components/drift-notice/DriftNotice.astro',
];

const kinds = '*.{ts,tsx,mjs,astro,mdx}';

const config: KnipConfig = {
  entry: [
    ...used,
    'examples/*.ts',
    'tests/bench/bench.ts',
    // Given by their names to the commands that tests and benchmarks start.
    'tests/bench/plain.config.mjs',
    'tests/bench/scale/report-memory.mjs',
    'tests/support/no-network.mjs',
  ],
  project: [`**/${kinds}`],
  ignoreUnresolved: [
    // tests/bench/plain-starlight.ts puts the file where that is.
    './src/lib/locales.ts',
  ],
  ignoreDependencies: [
    // `astro check` asks for it.
    '@astrojs/check',
    // src/lib/social-card/letters.ts reads its files.
    '@fontsource/figtree',
    // Loaded by the name that src/lib/locales.ts gives to a language.
    /^dictionary-/,
  ],
  compilers: { astro: codeOfAstro },
};

/** As if there were no tests: what only they use is dead as well. A part of a file may be shown to its test. */
const withoutTests: KnipConfig = {
  entry: [...used, 'playwright.config.ts'],
  project: [`{src,scripts}/**/${kinds}`],
  include: ['files', 'exports', 'types'],
  ignoreExportsUsedInFile: true,
  playwright: false,
  vitest: false,
  compilers: { astro: codeOfAstro },
};

export default process.env.WITHOUT_TESTS ? withoutTests : config;
