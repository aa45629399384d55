import { expect, test } from 'vitest';
import { checkSearchRules } from '~/lib/search/check.ts';
import { emptySearchRules } from '~/lib/search/rules-file.ts';
import { searchRulesSchema } from '~/lib/search/rules-schema.ts';
import { parse } from 'yaml';
import { smallRules } from './small-language.ts';

const known = new Set(['page#overview']);

test('rules that name a section which nobody wrote are a mistake', () => {
  const rules = { ...smallRules, sections: { 'page#overview': ['x'], 'page#overveiw': ['x'] } };
  expect(checkSearchRules('hu.yaml', rules, known)).toEqual([
    'hu.yaml: sections names page#overveiw: expected a section that the articles have, as page#heading-id; mend its spelling.',
  ]);
});

test('rules that let a synonym be left out of queries are a mistake', () => {
  const rules = { ...smallRules, synonyms: { contract: ['agreement', 'The'] } };
  expect(checkSearchRules('hu.yaml', rules, known)).toHaveLength(1);
});

test('a new language begins with rules that fit', () => {
  const rules = searchRulesSchema.parse(parse(emptySearchRules));
  expect(checkSearchRules('cs.yaml', rules, known)).toEqual([]);
});

test('endings that are too long to be found do not fit', () => {
  const result = searchRulesSchema.safeParse({ endings: ['abcdefghi'], least: 4, fillers: [] });
  expect(result.success).toBe(false);
});
