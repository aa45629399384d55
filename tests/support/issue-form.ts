import { z } from 'zod';

/**
 * GitHub's rules for issue forms, as far as a file can break them: keys, types, required parts, and
 * what has to be unique. A form that breaks one is not offered.
 * https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms
 */
const text = z.string().trim().min(1);
const id = z.string().regex(/^[\w-]+$/, 'numbers, letters, - and _');
const validations = z.strictObject({ required: z.boolean() }).optional();
const label = text.refine(
  (words) => !/password|token|secret/i.test(words),
  'a label that asks for no secret',
);
const options = z
  .array(text.refine((option) => option.toLowerCase() !== 'none', 'not the reserved word none'))
  .min(1)
  .refine(isUnique, 'options that differ');

const field = { label, description: text.optional() };
const line = { ...field, placeholder: text.optional(), value: text.optional() };

const element = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: text }) }),
  z.strictObject({ type: z.literal('input'), id, attributes: z.strictObject(line), validations }),
  z.strictObject({
    type: z.literal('textarea'),
    id,
    attributes: z.strictObject({ ...line, render: text.optional() }),
    validations,
  }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({
      ...field,
      options,
      multiple: z.boolean().optional(),
      default: z.int().min(0).optional(),
    }),
    validations,
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    id,
    attributes: z.strictObject({
      ...field,
      options: z.array(z.strictObject({ label: text, required: z.boolean().optional() })).min(1),
    }),
    validations,
  }),
]);

export const issueForm = z.strictObject({
  name: text,
  description: text,
  title: text.optional(),
  labels: z.array(text).refine(isUnique, 'labels that differ').optional(),
  assignees: z.array(text).optional(),
  projects: z.array(text).optional(),
  type: text.optional(),
  body: z
    .array(element)
    .refine((body) => body.some(({ type }) => type !== 'markdown'), 'a field to fill in')
    .refine(
      (body) => isUnique(body.flatMap((each) => ('id' in each ? each.id : []))),
      'ids that differ',
    )
    .refine(
      (body) =>
        isUnique(body.flatMap((each) => ('label' in each.attributes ? each.attributes.label : []))),
      'labels that differ',
    ),
});

/** The file beside the forms. */
export const issueConfig = z.strictObject({
  blank_issues_enabled: z.boolean().optional(),
  contact_links: z
    .array(z.strictObject({ name: text, url: z.url(), about: text }))
    .min(1)
    .optional(),
});

function isUnique(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length;
}
