import type { SearchQuery } from './queries.ts';

/** How many of some queries had what was wanted where. */
export interface Score {
  readonly asked: number;
  /** Those whose section stood first, and among the first three links. */
  readonly first: number;
  readonly three: number;
  /** Those that also want a record, and those that had it among the first three links. */
  readonly recordsAsked: number;
  readonly records: number;
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
    const isShown = hasRecord(query, ids);
    for (const kind of [query.kind, 'all']) {
      const score = scores.get(kind) ?? none;
      scores.set(kind, {
        asked: score.asked + 1,
        first: score.first + (place === 0 ? 1 : 0),
        three: score.three + (place >= 0 && place < 3 ? 1 : 0),
        recordsAsked: score.recordsAsked + (query.record === undefined ? 0 : 1),
        records: score.records + (query.record !== undefined && isShown ? 1 : 0),
      });
    }
  }
  return scores;
}

const none: Score = { asked: 0, first: 0, three: 0, recordsAsked: 0, records: 0 };

/**
 * Where the wanted section stands, -1 where it is missing. A term has a section of its own choice: it
 * stands first where it is among the first three links.
 */
export function placeOf(query: SearchQuery, ids: readonly string[]): number {
  if (query.section !== undefined) return ids.indexOf(query.section);
  return hasRecord(query, ids) ? 0 : -1;
}

/** True where the wanted record is among the first three links, or none is wanted. */
export function hasRecord({ record }: SearchQuery, ids: readonly string[]): boolean {
  return record === undefined || ids.slice(0, 3).some((id) => isRecord(id, record));
}

/** Several records may be right, apart by bars. */
function isRecord(id: string, record: string): boolean {
  return record.split('|').includes(id);
}

/** A share in percent, as it stands in tables. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)} %`;
}
