import { z } from 'zod';
import { localeIds } from '../locales.ts';
import { treeFields } from './schema.ts';
import { treeWordsSchema } from './words-schema.ts';

/** A troubleshooter as the site publishes it: the tree, and its words by language. */
export const publishedTreeFields = treeFields.extend({
  words: z.strictObject(Object.fromEntries(localeIds.map((id) => [id, treeWordsSchema]))),
});
