import { z } from 'zod';
import { id, section, text } from '../content/schema-parts.ts';

export const conceptGroups = ['programme', 'support', 'identifiers', 'roles', 'portals'] as const;

/** What a concept is in every language; the terms themselves are in the words of each language. */
export const conceptsSchema = z.array(
  z.strictObject({
    id,
    english: text,
    group: z.enum(conceptGroups),
    section: section.describe('Where to read more'),
    keepEnglish: z.boolean().default(false).describe('True for a name that no language translates'),
  }),
);

export const glossaryWordsSchema = z.strictObject({
  terms: z.record(
    id,
    z.strictObject({
      term: text,
      definition: text,
      synonyms: z.array(text).describe('Other names that readers search for'),
      forms: z
        .array(text)
        .optional()
        .describe(
          'Stems by which the translation checks know the term where it does not begin with itself; several of one form stand apart by spaces',
        ),
    }),
  ),
  labels: z.record(id, z.strictObject({ english: text, gloss: text.optional() })),
  knownBad: z
    .array(z.strictObject({ form: text, because: text, write: text }))
    .describe('Forms of machine translations that no text of ours may use'),
});

export type Concepts = z.infer<typeof conceptsSchema>;
export type GlossaryWords = z.infer<typeof glossaryWordsSchema>;
