import { z } from 'zod';
import { id, section, text } from '../content/schema-parts.ts';

const step = z
  .int('the number of a step')
  .positive('the number of a step')
  .describe("The step of the section's list that a reader takes here");

/** What a page of a portal has, from the top to the bottom, as far as the section speaks of it. */
const part = z.discriminatedUnion('part', [
  z.strictObject({ part: z.literal('button'), label: text, step }),
  z.strictObject({ part: z.literal('fold'), label: text, step }),
  z.strictObject({ part: z.literal('question'), label: text }),
  z.strictObject({ part: z.literal('fields'), labels: z.array(text).min(1), step }),
  z.strictObject({ part: z.literal('values'), labels: z.array(text).min(1), step }),
  z.strictObject({ part: z.literal('choice'), value: text, step }),
  z.strictObject({ part: z.literal('contract'), name: text, step }),
]);

/** Where to click in a portal. It says nothing of how the portal looks. */
const schematic = z.strictObject({
  kind: z.literal('schematic'),
  section: section.describe('The section whose list has the same steps'),
  asOf: z.iso.date('a date as YYYY-MM-DD').describe('The state of the portal that it shows'),
  portal: id.describe('The concept of the glossary'),
  step: step.optional(),
  menu: z
    .array(z.strictObject({ label: text, opens: z.boolean().optional(), step: step.optional() }))
    .default([])
    .describe('The way through the menu, each entry within the one before'),
  parts: z.array(part).min(1),
});

const pathStep = z.strictObject({ id, section: section.optional() });

/** What happens one after the other; one step may lead through either of several places. */
const path = z.strictObject({
  kind: z.literal('path'),
  steps: z.array(pathStep.extend({ branches: z.array(pathStep).length(2).optional() })).min(2),
});

/** The figures of an edition as bars. */
const chart = z.strictObject({ kind: z.literal('chart'), edition: id });

export const pictureSchema = z.discriminatedUnion('kind', [schematic, path, chart]);

export type PictureData = z.infer<typeof pictureSchema>;
export type Schematic = z.infer<typeof schematic>;
export type SchematicPart = z.infer<typeof part>;
export type Path = z.infer<typeof path>;
