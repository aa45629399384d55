import { z } from 'zod';
import { id, text } from '../content/schema-parts.ts';
import { offerKeys } from './vocabulary.ts';

const texts = z.record(id, text);

/** The words of an edition in one language. */
export const editionWordsSchema = z.strictObject({
  title: text,
  since: text.optional().describe('One sentence on what holds since the edition ended'),
  changes: z
    .array(z.strictObject({ text, source: id.optional() }))
    .describe('What changed against the edition before, besides figures'),
  foreignOffers: z
    .partialRecord(z.enum(offerKeys), text)
    .describe('For each offer that the edition does not know, what became of it'),
  finding: z
    .strictObject({ offers: text, product: text, activated: text, ends: text, used: text })
    .describe('For a question left open, where the reader finds the answer'),
  areas: texts,
  benefits: texts,
  grants: texts,
  statusRules: texts,
  places: texts,
  steps: texts,
  notes: texts,
});

/** The words of an heir: what is missing is taken from the edition before. */
export const heirWordsSchema = editionWordsSchema.partial().extend({
  title: text,
  finding: editionWordsSchema.shape.finding.partial().optional(),
  changes: editionWordsSchema.shape.changes,
  foreignOffers: editionWordsSchema.shape.foreignOffers,
});

export type EditionWords = z.infer<typeof editionWordsSchema>;
