import { expect, test } from 'vitest';
import { articleFields } from '~/lib/content/article-schema.ts';

const fields = {
  titleId: 'technical-support',
  description: 'A sentence of fifty characters or more, and not of two hundred.',
};

test('an article says the id of its title and a description of one sentence', () => {
  expect(articleFields.parse(fields)).toEqual({ ...fields, sources: [] });
});

test.each([
  ['an id in capitals', { titleId: 'Technical' }, 'lower case'],
  ['a description that says little', { description: 'Short.' }, '50 to 170'],
  ['a description that is cut off in results', { description: 'x'.repeat(171) }, '50 to 170'],
  ['a date that does not exist', { asOf: '2021-02-30' }, 'date'],
  ['a day of the last change that is none', { updated: '20 November 2026' }, 'date'],
])('%s is a mistake', (_, wrong, expected) => {
  const result = articleFields.safeParse({ ...fields, ...wrong });
  expect(result.error?.message).toContain(expected);
});
