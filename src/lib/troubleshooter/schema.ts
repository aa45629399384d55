import { z } from 'zod';
import { id } from '../content/schema-parts.ts';
import { basis } from '../programme/schema.ts';
import { membershipKeys, products, statuses, activations } from '../programme/vocabulary.ts';
import type { Tree } from './tree.ts';

const yesOrNo = z.enum(['yes', 'no']);

/** What an answer means to the entitlement calculator, as pairs of the address's fragment. */
const given = z.strictObject({
  ...(Object.fromEntries(membershipKeys.map((key) => [key, yesOrNo.optional()])) as Record<
    (typeof membershipKeys)[number],
    z.ZodOptional<typeof yesOrNo>
  >),
  silver: z.literal('none').optional(),
  gold: z.literal('none').optional(),
  product: z.enum(products).optional(),
  activated: z.enum(activations).optional(),
  csp: yesOrNo.optional(),
});

/** Answers of the calculator from which an answer here is clear; all of them have to hold. */
const known = z.strictObject({
  silver: z.array(z.enum(['held', 'none'])).optional(),
  gold: z.array(z.enum(['held', 'none'])).optional(),
  product: z.array(z.enum(products)).optional(),
  status: z
    .array(z.enum(statuses))
    .optional()
    .describe('The one status that the calculator gives for the product'),
});

const answer = z.strictObject({
  id,
  gives: given.optional(),
  follows: z
    .array(known)
    .optional()
    .describe('Where it follows from other answers than those that it gives; one is enough'),
  cites: basis.cites.optional().describe('The section that tells of it'),
});

const question = z.strictObject({
  id,
  lookUp: z.boolean().default(false).describe('True where the reader can look the answer up'),
  answers: z.array(answer).min(2, 'at least two answers'),
});

const step = z.strictObject({
  id,
  asks: id.describe('The question'),
  leads: z.record(id, id).describe('For each answer the step or outcome that it leads to'),
  ...basis,
});

const actions = z.array(id).min(1, 'at least one action');

const outcome = z.strictObject({
  id,
  ...basis,
  do: actions.describe('What to do now, in this order'),
  avoid: actions.describe('What not to do'),
  check: actions.describe('How to see that it worked'),
});

const message = z.strictObject({
  id,
  answer: id.describe('The answer to the first question that the message belongs to'),
  text: z.string().min(1).describe('The message to the letter'),
});

/** A troubleshooter field by field; see `tree-schema.ts` for what has to agree between them. */
export const treeFields = z.strictObject({
  $schema: z.string().optional(),
  id,
  edition: id.describe('The edition of the programme that the tree speaks of'),
  page: id.describe('The page that holds the whole tree'),
  start: id.describe('The first step'),
  messages: z.array(message),
  questions: z.array(question).min(1),
  steps: z.array(step).min(1),
  outcomes: z.array(outcome).min(1),
  actions: z.array(z.strictObject({ id, ...basis })),
}) satisfies z.ZodType<Tree>;
