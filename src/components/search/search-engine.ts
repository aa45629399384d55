import { excerptOf, type ExcerptPiece } from '~/lib/search/excerpt.ts';
import { unpackLexicon, type Lexicon } from '~/lib/search/lexicon.ts';
import {
  rank,
  raritiesOf,
  type Hit,
  type RecordResult,
  type SectionResult,
} from '~/lib/search/rank.ts';
import type { RecordKind } from '~/lib/search/records/record.ts';
import type { SearchFile } from '~/lib/search/search-file.ts';
import { formsOfStem } from '~/lib/search/stem.ts';
import { asksForMeaning, understand, type Need } from '~/lib/search/understand.ts';
import type { IndexHit, PagefindIndex, ShownRecord } from './pagefind-index.ts';

/** A section that was found, as it is shown. */
export interface FoundSection {
  /** The id of its heading. */
  readonly section: string;
  readonly url: string;
  readonly title: string;
  /** Where it stands, from the page down. */
  readonly where: readonly string[];
  readonly kind: RecordKind;
  readonly excerpt: readonly ExcerptPiece[];
  /** What rests on it and answers the query by itself. */
  readonly record?: FoundRecord;
}

export interface FoundRecord {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly kind: RecordKind;
}

export interface Found {
  readonly sections: readonly FoundSection[];
  /** How many sections there are in all. */
  readonly total: number;
  /** The share of what was asked that the best one speaks of, from 0 to 1. */
  readonly share: number;
  /** The share of its words that the language knows, from 0 to 1. */
  readonly known: number;
  /** The stems of the words that were found, in all their forms, for the page that is opened. */
  readonly stems: readonly string[];
}

export interface SearchEngine {
  /** @param most how many sections are shown */
  readonly find: (query: string, most: number) => Promise<Found>;
}

/** Searches one language. */
export function searchEngine(file: SearchFile, index: PagefindIndex): SearchEngine {
  const lexicon = unpackLexicon(file.lexicon);
  const places = new Map(file.records.map(([id], place) => [id, place]));
  const records = file.records.map(([, section, role]) => ({
    section,
    isSection: role === 'section',
  }));
  const loads = new Map<number, IndexHit['load']>();
  const hits = new Map<number, Promise<readonly Hit[]>>();

  const fetchHits = async (term: number): Promise<readonly Hit[]> => {
    const found: Hit[] = [];
    for (const { id, score, places: inRecord, load } of await index.hitsOf(term)) {
      const record = places.get(id);
      if (record === undefined) continue;
      loads.set(record, load);
      found.push({ record, score, places: inRecord });
    }
    return found;
  };
  const hitsOf = (term: number): Promise<readonly Hit[]> => {
    const known = hits.get(term) ?? fetchHits(term);
    hits.set(term, known);
    return known;
  };

  return {
    find: async (query, most) => {
      const needs = understand(query, lexicon);
      const terms = [...new Set(needs.flatMap(({ meaning }) => [...meaning.keys()]))];
      const byTerm = new Map(
        await Promise.all(terms.map(async (term) => [term, await hitsOf(term)] as const)),
      );
      const found = (term: number): readonly Hit[] => byTerm.get(term) ?? [];
      const worths = raritiesOf(needs, found, records.length);
      const known = knownShare(worths);
      const isMeaning = asksForMeaning(query, lexicon);
      const bySection = rank(needs, found, records, file.sections);
      const ranked = isMeaning ? termFirst(bySection, file) : bySection;
      const [first] = bySection;
      const worth = ranked.filter(({ score }) => score >= (first?.score ?? 0) * worthShowing);
      const load = async ({ record }: RecordResult): Promise<ShownRecord | undefined> =>
        loads.get(record)?.();
      return {
        sections: await Promise.all(
          worth
            .slice(0, most)
            .map(async (result) => show(result, { needs, worths, lexicon, isMeaning }, file, load)),
        ),
        total: worth.length,
        share: (first?.share ?? 0) * known,
        known,
        stems: stemsFound(needs, byTerm, lexicon),
      };
    },
  };
}

