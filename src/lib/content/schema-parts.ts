import { z } from 'zod';

/** What the id of an edition, a concept, a step and the like looks like. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in lower case with hyphens');

/** Words for readers. */
export const text = z.string().trim().min(1, 'a text');

/** A section of an article, the same in every language. */
export const section = z
  .string()
  .regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'an article and a section as page#heading-id');
