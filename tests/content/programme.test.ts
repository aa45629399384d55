import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { outlineOf } from '~/lib/content/outline.ts';
import { localeIds } from '~/lib/locales.ts';
import { editionWordsSchema } from '~/lib/programme/words-schema.ts';
import { editionIds, editions, editionOf, wordsOf } from '../unit/lib/programme/editions.ts';
import { cloudCompetencies, mpn2021, otherCompetencies } from '../unit/lib/mpn-2021.ts';
import { articleNames, articleSource } from './article.ts';

describe('the edition of 2021', () => {
  test('has the dates of the contract', () => {
    expect(mpn2021).toMatchObject({
      id: 'mpn-2021',
      from: '2021-03-04',
      until: '2021-06-18',
      asOf: '2021-05-19',
    });
  });

  test('has the two benefits of the contract', () => {
    expect(mpn2021.benefits.map(({ id, scope }) => [id, scope])).toEqual([
      ['product-support', 'on-premises'],
      ['signature-cloud-support', 'cloud'],
    ]);
  });

  test('has the 18 competencies of the contract, six of them for the cloud', () => {
    const ids = (cloud: boolean): string[] =>
      mpn2021.competencies.filter((each) => each.cloud === cloud).map(({ id }) => id);
    expect(mpn2021.competencies).toHaveLength(18);
    expect(ids(true).sort()).toEqual([...cloudCompetencies].sort());
    expect(ids(false).sort()).toEqual([...otherCompetencies].sort());
  });

  test('has each competency in its solution area, under its name', () => {
    const areas = Object.fromEntries(
      mpn2021.areas.map((area) => [
        area,
        mpn2021.competencies.filter((each) => each.area === area).map(({ name }) => name),
      ]),
    );
    expect(areas).toEqual({
      'applications-and-infrastructure': [
        'Application Development',
        'Application Integration',
        'Cloud Platform',
        'DevOps',
        'Datacenter',
      ],
      'business-applications': [
        'Cloud Business Applications',
        'Enterprise Resource Planning',
        'Project and Portfolio Management',
      ],
      'data-and-ai': ['Data Analytics', 'Data Platform'],
      'modern-workplace-and-security': [
        'Collaboration and Content',
        'Communications',
        'Cloud Productivity',
        'Enterprise Mobility Management',
        'Messaging',
        'Security',
        'Small and Midmarket Cloud Solutions',
        'Windows and Devices',
      ],
    });
  });

  test('states the table as the article does, and marks what the article does not say', () => {
    expect(new Set(mpn2021.grants.map(({ provenance }) => provenance))).toEqual(
      new Set(['stated']),
    );
    const provenance = Object.fromEntries(mpn2021.notes.map((note) => [note.id, note.provenance]));
    expect(provenance).toEqual({
      'highest-attainment-counts': 'interpretation',
      'mixed-tiers': 'interpretation',
      'action-pack-beside-a-competency': 'unknown',
      'hybrid-plan': 'interpretation',
    });
  });
});

