import { z } from 'zod';
import { id, section } from '../content/schema-parts.ts';
import type { Edition } from './edition.ts';
import { inheritedLists } from './lists.ts';
import { checkReferences } from './references.ts';
import {
  activations,
  holdings,
  membershipKeys,
  offerKeys,
  products,
  provenances,
  roles,
  statuses,
  type MembershipKey,
} from './vocabulary.ts';

const date = z.iso.date('a date as YYYY-MM-DD');
const yesNoOrUnknown = z.enum(['yes', 'no', 'unknown']);

/** A number of incidents: a whole number, `unlimited`, `none`, or `unknown` where no source says. */
const anAmount = 'a whole number above 0, unlimited, none, or unknown';
const amount = z.union(
  [z.int(anAmount).positive(anAmount), z.enum(['unlimited', 'none', 'unknown'])],
  { error: anAmount },
);

/** What a statement rests on. */
export const basis = {
  provenance: z.enum(provenances).describe('Where the statement comes from'),
  source: id.optional().describe('The source, where it is not the source article'),
  cites: section.describe('The section of this site that the statement rests on'),
};

const offer = z.strictObject({
  id,
  name: z.string(),
  closed: z.boolean().optional().describe('True where nobody can begin to hold it any more'),
  key: z
    .enum(offerKeys)
    .describe("The question in the calculator, by its key in the address's fragment"),
});

const competency = z.strictObject({
  id,
  name: z.string(),
  area: id,
  cloud: z.boolean(),
  ...basis,
});

const benefit = z.strictObject({
  id,
  name: z.string(),
  scope: z.enum(['on-premises', 'cloud']),
  identifiers: z.array(z.string()),
  ...basis,
});

const grant = z.strictObject({
  id,
  offer: id,
  competency: z.enum(['any', 'cloud', 'other']).optional(),
  benefit: id,
  amount,
  ...basis,
});

const conditions = z.strictObject({
  benefit: z.array(id).optional(),
  ...(Object.fromEntries(
    membershipKeys.map((key) => [key, z.array(yesNoOrUnknown).optional()]),
  ) as Record<MembershipKey, z.ZodOptional<z.ZodArray<typeof yesNoOrUnknown>>>),
  silver: z.array(z.enum(holdings)).optional(),
  gold: z.array(z.enum(holdings)).optional(),
  competencies: z.array(z.enum(['none', 'one', 'several'])).optional(),
  memberships: z.array(z.enum(['none', 'one', 'several'])).optional(),
  entitlement: z.array(z.enum(['none', 'limited', 'unlimited', 'unknown'])).optional(),
  product: z.array(z.enum(products)).optional(),
  contract: z.array(z.enum(['valid', 'ended'])).optional(),
  left: z.array(z.enum(['yes', 'no'])).optional(),
  activated: z.array(z.enum(activations)).optional(),
  status: z.array(z.enum(statuses)).optional(),
  role: z.array(z.enum([...roles, 'unknown'])).optional(),
  csp: z.array(yesNoOrUnknown).optional(),
});

const rule = { id, when: conditions, ...basis };

/** An edition field by field; see `editionSchema` for what has to agree between them. */
export const editionFields = z.strictObject({
  $schema: z.string().optional(),
  id,
  programme: z.string(),
  from: date,
  until: date.optional(),
  asOf: date.describe('The state of the source that the edition was written from'),
  statedIn: id
    .optional()
    .describe('The source in which "stated" statements stand, where it is not the source article'),
  secondary: z.boolean().optional().describe('True where the edition rests on secondary sources'),
  contractDays: z
    .strictObject(basis)
    .optional()
    .describe('What says that a contract runs for a year and 30 days, renewable in the last 30'),
  offers: z.array(offer).min(1),
  areas: z.array(id),
  competencies: z.array(competency),
  benefits: z.array(benefit).min(1),
  links: z.record(id, z.url()).describe('Addresses that the words refer to by name'),
  grants: z.array(grant).describe('What an offer gives; the highest that applies holds'),
  statusRules: z
    .array(z.strictObject({ ...rule, status: z.enum(statuses) }))
    .describe('The first status in the order of statuses whose rule applies holds'),
  places: z
    .array(z.strictObject({ ...rule, link: id.optional() }))
    .describe('Where a request is filed'),
  steps: z.array(z.strictObject(rule)).describe('What to do next, in this order'),
  notes: z.array(z.strictObject(rule)).describe('What a reader has to know beside the figure'),
}) satisfies z.ZodType<Edition>;

/** An edition written as what differs from the one before. */
export const heirFields = editionFields.partial().extend({
  id: editionFields.shape.id,
  from: editionFields.shape.from,
  asOf: editionFields.shape.asOf,
  extends: id.describe('The edition whose entries hold unless this one says otherwise'),
  inheritedAs: z
    .enum(provenances)
    .optional()
    .describe('Where it is not stated again: how sure it is that inherited entries still hold'),
  without: z
    .partialRecord(z.enum(inheritedLists), z.array(z.string()))
    .optional()
    .describe('Ids of inherited entries that do not hold any more; "*" for all of a list'),
});

/** A whole edition: ids are unique, and every id that is named exists. */
export const editionSchema = editionFields.superRefine(checkReferences);
