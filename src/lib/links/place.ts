/** An article's file, as seen from the page that is built from it. */
export interface PageSource {
  readonly file: string;
  readonly text: string;
}

/** Where a link stands: the line of the article, or the page where a component made the link. */
export function placeOfLink(path: string, target: string, source: PageSource | undefined): string {
  if (!source) return path;
  const lines = source.text.split('\n');
  const line = lines.findIndex(
    (text) => text.includes(`(${target})`) || text.includes(`"${target}"`),
  );
  return line < 0 ? `${path} (${source.file})` : `${source.file}:${String(line + 1)}`;
}
