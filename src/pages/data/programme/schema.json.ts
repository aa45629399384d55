import type { APIRoute } from 'astro';
import { z } from 'zod';
import { editionSchema } from '~/lib/programme/schema.ts';

/** The JSON Schema of an edition. */
export const GET: APIRoute = () => Response.json(z.toJSONSchema(editionSchema));
