import { describe, expect, test } from 'vitest';
import { localeIds } from '~/lib/locales.ts';
import { decodeFragment } from '~/lib/entitlement/fragment.ts';
import { loadSearchData } from '~/lib/search/load-search-data.ts';
import { collectRecords } from '~/lib/search/records/collect.ts';
import type { Article } from '~/lib/search/records/article-parts.ts';
import { graphOf } from '~/lib/troubleshooter/graph.ts';
import { walk } from '~/lib/troubleshooter/walk.ts';

const data = loadSearchData();
const support = 'mpn-benefits-technical-support';
const articles = new Map<string, Article>([
  [
    support,
    {
      title: 'Support',
      parts: [
        {
          id: 'technical-support-benefits',
          heading: 'Support',
          section: 'technical-support-benefits',
          text: 'x',
        },
        { id: 'view', heading: 'View', section: 'view', text: 'y' },
        { id: 'partner-center-messages', heading: 'Messages', section: 'view', text: 'z' },
      ],
    },
  ],
  ...['entitlement-calculator', 'glossary'].map((page): [string, Article] => [
    page,
    { title: page, parts: [{ id: page, heading: page, section: page, text: 'x' }] },
  ]),
  [
    'azure-access-id-error',
    {
      title: 'Error',
      parts: [{ id: 'share', heading: 'Share', section: 'share', text: 'x' }],
    },
  ],
]);

function recordsIn(locale: (typeof localeIds)[number]) {
  return collectRecords(
    {
      ...data,
      articles,
      glossary: data.glossary[locale],
      askedFor: { [`${support}#view`]: ['where do I see'] },
    },
    locale,
  );
}

describe.each(localeIds)('the records in %s', (locale) => {
  const records = recordsIn(locale);

  test('have ids of their own, and lead into the language', () => {
    const ids = records.filter(({ kind }) => kind !== 'article').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { url } of records) expect(url.startsWith(`${locale}/`)).toBe(true);
  });

  test('hold every outcome, every message that a reader sees, and every term', () => {
    const ids = new Set(records.map(({ id }) => id));
    for (const { tree } of data.trees) {
      for (const { id } of tree.outcomes) expect(ids).toContain(id);
      for (const { answer } of tree.messages) expect(ids).toContain(`start-${answer}`);
    }
    for (const { id } of data.concepts) expect(ids).toContain(`glossary-${id}`);
  });

  test('open the troubleshooter on a way to the outcome that they name', () => {
    const [loaded] = data.trees;
    if (!loaded) throw new Error('There is no tree.');
    for (const { id } of loaded.tree.outcomes) {
      const url = records.find((record) => record.id === id)?.url ?? '';
      const answers = Object.fromEntries(new URLSearchParams(url.split('#')[1]));
      expect(walk(graphOf(loaded.tree), answers).node).toBe(id);
    }
  });

  test('open the calculator with answers that it understands', () => {
    const rows = records.filter(
      ({ id, kind }) => kind === 'calculator' && id.startsWith('incidents-'),
    );
    expect(rows.length).toBeGreaterThan(8);
    for (const { url } of rows) {
      const known = {
        editions: data.editions.map(({ edition }) => edition.id),
        competencies: data.editions.flatMap(({ edition }) =>
          edition.competencies.map(({ id }) => id),
        ),
        foreignKeys: [],
      };
      const { ignored, profile } = decodeFragment(url.split('#')[1] ?? '', known);
      expect(ignored, url).toEqual([]);
      expect(profile.product).toBeDefined();
    }
  });
});

describe('records', () => {
  const records = recordsIn('en');

  test('lead to no page that is not translated yet', () => {
    const without = collectRecords(
      {
        ...data,
        articles: new Map([...articles].filter(([page]) => page !== 'glossary')),
        glossary: data.glossary.en,
        askedFor: {},
      },
      'en',
    );
    expect(records.some(({ url }) => url.includes('/glossary/'))).toBe(true);
    expect(without.some(({ url }) => url.includes('/glossary/'))).toBe(false);
  });

  test('of a part rest on the section above it', () => {
    const start = records.find(({ id }) => id === 'start-not-authorized');
    expect(start?.section).toBe(`${support}#view`);
  });

  test('of a section are found by what readers ask it for, and by the messages it tells of', () => {
    const view = records.find(({ id, kind }) => id === 'view' && kind === 'article');
    expect(view?.also).toContain('where do I see');
    expect(view?.also).toContain('You are not authorized for this action');
  });

  test('of the page of a tool belong to the tool', () => {
    expect(records.find(({ id }) => id === 'share')).toMatchObject({
      kind: 'troubleshooter',
      section: `${support}#azure-portal-error-access-id-is-already-associated-`,
    });
  });
});
