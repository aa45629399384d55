import { z } from 'zod';

/** How many characters a description has, so that a search engine shows the whole of it. */
export const descriptionLength = { fewest: 50, most: 170 } as const;

const { fewest, most } = descriptionLength;
const ofDescription = `a sentence of ${String(fewest)} to ${String(most)} characters`;

/** What an article says about itself besides Starlight's own fields. */
export const articleFields = z.object({
  titleId: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'an id in lower case with hyphens')
    .describe('The id of the H1, the same in every language'),
  description: z.string().min(fewest, ofDescription).max(most, ofDescription),
  message: z
    .string()
    .optional()
    .describe('An exact English message that the title carries in every language'),
  edition: z
    .string()
    .optional()
    .describe('The edition of the programme that the article describes'),
  asOf: z.iso.date().optional().describe('The state of the source, YYYY-MM-DD'),
  updated: z.iso
    .date()
    .optional()
    .describe('The day of the last change, YYYY-MM-DD; npm run translations holds it'),
  sources: z
    .array(z.string())
    .default([])
    .describe('Sources that statements name, for the list at the end'),
});