describe('editions', () => {
  test('are the four of the contract, as they are read', () => {
    expect(editions.map(({ id, from, until }) => ({ id, from, ...(until && { until }) }))).toEqual(
      contract,
    );
  });

  test('rest on the sources of the contract', () => {
    expect(editions.map(({ asOf, statedIn, secondary }) => [asOf, statedIn, secondary])).toEqual([
      ['2021-05-19', undefined, undefined],
      ['2021-06-19', 'rev-0619', undefined],
      ['2023-03-27', 'maicpp-2023', undefined],
      ['2026-08-28', 'dossier', true],
    ]);
  });

  test.each(editions)('$id knows a benefit by the same id as the others', ({ benefits }) => {
    expect(benefits.map(({ id, scope }) => [id, scope])).toEqual([
      ['product-support', 'on-premises'],
      ['signature-cloud-support', 'cloud'],
    ]);
  });

  test.each(editions)('$id gives no id to two statements', (edition) => {
    const { grants, statusRules, places, steps, notes } = edition;
    const ids = [grants, statusRules, places, steps, notes].flat().map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('that nobody states a figure in mark it as not known', () => {
    for (const { grants } of editions) {
      for (const { amount, provenance } of grants) {
        expect(provenance).toBe(amount === 'unknown' ? 'unknown' : 'stated');
      }
    }
  });

  const dates = z.object({ id: z.string(), from: z.string(), until: z.string().optional() });
  const contract = [
    { id: 'mpn-2021', from: '2021-03-04', until: '2021-06-18' },
    { id: 'mpn-2021-06', from: '2021-06-19', until: '2022-10-03' },
    { id: 'maicpp-2023', from: '2022-10-04', until: '2025-06-22' },
    { id: 'maicpp-2025', from: '2025-06-23' },
  ];

  test('have the ids and the dates of the contract, and their files the same names', () => {
    for (const file of readdirSync('src/content/programme').filter((name) =>
      name.endsWith('.yaml'),
    )) {
      const edition = dates.parse(parse(readFileSync(`src/content/programme/${file}`, 'utf8')));
      expect(contract).toContainEqual(edition);
      expect(file).toBe(`${edition.id}.yaml`);
    }
  });
});

describe.each(localeIds)('the words of the edition in %s', (language) => {
  const words = editionWordsSchema.parse(
    parse(readFileSync(`src/content/programme/mpn-2021/${language}.yaml`, 'utf8')),
  );
  const { grants, statusRules, places, steps, notes } = words;
  const texts = { ...grants, ...statusRules, ...places, ...steps, ...notes };
  const sections = new Set(
    articleNames(language).flatMap((name) =>
      outlineOf(articleSource(language, name)).map(
        ({ id }) => `${name.replace(/\.mdx$/, '')}#${id}`,
      ),
    ),
  );

  test('link only to sections that the articles have', () => {
    const lost = Object.entries(texts).flatMap(([id, text]) =>
      [...text.matchAll(/\]\(([^)]*#[^)]*)\)/g)]
        .map((match) => match[1] ?? '')
        .filter((target) => !sections.has(target))
        .map((target) => `${id}: ${target}`),
    );
    expect(lost).toEqual([]);
    expect(sections.has('glossary#nowhere')).toBe(false);
  });

  test('keep the figures of the edition', () => {
    for (const { id, amount } of mpn2021.grants) {
      const figures = grants[id]?.match(/\d+/g) ?? [];
      expect(figures, id).toEqual(typeof amount === 'number' ? [String(amount)] : []);
    }
  });

  test('quote labels and messages exactly as in English', () => {
    const english = editionWordsSchema.parse(
      parse(readFileSync('src/content/programme/mpn-2021/en.yaml', 'utf8')),
    );
    const marked = (text: string | undefined): string[] =>
      [...(text ?? '').matchAll(/`[^`]+`|\]\([^)]+\)/g)].map(([whole]) => whole).sort();
    for (const group of ['grants', 'statusRules', 'places', 'steps', 'notes'] as const) {
      for (const [id, text] of Object.entries(english[group])) {
        expect(marked(words[group][id]), id).toEqual(marked(text));
      }
    }
  });
});

describe.each(editionIds)('the words of %s', (id) => {
  const { grants, until } = editionOf(id);

  test.each(localeIds)('keep its figures in %s', (language) => {
    const words = wordsOf(id, language);
    for (const { id: grant, amount } of grants) {
      const figures = words.grants[grant]?.match(/\d+/g) ?? [];
      expect(figures, grant).toEqual(typeof amount === 'number' ? [String(amount)] : []);
    }
  });

  test.each(localeIds)('say in %s what holds since then, where it is over', (language) => {
    if (until) expect(wordsOf(id, language).since).toMatch(/\S/);
    const { changes } = wordsOf(id, language);
    expect(changes.length > 0).toBe(id !== 'mpn-2021');
    expect(changes.map(({ source }) => source)).toEqual(
      wordsOf(id, 'en').changes.map(({ source }) => source),
    );
  });
});
