import { linesOfUnnamedHeadings, outlineOf, type Heading } from './outline.ts';

/** An article of one language by its file name. */
export interface ArticleFile {
  readonly name: string;
  readonly file: string;
  readonly source: string;
}

/**
 * Holds the headings of each translated article against those of the source language: the same
 * levels and ids in the same order, since links from outside name them.
 * @returns a message for each article that differs, with file, line and what was expected
 */
export function checkOutlines(
  sources: readonly ArticleFile[],
  translations: readonly ArticleFile[],
): string[] {
  const byName = new Map(translations.map((translation) => [translation.name, translation]));
  return sources.flatMap((source) => {
    const translation = byName.get(source.name);
    // What is not translated yet is told elsewhere, and is no mistake.
    if (!translation) return [];
    const expected = outlineOfFile(source);
    const found = outlineOfFile(translation);
    const at = Array.from(
      { length: Math.max(expected.length, found.length) },
      (_, index) => index,
    ).find((index) => {
      const [one, other] = [expected[index], found[index]];
      return one?.id !== other?.id || one?.level !== other?.level;
    });
    if (at === undefined) return [];
    const wanted = expected[at];
    const line = found[at]?.line ?? translation.source.split('\n').length;
    return [
      `${translation.file}:${String(line)} expected ${wanted ? `a heading of level ${String(wanted.level)} with the id ${wanted.id}, as ${source.file}:${String(wanted.line)} has it` : `no further heading, as in ${source.file}`}; found ${found[at] ? `level ${String(found[at].level)}, ${found[at].id}` : 'none'}.`,
    ];
  });
}

/**
 * Holds the headings of an article against what links need: an id at each, and each only once.
 * @returns a message for each heading without, with file, line and what was expected
 */
export function checkHeadings(article: ArticleFile): string[] {
  const { file } = article;
  const unnamed = linesOfUnnamedHeadings(article.source).map(
    (line) =>
      `${file}:${String(line)} expected a heading of level 2 or deeper with an id in English, such as ## What changed {#what-changed}, since links rest on it; add one.`,
  );
  const ids = new Map<string, number>();
  const twice = outlineOfFile(article).flatMap(({ id, line }) => {
    const first = ids.get(id);
    ids.set(id, first ?? line);
    return first === undefined
      ? []
      : [
          `${file}:${String(line)} the id ${id} is that of line ${String(first)} too: choose another.`,
        ];
  });
  return [...unnamed, ...twice];
}

/** The headings of an article's file, which several checks ask for. */
export function outlineOfFile(file: ArticleFile): readonly Heading[] {
  const outline = outlines.get(file) ?? outlineOf(file.source);
  outlines.set(file, outline);
  return outline;
}

const outlines = new WeakMap<ArticleFile, readonly Heading[]>();
