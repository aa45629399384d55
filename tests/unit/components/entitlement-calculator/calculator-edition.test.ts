import { describe, expect, test } from 'vitest';
import { calculatorWords } from '~/components/entitlement-calculator/calculator-edition.ts';
import { assess } from '~/lib/entitlement/assess.ts';
import { audit } from '~/lib/entitlement/audit/audit.ts';
import { parseInline } from '~/lib/content/inline-markup.ts';
import { readInterfaceWords } from '~/lib/interface-words/read.ts';
import { editionIds, editionOf, type EditionId } from '../../lib/programme/editions.ts';
import { combinationsOf, profileWith } from '../../lib/entitlement/expected.ts';
import { contextOf, languages } from './context.ts';

const every = editionIds.flatMap((id) => languages.map((language) => ({ id, language })));

describe.each(every)('$id in $language', ({ id, language }) => {
  const { edition } = contextOf(id, language);

  test('decides as the whole edition does', () => {
    const book = editionOf(id);
    for (const offers of combinationsOf(id)) {
      const profile = { ...profileWith(offers), product: 'azure', activated: 'yes' } as const;
      expect(assess(edition.rules, profile, book.from)).toEqual(assess(book, profile, book.from));
    }
    expect(edition.rules).toEqual(contextOf(id, 'en').edition.rules);
  });

  test('says the same after a journey as JSON', () => {
    expect(JSON.parse(JSON.stringify(edition))).toEqual(edition);
    expect(audit(edition.rules).mistakes).toEqual([]);
  });

  test('has a text for everything that an answer can name', () => {
    const { grants, statusRules, places, steps, notes, offers } = edition.rules;
    for (const { id: rule } of [...grants, ...statusRules, ...places, ...steps, ...notes]) {
      expect(edition.texts[rule], rule).toMatch(/\S/);
    }
    for (const { id: rule } of [...grants, ...statusRules, ...notes]) {
      expect(edition.bases[rule]?.href, rule).toMatch(/^\.\.\/[\w-]+\/#[\w-]+$/);
    }
    expect(edition.offers.map(({ key }) => key)).toEqual(offers.map(({ key }) => key));
    expect(Object.keys(edition.benefits)).toEqual(edition.rules.benefits.map((each) => each.id));
    for (const { area } of edition.competencies) {
      expect(edition.areas.map((each) => each.id)).toContain(area);
    }
  });

  test('links only to addresses', () => {
    const links = [...Object.values(edition.texts), ...Object.values(edition.finding)]
      .flatMap(parseInline)
      .flatMap((piece) => (piece.kind === 'link' ? [piece.href] : []));
    expect(links).not.toEqual([]);
    for (const href of links) expect(href).toMatch(/^(?:https:\/\/\S+|\.\.\/[\w-]+\/#[\w-]+)$/);
  });
});

test('only editions that are over say what holds since then', () => {
  for (const { id, language } of every) {
    const { edition } = contextOf(id, language);
    if (id === 'maicpp-2025') expect(edition.since).toBeUndefined();
    else expect(edition.since).toMatch(/\S/);
  }
});

test('a benefit that was renamed keeps the name by which links know it', () => {
  expect(contextOf('maicpp-2025', 'en').edition.benefits).toMatchObject({
    'product-support': {
      name: 'Partner On-premises Support',
      formerName: 'Microsoft Product Support',
    },
    'signature-cloud-support': {
      name: 'Partner Cloud Support',
      formerName: 'Signature Cloud Support',
    },
  });
  for (const id of ['mpn-2021', 'mpn-2021-06', 'maicpp-2023'] as const) {
    for (const benefit of Object.values(contextOf(id, 'en').edition.benefits)) {
      expect(benefit).not.toHaveProperty('formerName');
    }
  }
});

test('offers that are closed stay so', () => {
  const closed = (id: EditionId): string[] =>
    contextOf(id, 'en')
      .edition.rules.offers.filter((offer) => offer.closed)
      .map((offer) => offer.id);
  expect(closed('mpn-2021')).toEqual([]);
  expect(closed('maicpp-2023')).toEqual(['legacy-silver', 'legacy-gold']);
});

describe('a statement is marked', () => {
  test.each([
    ['mpn-2021', 'gold-on-premises', undefined],
    ['mpn-2021', 'not-for-microsoft-365', 'elsewhere'],
    ['mpn-2021', 'mixed-tiers', 'interpretation'],
    ['mpn-2021', 'action-pack-beside-a-competency', 'unknown'],
    ['maicpp-2023', 'designation-cloud', 'elsewhere'],
    ['maicpp-2023', 'contract-ended', 'interpretation'],
    ['maicpp-2025', 'designation-cloud', 'secondary'],
    ['maicpp-2025', 'success-core-on-premises', 'unknown'],
  ] as const)('in %s: %s as %s', (id, statement, mark) => {
    const basis = contextOf(id, 'en').edition.bases[statement];
    expect(basis).toHaveProperty('href');
    expect(basis?.mark).toBe(mark);
  });

  test('and no statement of an edition on secondary sources as if it were first hand', () => {
    const { edition } = contextOf('maicpp-2025', 'en');
    expect(edition.secondary).toBe(true);
    for (const { mark } of Object.values(edition.bases)) expect(mark).toBeDefined();
  });
});

test('the length of a contract is given where the sources of the edition say it', () => {
  expect(contextOf('mpn-2021', 'en').edition.contractDays).toMatchObject({
    mark: 'interpretation',
  });
  expect(contextOf('mpn-2021-06', 'en').edition.contractDays).toBeDefined();
  expect(contextOf('maicpp-2025', 'en').edition.contractDays).toBeUndefined();
});

test('the calculator gets its own words and the marks, and no others', () => {
  const words = calculatorWords(readInterfaceWords().pl);
  expect(words).toMatchObject({
    title: readInterfaceWords().pl['calculator.title'],
    'provenance.secondary': readInterfaceWords().pl['provenance.secondary'],
  });
  for (const key of ['without', 'withoutSteps', 'search.label']) {
    expect(words).not.toHaveProperty(key);
  }
});
