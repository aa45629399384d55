import { z } from 'zod';
import { id } from './schema.ts';

const text = z.string().trim().min(1, 'a text');

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