/** The share of a query's words that the site knows; those that it does not know tell nothing. */
function knownShare(worths: readonly number[]): number {
  return worths.length === 0 ? 0 : worths.filter((worth) => worth > 0).length / worths.length;
}

/** What scores less than this part of the best is not what was looked for. */
const worthShowing = 0.2;

/** A record stands beside its section where it speaks of this part of what was asked. */
const recordShare = 0.25;

/** Puts the section first whose term is just what was asked. */
function termFirst(sections: readonly SectionResult[], { records }: SearchFile): SectionResult[] {
  const scoreOf = ({ records: found }: SectionResult): number =>
    Math.max(
      0,
      ...found
        .filter(({ record, share }) => records[record]?.[2] === 'term' && share >= wholeTerm)
        .map(({ score }) => score),
    );
  const best = Math.max(0, ...sections.map(scoreOf));
  const at = best === 0 ? 0 : sections.findIndex((section) => scoreOf(section) === best);
  return [...sections.slice(at, at + 1), ...sections.filter((_, place) => place !== at)];
}

const wholeTerm = 0.9;

/** A query, as its language understands it. */
interface Asked {
  readonly needs: readonly Need[];
  readonly worths: readonly number[];
  readonly lexicon: Lexicon;
  /** True where it asks what something means. */
  readonly isMeaning: boolean;
}

async function show(
  { section, itself, records }: SectionResult,
  asked: Asked,
  { sections, records: all }: SearchFile,
  load: (result: RecordResult) => Promise<ShownRecord | undefined>,
): Promise<FoundSection> {
  const { id = '', url = '', heading = '', page = '' } = sections[section] ?? {};
  const worth = records.filter(({ share }) => share >= recordShare);
  const term = asked.isMeaning
    ? worth.find(({ record }) => all[record]?.[2] === 'term')
    : undefined;
  const best = term ?? worth[0];
  const [article, record] = await Promise.all([itself && load(itself), best && load(best)]);
  const part = article && bestPart(article, heading, asked);
  const isDeep = part?.heading !== undefined;
  return {
    section: id,
    url: part?.url ?? url,
    title: part?.heading ?? heading,
    where: isDeep ? [page, heading] : heading === page ? [] : [page],
    kind: 'article',
    excerpt: part?.pieces ?? [],
    ...(record && {
      record: { id: record.id, url: record.url, title: record.title ?? '', kind: record.kind },
    }),
  };
}

interface BestPart {
  readonly url?: string;
  readonly heading?: string;
  readonly pieces: readonly ExcerptPiece[];
}

/** The part of a section that says most of what was asked; the section's own where others say no more. */
function bestPart(
  { parts = [] }: ShownRecord,
  title: string,
  { needs, worths, lexicon }: Asked,
): BestPart | undefined {
  const [own, ...deeper] = parts.map(({ url, heading, text }) => {
    const excerpt = excerptOf(text, needs, worths, lexicon);
    const ofHeading = excerptOf(heading ?? title, needs, worths, lexicon);
    return {
      ...(url && { url }),
      ...(heading && { heading }),
      pieces: excerpt.pieces,
      score: excerpt.score + ofHeading.score / 2,
    };
  });
  return deeper.reduce((best, part) => (best && best.score + 0.5 > part.score ? best : part), own);
}

function stemsFound(
  needs: readonly Need[],
  hits: ReadonlyMap<number, readonly Hit[]>,
  lexicon: Lexicon,
): string[] {
  const terms = new Set(needs.flatMap(({ meaning }) => [...meaning.keys()]));
  return [...terms]
    .filter((term) => (hits.get(term) ?? []).length > 0)
    .map((term) => lexicon.stems[term])
    .filter((stem) => stem !== undefined)
    .flatMap((stem) => formsOfStem(stem, lexicon));
}
