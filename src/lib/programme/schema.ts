import { z } from 'zod';
import { activations, holdings, products, provenances, roles, statuses } from './vocabulary.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in lower case with hyphens');
const date = z.iso.date('a date as YYYY-MM-DD');
const yesNoOrUnknown = z.enum(['yes', 'no', 'unknown']);

/** A number of incidents: a whole number, `unlimited`, or `none`. */
const anAmount = 'a whole number above 0, unlimited, or none';
const amount = z.union(
  [z.int(anAmount).positive(anAmount), z.literal('unlimited'), z.literal('none')],
  { error: anAmount },
);

const basis = {
  provenance: z.enum(provenances).describe('Where the statement comes from'),
  source: id.optional().describe('The source, where it is not the source article'),
  cites: z
    .string()
    .regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'an article and a section as page#heading-id')
    .describe('The section of this site that the statement rests on'),
};

const offer = z.strictObject({
  id,
  name: z.string(),
  kind: z.enum(['membership', 'competency-tier']),
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
  'action-pack': z.array(yesNoOrUnknown).optional(),
  silver: z.array(z.enum(holdings)).optional(),
  gold: z.array(z.enum(holdings)).optional(),
  competencies: z.array(z.enum(['none', 'one', 'several', 'unknown'])).optional(),
  entitlement: z.array(z.enum(['none', 'limited', 'unlimited'])).optional(),
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
});

/** A whole edition: ids are unique, and every id that is named exists. */
export const editionSchema = editionFields.superRefine(checkReferences);

export type Edition = z.infer<typeof editionSchema>;
export type Benefit = Edition['benefits'][number];
export type Competency = Edition['competencies'][number];
export type Grant = Edition['grants'][number];
export type Conditions = z.infer<typeof conditions>;
/** A rule without its effect: what it needs and what it rests on. */
export type Rule = Edition['steps'][number];

const text = z.string().trim().min(1, 'a text');
const texts = z.record(id, text);

export const editionWordsSchema = z.strictObject({
  title: text,
  since: text.describe('One sentence on what holds since the edition ended'),
  areas: texts,
  benefits: texts,
  grants: texts,
  statusRules: texts,
  places: texts,
  steps: texts,
  notes: texts,
});

export type EditionWords = z.infer<typeof editionWordsSchema>;

/** A source that statements name beside the article. */
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

interface Context {
  addIssue: (issue: { code: 'custom'; path: (string | number)[]; message: string }) => void;
}

interface References {
  offers: { id: string }[];
  areas: string[];
  competencies: { id: string; area: string; provenance: string; source?: string | undefined }[];
  benefits: { id: string }[];
  links: Record<string, string>;
  grants: { id: string; offer: string; benefit: string }[];
  statusRules: { id: string }[];
  places: { id: string; link?: string | undefined }[];
  steps: { id: string }[];
  notes: { id: string }[];
}

function checkReferences(edition: References, context: Context): void {
  const report = (path: (string | number)[], message: string): void => {
    context.addIssue({ code: 'custom', path, message });
  };
  const expectOneOf = (
    path: (string | number)[],
    value: string,
    known: readonly string[],
  ): void => {
    if (!known.includes(value)) report(path, `one of ${known.join(', ')}`);
  };
  const ids = (list: readonly { id: string }[]): string[] => list.map((item) => item.id);

  for (const key of [
    'offers',
    'competencies',
    'benefits',
    'grants',
    'statusRules',
    'places',
    'steps',
    'notes',
  ] as const) {
    ids(edition[key]).forEach((value, index, all) => {
      if (all.indexOf(value) !== index) report([key, index, 'id'], 'an id that is not taken yet');
    });
  }
  edition.competencies.forEach((item, index) => {
    expectOneOf(['competencies', index, 'area'], item.area, edition.areas);
  });
  edition.grants.forEach((item, index) => {
    expectOneOf(['grants', index, 'offer'], item.offer, ids(edition.offers));
    expectOneOf(['grants', index, 'benefit'], item.benefit, ids(edition.benefits));
  });
  edition.places.forEach((item, index) => {
    if (item.link) expectOneOf(['places', index, 'link'], item.link, Object.keys(edition.links));
  });
  const withBasis = [
    'competencies',
    'benefits',
    'grants',
    'statusRules',
    'places',
    'steps',
    'notes',
  ] as const;
  for (const key of withBasis) {
    edition[key].forEach((item, index) => {
      if (
        'provenance' in item &&
        item.provenance === 'elsewhere' &&
        !('source' in item && item.source)
      ) {
        report([key, index, 'source'], 'the source, since the provenance is elsewhere');
      }
    });
  }
}
