import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { outlineOf } from '~/lib/content/outline.ts';
import { localeIds, sourceLocale } from '~/lib/locales.ts';
import { articleNames, articleSource, headingsWithoutId, readArticle } from './article.ts';

const languages = localeIds;
const translations = localeIds.filter((id) => id !== sourceLocale.id);
const names = articleNames('en');
const supportBenefits = 'mpn-benefits-technical-support.mdx';

/** What the sidebar's groups of the configuration name, by a page's path within its language. */
const sidebar = [
  ...(
    /^const groups = \[([\s\S]*?)^\];/m.exec(readFileSync('astro.config.mjs', 'utf8'))?.[1] ?? ''
  ).matchAll(/'([\w/-]+)'/g),
].map(([, name]) => name);

test.each(languages)('the addresses of the contract have articles in %s', (language) => {
  expect(articleNames(language)).toEqual(
    expect.arrayContaining([
      'entitlement-calculator.mdx',
      'glossary.mdx',
      'index.mdx',
      'manage-your-partner-network-benefits.mdx',
      supportBenefits,
      'partner-membership-center-tech-benefits-activate.mdx',
    ]),
  );
});

test.each(translations)('there are the same articles in %s as in English', (language) => {
  expect(articleNames(language)).toEqual(names);
});

describe('the support benefits article', () => {
  // Their anchors stand in e-mails, tickets and bookmarks; the hyphen at an end is real.
  const ten = [
    '1 technical-support-benefits',
    '2 overview',
    '2 view-and-activate-your-technical-support-benefits',
    '2 technical-support-entitlement-and-supported-products',
    '2 microsoft-product-support-on-premises',
    '2 how-many-partner-support-incidents-are-remaining',
    '2 signature-cloud-support-cloud-only',
    '2 azure-portal-error-access-id-is-already-associated-',
    '2 partner-support-plans',
    '2 next-steps',
  ];

  test.each(languages)('has the ten sections of the source article in %s', (language) => {
    expect(upperSections(articleSource(language, supportBenefits))).toEqual(ten);
  });

  test('does not have them where a hyphen is lost or two sections change places', () => {
    const source = articleSource('hu', supportBenefits);
    expect(
      upperSections(source.replace('already-associated-}', 'already-associated}')),
    ).not.toEqual(ten);
    const exchanged = source
      .replace('{#partner-support-plans}', '{#x}')
      .replace('{#next-steps}', '{#partner-support-plans}')
      .replace('{#x}', '{#next-steps}');
    expect(upperSections(exchanged)).not.toEqual(ten);
  });

  function upperSections(source: string): string[] {
    return outlineOf(source)
      .filter(({ level }) => level <= 2)
      .map(({ level, id }) => `${String(level)} ${id}`);
  }
});

describe.each(names)('%s', (name) => {
  test('is led to by the sidebar', () => {
    const slug = name.replace(/\.mdx$/, '');
    // The start page is led to by the title of the site.
    if (slug !== 'index') expect(sidebar, 'Add it to `groups` in astro.config.mjs').toContain(slug);
  });

  test.each(languages)('has an id at every heading in %s, each only once', (language) => {
    const source = articleSource(language, name);
    expect(headingsWithoutId(source)).toEqual([]);
    const ids = outlineOf(source).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(translations)(
    'has the same sections, marks, links, code and components in %s as in English',
    (language) => {
      expect(readArticle(articleSource(language, name))).toEqual(
        readArticle(articleSource('en', name)),
      );
    },
  );
});

describe('a translation differs from English', () => {
  const source = articleSource('pl', supportBenefits);
  const english = readArticle(articleSource('en', supportBenefits));

  test.each([
    ['a lost section', /^### .*\{#azure-how-to-tell\}$/m, ''],
    ['a heading of another level', /^### (?=.*\{#azure-how-to-tell\}$)/m, '## '],
    ['a translated id', '{#next-steps}', '{#nastepne-kroki}'],
    ['a lost mark of a source', '<Source of="kb3020636" />', ''],
    ['a mark of another source', '<Source of="kb3020636" />', '<Source of="n1kb" />'],
    ['a lost mark of an interpretation', '<Interpretation />', ''],
    ['a link that leads elsewhere', '](../glossary/)', '](../glossary/#terms)'],
    ['a lost link', /\[([^\]]*)\]\(#partner-support-plans\)/, '$1'],
    ['a translated message', '`You are not authorized for this action`', '`Brak autoryzacji`'],
    ['a lost component', '<EntitlementTable />', ''],
    ['a list of sources in another order', '  - manage\n  - tpd-2021', '  - tpd-2021\n  - manage'],
    ['another edition', 'edition: mpn-2021', 'edition: mpn-2021-06'],
    ['another date', "asOf: '2021-05-19'", "asOf: '2021-05-20'"],
  ])('by %s', (_, right, wrong) => {
    const spoilt = source.replace(right, wrong);
    expect(spoilt).not.toBe(source);
    expect(readArticle(spoilt)).not.toEqual(english);
  });

  test('and a heading without an id is found', () => {
    expect(headingsWithoutId(source.replace(' {#next-steps}', ''))).toHaveLength(1);
  });
});
