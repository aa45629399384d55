import { z } from 'zod';
import { id, text } from '../content/schema-parts.ts';

/** The sources that statements name beside the article, by id. */
export const sourcesSchema = z.record(
  id,
  z.strictObject({
    title: text,
    publisher: text,
    date: z.string().optional(),
    url: z.url().optional(),
    secondary: z.boolean().optional().describe('True where nobody at first hand states it'),
  }),
);

export type Sources = z.infer<typeof sourcesSchema>;
