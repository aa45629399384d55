import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { localeIds, type LocaleId } from '../../../src/lib/locales.ts';

export const queryKinds = [
  'plain',
  'inflected',
  'no-diacritics',
  'typo',
  'letter-case',
  'synonym',
  'machine-translation',
  'error-message',
  'question',
  'record',
] as const;

const querySchema = z.strictObject({
  query: z.string().min(1),
  kind: z.enum(queryKinds),
  /** The id of the heading that is to stand first. */
  section: z.string().optional(),
  /** The record of a tool or term that is to stand among the first. */
  record: z.string().optional(),
});

/** Something that a partner may ask, and what answers it. */
export type SearchQuery = z.infer<typeof querySchema>;

const sampleSchema = z.array(
  z.object({
    lang: z.string(),
    query: z.string(),
    kind: z.enum(queryKinds),
    expect_section: z.string(),
  }),
);

/** The project's own queries in a language; none where nobody has written them yet. */
export function ownQueries(locale: LocaleId): SearchQuery[] {
  const file = new URL(`queries/${locale}.json`, import.meta.url);
  return existsSync(file) ? z.array(querySchema).parse(JSON.parse(readFileSync(file, 'utf8'))) : [];
}

/** Queries of a file beside the project, where there is one, by language. */
export function sampleQueries(file: string): Map<LocaleId, SearchQuery[]> {
  if (!existsSync(file)) return new Map();
  const samples = sampleSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Map(
    localeIds.map((locale) => [
      locale,
      samples
        .filter(({ lang }) => lang === locale)
        .map(({ query, kind, expect_section: section }) => ({ query, kind, section })),
    ]),
  );
}
