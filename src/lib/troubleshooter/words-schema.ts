import { z } from 'zod';
import { id, text } from '../content/schema-parts.ts';
import type { TreeWords } from './tree.ts';

const answer = z.strictObject({
  text,
  short: text.optional().describe('Where there is little room: recap, picture, summary'),
  hint: text.optional(),
});

const question = z.strictObject({
  title: text,
  hint: text.optional(),
  where: text.optional().describe('Where the reader can look the answer up'),
  answers: z.record(id, answer),
});

/** The words of a troubleshooter in one language. */
export const treeWordsSchema = z.strictObject({
  title: text,
  messages: z
    .record(
      id,
      z.strictObject({
        gloss: text
          .optional()
          .describe('What the message says, in this language; none where the message is in it'),
        seenAs: z
          .array(text)
          .describe('Wordings that readers of this language may see or type; never shown'),
      }),
    )
    .describe('By the id of the message'),
  questions: z.record(id, question),
  outcomes: z.record(id, z.strictObject({ title: text, what: text })),
  actions: z.record(id, text),
}) satisfies z.ZodType<TreeWords>;
