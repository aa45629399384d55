import type { Concepts, GlossaryWords } from '../../glossary/schema.ts';
import type { LocaleId } from '../../locales.ts';
import type { LoadedEdition } from '../../programme/load.ts';
import type { LoadedTree } from '../../troubleshooter/load.ts';
import { articleRecords } from './articles.ts';
import type { Article } from './article-parts.ts';
import { calculatorPage, calculatorRecords } from './calculator.ts';
import { glossaryPage, glossaryRecords } from './glossary.ts';
import type { RecordKind, SearchRecord } from './record.ts';
import { troubleshooterRecords } from './troubleshooter.ts';

/** What the records of a language are made of. */
export interface Sources {
  /** Articles by the last part of their address. */
  readonly articles: ReadonlyMap<string, Article>;
  readonly editions: readonly LoadedEdition[];
  readonly trees: readonly LoadedTree[];
  readonly concepts: Concepts;
  readonly glossary: GlossaryWords;
  /** What readers ask a section for, by `page#heading-id`. */
  readonly askedFor: Readonly<Record<string, readonly string[]>>;
}

/** Everything that search can find in a language. */
export function collectRecords(
  { articles, editions, trees, concepts, glossary, askedFor }: Sources,
  locale: LocaleId,
): SearchRecord[] {
  const nameOf = (page: string): string => articles.get(page)?.title ?? page;
  const pages = new Map<string, { kind: RecordKind; section: string; isAside: true }>();
  const first = editions[0]?.edition.grants[0];
  if (first) pages.set(calculatorPage, { kind: 'calculator', section: first.cites, isAside: true });
  for (const { tree } of trees) {
    const start = tree.steps.find(({ id }) => id === tree.start);
    if (start)
      pages.set(tree.page, { kind: 'troubleshooter', section: start.cites, isAside: true });
  }
  const records = [
    // The pages of the tools rest on the sections that the tools rest on.
    ...[...articles].flatMap(([page, article]) =>
      articleRecords(page, article, locale).map((record) => ({ ...record, ...pages.get(page) })),
    ),
    ...calculatorRecords(editions, locale, nameOf(calculatorPage), kindsOf(glossary)),
    ...trees.flatMap((tree) => troubleshooterRecords(tree, locale)),
    ...glossaryRecords(concepts, glossary, locale, nameOf(glossaryPage)),
  ];
  const written = records.filter(({ url }) => articles.has(pageOf(url)));
  const placed = written.map((record) => ({
    ...record,
    section: sectionAbove(record.section, articles),
  }));
  // Messages that a section tells of are names of it in the reader's language too.
  const messages = Map.groupBy(
    placed.filter(({ kind }) => kind === 'troubleshooter'),
    ({ section }) => section,
  );
  return placed.map((record) =>
    record.kind === 'article'
      ? {
          ...record,
          also: [
            ...(askedFor[record.section] ?? []),
            ...(messages.get(record.section) ?? []).flatMap(({ also }) => also),
          ],
        }
      : record,
  );
}

/** The page that a record leads to, below its language. */
function pageOf(url: string): string {
  return url.replace(/^[^/]*\//, '').replace(/\/#.*$/, '');
}

/** What the two kinds of competencies are called. */
function kindsOf({ terms }: GlossaryWords): Record<'cloud' | 'other', readonly string[]> {
  const namesOf = (id: string): string[] => {
    const { term, synonyms } = terms[id] ?? { synonyms: [] };
    return [...(term ? [term] : []), ...synonyms];
  };
  return { cloud: namesOf('cloud-competency'), other: namesOf('hybrid-competency') };
}

/** The section of the first or second level that a heading stands under. */
function sectionAbove(place: string, articles: Sources['articles']): string {
  const [page = '', heading = ''] = place.split('#');
  const part = articles.get(page)?.parts.find(({ id }) => id === heading);
  return `${page}#${part?.section ?? heading}`;
}
