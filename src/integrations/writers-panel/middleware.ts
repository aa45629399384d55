import { defineMiddleware } from 'astro:middleware';
import { withUsedKeys } from './used-keys.ts';
import { noteSearchWords, recordedTranslate, recordInto, type UsedKeys } from './word-recorder.ts';

/** Lets each page say which interface words it used. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  const used: UsedKeys = new Set();
  noteSearchWords(used, locals.t.all());
  locals.t = recordedTranslate(locals.t, used);
  return withUsedKeys(await recordInto(used, next), used);
});
