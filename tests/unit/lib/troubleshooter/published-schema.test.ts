import { expect, test } from 'vitest';
import { z } from 'zod';
import { localeIds } from '~/lib/locales.ts';
import { publishedTreeFields } from '~/lib/troubleshooter/published-schema.ts';
import { omit } from '../omit.ts';
import { published, twoDoors } from './trees.ts';

const { tree, words } = twoDoors;

test.each([...published, twoDoors])('the published form of $tree.id fits its schema', (loaded) => {
  const data = { $schema: './schema.json', ...loaded.tree, words: loaded.words };
  expect(publishedTreeFields.parse(JSON.parse(JSON.stringify(data)))).toEqual(data);
});

test.each([
  ['without words', tree],
  ['without the words of a language', { ...tree, words: omit(words, 'tr') }],
  [
    'with the words of a language that the site has not',
    { ...tree, words: { ...words, tlh: words.en } },
  ],
  ['without steps', { ...tree, words, steps: [] }],
])('a published troubleshooter %s does not fit it', (_, data) => {
  expect(publishedTreeFields.safeParse(data).success).toBe(false);
});

test('the schema can be published as JSON', () => {
  expect(z.toJSONSchema(publishedTreeFields)).toMatchObject({
    type: 'object',
    properties: { words: { required: localeIds } },
  });
});
