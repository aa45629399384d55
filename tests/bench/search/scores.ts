import type { SearchQuery } from './queries.ts';

/** How many of some queries had what was wanted at the first place, and among the first three. */
export interface Score {
  readonly asked: number;
  readonly first: number;
  readonly three: number;
}

/** A query with the ids of the links that it led to, the best first. */
export interface Answered {
  readonly query: SearchQuery;
  readonly ids: readonly string[];
}

/** Scores answers by kind, and all together under `all`. */
export function scoresOf(answers: readonly Answered[]): Map<string, Score> {
  const scores = new Map<string, Score>();
  for (const { query, ids } of answers) {
    const place = placeOf(query, ids);
    for (const kind of [query.kind, 'all']) {
      const { asked, first, three } = scores.get(kind) ?? { asked: 0, first: 0, three: 0 };
      scores.set(kind, {
        asked: asked + 1,
        first: first + (place === 0 ? 1 : 0),
        three: three + (place >= 0 && place < 3 ? 1 : 0),
      });
    }
  }
  return scores;
}

/**
 * Where the wanted section stands; of a query for a record the record also has to be among the first
 * three links. -1 where what is wanted is missing.
 */
export function placeOf({ section, record }: SearchQuery, ids: readonly string[]): number {
  const ofRecord = record === undefined ? 0 : ids.findIndex((id) => isRecord(id, record));
  if (section === undefined) return ofRecord < 0 || ofRecord > 2 ? -1 : 0;
  const place = ids.indexOf(section);
  return ofRecord < 0 || ofRecord > 2 ? -1 : place;
}

/** Several records may be right, apart by bars. */
function isRecord(id: string, record: string): boolean {
  return record.split('|').includes(id);
}

/** A share in percent, as it stands in tables. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)} %`;
}
