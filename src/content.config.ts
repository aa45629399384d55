import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { parse } from 'yaml';
import english from './content/i18n/en.json';
import { articleFields } from './lib/content/article-schema.ts';
import { conceptsSchema, glossaryWordsSchema } from './lib/glossary/schema.ts';
import { interfaceWordsLoader } from './lib/interface-words/collection.ts';
import { localeIds } from './lib/locales.ts';
import { editionsLoader, editionWordsLoader } from './lib/programme/collections.ts';
import { editionFields } from './lib/programme/schema.ts';
import { editionWordsSchema } from './lib/programme/words-schema.ts';
import { sourcesSchema } from './lib/programme/sources-schema.ts';
import { treesLoader, treeWordsLoader } from './lib/troubleshooter/collections.ts';
import { treeFields } from './lib/troubleshooter/schema.ts';
import { treeWordsSchema } from './lib/troubleshooter/words-schema.ts';

const glossary = './src/content/glossary';

/** Files may lie about of languages that the site does not have. */
const ofEachLanguage = `{${localeIds.join(',')}}`;

/** The keys that code may ask for: those of the source language, plurals also without category. */
type InterfaceKeys = {
  [
    Key in keyof typeof english as
      Key | (Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : never)
  ]: z.ZodOptional<z.ZodString>;
};

const interfaceWords = z.object(
  Object.fromEntries(
    Object.keys(english).map((key) => [key, z.string().optional()]),
  ) as InterfaceKeys,
);

export const collections = {
  docs: defineCollection({
    loader: glob({ base: './src/content/docs', pattern: `${ofEachLanguage}/**/[^_]*.{md,mdx}` }),
    schema: docsSchema({ extend: articleFields }),
  }),
  i18n: defineCollection({
    loader: interfaceWordsLoader,
    schema: i18nSchema({ extend: interfaceWords }),
  }),
  /** An edition of the programme: figures, names, rules. */
  programme: defineCollection({
    loader: editionsLoader,
    schema: editionFields,
  }),
  /** The words of an edition, as `{edition}/{language}`. */
  programmeWords: defineCollection({
    loader: editionWordsLoader,
    schema: editionWordsSchema,
  }),
  /** A troubleshooter: questions, where their answers lead, outcomes. */
  troubleshooters: defineCollection({
    loader: treesLoader,
    schema: treeFields,
  }),
  /** The words of a troubleshooter, as `{troubleshooter}/{language}`. */
  troubleshooterWords: defineCollection({
    loader: treeWordsLoader,
    schema: treeWordsSchema,
  }),
  sources: defineCollection({
    loader: file('./src/content/sources.yaml'),
    schema: sourcesSchema.valueType,
  }),
  concepts: defineCollection({
    loader: file(`${glossary}/concepts.yaml`, {
      parser: (text) => parse(text) as Record<string, unknown>[],
    }),
    schema: conceptsSchema.element,
  }),
  glossaryWords: defineCollection({
    loader: glob({ base: `${glossary}/words`, pattern: `${ofEachLanguage}.yaml` }),
    schema: glossaryWordsSchema,
  }),
};
