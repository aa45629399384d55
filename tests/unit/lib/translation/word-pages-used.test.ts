import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentFilesOf, loadUnits } from '~/lib/translation/load-units.ts';
import { wordPagesUsed } from '~/lib/translation/word-pages-used.ts';

const pages = [
  'docs/glossary',
  'glossary',
  'i18n',
  'programme/mpn-2021',
  'programme/maicpp-2023',
  'troubleshooters/azure-access-id',
  'troubleshooters/other',
];

test.each([
  ['<EntitlementCalculator headingLevel={2} />', ['programme/mpn-2021', 'programme/maicpp-2023']],
  ['<EditionChanges edition="mpn-2021" />', ['programme/mpn-2021', 'programme/maicpp-2023']],
  ['<Troubleshooter inArticle of="azure-access-id" />', ['troubleshooters/azure-access-id']],
  ['<GlossaryList />', ['glossary']],
  ['The <GlossaryListing />, <Interpretation /> and GlossaryList.', []],
])('%s uses the words of %j', (article, used) => {
  expect(wordPagesUsed(article, pages)).toEqual(used);
});

/** Those that show nothing but interface words, or what stands in articles. */
const withoutWords = [
  'Door',
  'Doors',
  'Interpretation',
  'LinkCard',
  'PathToRequest',
  'Picture',
  'ReportBarrier',
  'SiteMap',
  'Source',
  'TranslationStatus',
];

test('every component of an article either is known to use words or to use none', () => {
  const articles = contentFilesOf('en').filter((file) => file.endsWith('.mdx'));
  const components = articles.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^import (\w+) from '~\/components/gm)].map(
      ([, name]) => name ?? '',
    ),
  );
  const all = [...new Set(loadUnits('en').map(({ page }) => page))];
  const unknown = components.filter(
    (name) =>
      !withoutWords.includes(name) &&
      wordPagesUsed(`<${name} of="azure-access-id" />`, all).length === 0,
  );
  expect(components).toContain('GlossaryList');
  expect(unknown, 'enter it in src/lib/translation/word-pages-used.ts, or above').toEqual([]);
});
