import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { builtJson } from './built-site.ts';
import { validatorOf } from './json-schema.ts';

const folder = 'data/programme';
const edition = z
  .looseObject({ id: z.string(), grants: z.array(z.looseObject({ amount: z.unknown() })) })
  .parse(builtJson(`${folder}/mpn-2021.json`));
const schema = z.record(z.string(), z.unknown()).parse(builtJson(`${folder}/schema.json`));

const mistakesIn = validatorOf(schema);

test('every published edition fits the published schema', () => {
  const files = readdirSync(`dist/${folder}`).filter(
    (name) => name.endsWith('.json') && name !== 'schema.json',
  );
  expect(files.sort()).toEqual([
    'maicpp-2023.json',
    'maicpp-2025.json',
    'mpn-2021-06.json',
    'mpn-2021.json',
  ]);
  for (const file of files) expect(mistakesIn(builtJson(`${folder}/${file}`))).toEqual([]);
});

test('the schema is one of draft 2020-12, which the data name', () => {
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(edition.$schema).toBe('./schema.json');
});

test('the data have the figures of the source article', () => {
  expect(edition.grants.map(({ amount }) => amount)).toEqual([
    10,
    15,
    20,
    'none',
    'unlimited',
    5,
    'unlimited',
    10,
  ]);
});

describe('the schema finds', () => {
  test.each([
    ['a missing part', { benefits: undefined }, 'benefits'],
    ['an unknown part', { colour: 'red' }, 'additional'],
    ['a day that does not exist', { from: '2021-02-30' }, '/from'],
    ['an id in capitals', { id: 'MPN' }, '/id'],
    [
      'an amount in words',
      { grants: [{ ...edition.grants[0], amount: 'ten' }] },
      '/grants/0/amount',
    ],
    [
      'no incidents as a number',
      { grants: [{ ...edition.grants[0], amount: 0 }] },
      '/grants/0/amount',
    ],
    [
      'an unknown provenance',
      { grants: [{ ...edition.grants[0], provenance: 'x' }] },
      '/grants/0/provenance',
    ],
    ['an address that is none', { links: { portal: 'no address' } }, '/links/portal'],
  ])('%s', (_, wrong, expected) => {
    const spoilt: unknown = JSON.parse(JSON.stringify({ ...edition, ...wrong }));
    expect(mistakesIn(spoilt).join('\n')).toContain(expected);
  });
});
