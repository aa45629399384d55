import { z } from 'zod';
import { section } from '../content/schema-parts.ts';
import { longestEnding } from './stem.ts';

/** Lines of words that stand apart by spaces. */
const words = z
  .array(z.string())
  .transform((lines) => lines.flatMap((line) => line.split(/\s+/)).filter(Boolean));

const letter = z.string().length(1, 'one letter');

/** How a language is searched, as its file says it. */
export const searchRulesSchema = z.strictObject({
  endings: words
    .refine(
      (endings) => endings.every((ending) => ending.length <= longestEnding),
      `endings of ${String(longestEnding)} letters at most; longer ones are several, one behind the other`,
    )
    .describe('What a word may end in besides its stem'),
  least: z.number().int().min(2).describe('How many letters of a word stay at least'),
  finals: z
    .record(letter, letter)
    .default({})
    .describe('Last letters of a stem that change before endings, and what they are put back into'),
  compounds: z.boolean().default(false).describe('Whether words are written together'),
  fillers: words.describe('Words that say nothing of what is wanted'),
  meaning: z
    .array(z.string())
    .default([])
    .describe('Words and phrases by which readers ask what something means; they say nothing else'),
  synonyms: z
    .record(z.string(), z.array(z.string()))
    .default({})
    .describe('What the site says, and what readers say for it'),
  sections: z
    .record(section, z.array(z.string()))
    .default({})
    .describe('What readers ask a section for, in words that do not stand there'),
});

export type SearchRules = z.infer<typeof searchRulesSchema>;
