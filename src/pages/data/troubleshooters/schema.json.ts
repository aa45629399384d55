import type { APIRoute } from 'astro';
import { z } from 'zod';
import { publishedTreeFields } from '~/lib/troubleshooter/published-schema.ts';

/** The JSON Schema of a troubleshooter. */
export const GET: APIRoute = () => Response.json(z.toJSONSchema(publishedTreeFields));
