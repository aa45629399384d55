import { expect, test } from 'vitest';
import {
  articleData,
  asScript,
  placeData,
  siteData,
  type DescribedPage,
} from '~/lib/structured-data/page-data.ts';
import { searchEngineRules } from '../../../content/structured-data.ts';

const root = 'https://docs.my-company.eu/support/';
const site = { name: 'Partner support benefits', address: root };
const page: DescribedPage = {
  address: `${root}en/glossary/`,
  title: 'Glossary',
  language: 'en',
  updated: '2026-11-20',
  trail: [
    { label: 'Start page', address: `${root}en/` },
    { label: 'Reference' },
    { label: 'Glossary', address: `${root}en/glossary/` },
  ],
};

test('an article tells what search engines ask for', () => {
  const { article, breadcrumb } = searchEngineRules.parse(articleData(page, site));
  expect(article).toMatchObject({
    '@id': page.address,
    headline: 'Glossary',
    inLanguage: 'en',
    dateModified: '2026-11-20',
  });
  // A group of the sidebar is no page, and search engines take no step without one.
  expect(breadcrumb?.itemListElement.map(({ name, item }) => [name, item])).toEqual([
    ['Start page', `${root}en/`],
    ['Glossary', undefined],
  ]);
});

test('what is not known is left out, and not told as nothing', () => {
  const [article] = articleData({ ...page, updated: undefined }, site)['@graph'];
  expect(article).not.toHaveProperty('dateModified');
});

test('a page that is no article has its place alone', () => {
  const { article, breadcrumb } = searchEngineRules.parse(placeData(page.trail));
  expect([article, breadcrumb?.itemListElement.length]).toEqual([undefined, 2]);
});

test('the site has its name, its languages, and its names in them', () => {
  const { website } = searchEngineRules.parse(siteData(site, ['en', 'hu'], ['Előnyök']));
  expect(website).toMatchObject({
    name: site.name,
    url: root,
    inLanguage: ['en', 'hu'],
    alternateName: ['Előnyök'],
  });
  expect(siteData(site, ['en'])['@graph'][0]).not.toHaveProperty('alternateName');
});

test('no text ends the script that it stands in', () => {
  const script = asScript(articleData({ ...page, title: '</script><b>' }, site));
  expect(script).not.toContain('<');
  expect(JSON.parse(script)).toMatchObject({ '@graph': [{ headline: '</script><b>' }, {}] });
});

test.each([
  ['a headline', '"headline"', '"headlin"'],
  ['a date', '2026-11-20', '20 November 2026'],
  ['an address', `"@id":"${page.address}"`, '"@id":"/en/glossary/"'],
  ['a place', '"position":2', '"position":3'],
  ['a step', ',"name":"Glossary"', ''],
])('data without %s as search engines ask for it would be found', (_, right, wrong) => {
  const script = asScript(articleData(page, site));
  expect(searchEngineRules.safeParse(JSON.parse(script)).success).toBe(true);
  const spoilt = script.replace(right, wrong);
  expect(spoilt).not.toBe(script);
  expect(searchEngineRules.safeParse(JSON.parse(spoilt)).success).toBe(false);
});
