import type { RankedSection } from './search-file.ts';
import type { Meaning, Need } from './understand.ts';

/** A record in which a term stands. */
export interface Hit {
  readonly record: number;
  readonly score: number;
  /** Where it stands in the record, counted in words that say something. */
  readonly places: readonly number[];
}

/** What ranking has to know of a record. */
export interface RankedRecord {
  /** The section that it is, or rests on. */
  readonly section: number;
  readonly isSection: boolean;
}

export interface SectionResult {
  readonly section: number;
  readonly score: number;
  /** The share of what the site knows of the query that the section and its records speak of, 0 to 1. */
  readonly share: number;
  /** The record of the section itself; undefined where only what rests on it was found. */
  readonly itself?: RecordResult;
  /** What rests on it, the best first. */
  readonly records: readonly RecordResult[];
}

export interface RecordResult {
  readonly record: number;
  readonly score: number;
  readonly share: number;
}

/** How much counts beside what the section itself says. */
const counts = { records: 0.3, title: 1.5, share: 0.5, phrase: 1 };

/**
 * How much each word of a query tells: the more, the fewer records it stands in.
 * @param total how many records there are
 */
export function raritiesOf(
  needs: readonly Need[],
  hitsOf: (term: number) => readonly Hit[],
  total: number,
): number[] {
  return needs.map(({ meaning, weight }) => weight * rarityOf(meaning, hitsOf, total));
}

/** Sections for what a query asks, the best first. */
export function rank(
  needs: readonly Need[],
  hitsOf: (term: number) => readonly Hit[],
  records: readonly RankedRecord[],
  sections: readonly RankedSection[],
): SectionResult[] {
  const rarities = raritiesOf(needs, hitsOf, records.length);
  const all = sumOf(rarities);
  const found = new Map<number, { score: number; needs: Set<number> }>();
  let before: ReadonlyMap<number, Standing> = new Map();
  needs.forEach(({ meaning, weight }, need) => {
    const standings = standingsOf(meaning, hitsOf);
    for (const [record, { score, places }] of standings) {
      const sum = found.get(record) ?? { score: 0, needs: new Set() };
      const follows = before.get(record)?.places ?? [];
      const isPhrase = follows.some((place) => places.includes(place + 1));
      const together = isPhrase ? (rarities[need - 1] ?? 0) + (rarities[need] ?? 0) : 0;
      sum.score += score * weight + counts.phrase * together;
      sum.needs.add(need);
      found.set(record, sum);
    }
    before = standings;
  });
  const shareOf = (matched: ReadonlySet<number>): number =>
    sumOf([...matched].map((need) => rarities[need] ?? 0)) / all;

  const bySection = new Map<
    number,
    { itself?: RecordResult; rest: RecordResult[]; needs: Set<number> }
  >();
  for (const [record, { score, needs: matched }] of found) {
    const { section = -1, isSection = false } = records[record] ?? {};
    // What rests on a section that is not translated yet has nowhere to stand.
    if (section < 0) continue;
    const result = { record, score, share: shareOf(matched) };
    const before = bySection.get(section) ?? { rest: [], needs: new Set() };
    if (isSection) before.itself = result;
    else before.rest.push(result);
    matched.forEach((need) => before.needs.add(need));
    bySection.set(section, before);
  }
  return [...bySection]
    .map(([section, { itself, rest, needs: matched }]) => {
      const { title = [], prior = 1 } = sections[section] ?? {};
      const share = shareOf(matched);
      const ofRest = rest.sort((one, other) => other.score - one.score);
      const score =
        (itself?.score ?? 0) +
        counts.records * (ofRest[0]?.score ?? 0) +
        counts.title * titleScore(title, needs, rarities);
      return {
        section,
        share,
        score: prior * score * share ** counts.share,
        ...(itself && { itself }),
        records: ofRest,
      };
    })
    .sort((one, other) => other.score - one.score);
}

/** What is asked and stands in a heading; the more, the less else stands there. */
function titleScore(
  title: readonly number[],
  needs: readonly Need[],
  rarities: readonly number[],
): number {
  const named = new Set<number>();
  let score = 0;
  needs.forEach(({ meaning }, need) => {
    const terms = title.filter((term) => meaning.has(term));
    terms.forEach((term) => named.add(term));
    const likes = terms.map((term) => meaning.get(term) ?? 0);
    score += Math.max(0, ...likes) * (rarities[need] ?? 0);
  });
  return title.length === 0 ? 0 : (score * named.size) / title.length;
}

/** What a record has of one word of a query. */
interface Standing {
  readonly score: number;
  readonly places: readonly number[];
}

/** What each record has of one word: the score of the likeliest of the terms that stand in it. */
function standingsOf(
  meaning: Meaning,
  hitsOf: (term: number) => readonly Hit[],
): Map<number, Standing> {
  const standings = new Map<number, Standing>();
  for (const [term, like] of meaning) {
    for (const { record, score, places } of hitsOf(term)) {
      const known = standings.get(record);
      standings.set(record, {
        score: Math.max(known?.score ?? 0, score * like),
        places: known ? [...known.places, ...places] : places,
      });
    }
  }
  return standings;
}

/** How rare a word is among the records; the rarer, the more it tells. What stands in none tells nothing. */
function rarityOf(
  meaning: Meaning,
  hitsOf: (term: number) => readonly Hit[],
  total: number,
): number {
  const records = new Set(
    [...meaning.keys()].flatMap((term) => hitsOf(term).map(({ record }) => record)),
  );
  if (records.size === 0) return 0;
  return Math.log(1 + (total - records.size + 0.5) / (records.size + 0.5));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
