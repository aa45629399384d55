import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { localeIds } from '~/lib/locales.ts';
import { pathsOf } from '~/lib/troubleshooter/paths.ts';
import { builtJson } from './built-site.ts';
import { validatorOf } from './json-schema.ts';

const folder = 'data/troubleshooters';
const step = z.looseObject({
  id: z.string(),
  asks: z.string(),
  leads: z.record(z.string(), z.string()),
});
const tree = z
  .looseObject({
    start: z.string(),
    steps: z.array(step),
    outcomes: z.array(z.looseObject({ id: z.string() })),
    words: z.record(z.string(), z.looseObject({ title: z.string() })),
  })
  .parse(builtJson(`${folder}/azure-access-id.json`));
const schema = z.record(z.string(), z.unknown()).parse(builtJson(`${folder}/schema.json`));
const mistakesIn = validatorOf(schema);

test('every published troubleshooter fits the published schema', () => {
  const files = readdirSync(`dist/${folder}`).filter(
    (name) => name.endsWith('.json') && name !== 'schema.json',
  );
  expect(files).toEqual(['azure-access-id.json']);
  for (const file of files) expect(mistakesIn(builtJson(`${folder}/${file}`))).toEqual([]);
});

test('the schema is one of draft 2020-12, which the data name', () => {
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(tree.$schema).toBe('./schema.json');
});

test('the words are there in every language', () => {
  expect(Object.keys(tree.words)).toEqual(localeIds);
});

test('who reads the data alone can walk to each of the published outcomes', () => {
  const steps = Object.fromEntries(tree.steps.map(({ id, ...rest }) => [id, rest]));
  const ends = new Set(pathsOf({ start: tree.start, steps }).map(({ end }) => end));
  expect([...ends].sort()).toEqual(tree.outcomes.map(({ id }) => id).sort());
});

test('the outcomes are those that other sites link to', () => {
  expect(tree.outcomes.map(({ id }) => id).sort()).toEqual([
    'account-not-in-mpn',
    'activate-first',
    'activation-pending',
    'add-contract-fails',
    'ask-support',
    'check-remaining-first',
    'contract-expired',
    'ignore-and-file',
    'incidents-used-up',
    'no-admin-left',
    'no-benefits-or-wrong-account',
    'no-cloud-in-action-pack',
    'not-for-microsoft-365',
    'plan-not-listed',
    'product-too-old',
    'role-cannot-activate',
    'use-csp-plan',
  ]);
});

describe('the schema finds', () => {
  test.each([
    ['a missing part', { start: undefined }, 'start'],
    ['an unknown part', { colour: 'red' }, 'additional'],
    ['an id in capitals', { start: 'START' }, '/start'],
    ['no steps', { steps: [] }, '/steps'],
    ['a citation that names no section', { steps: [{ ...tree.steps[0], cites: 'x' }] }, '/cites'],
    ['a language without words', { words: { en: tree.words.en } }, '/words'],
  ])('%s', (_, wrong, expected) => {
    const spoilt: unknown = JSON.parse(JSON.stringify({ ...tree, ...wrong }));
    expect(mistakesIn(spoilt).join('\n')).toContain(expected);
  });
});
