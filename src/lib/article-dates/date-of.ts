import { textsOfYaml } from '../translation/yaml-texts.ts';

/** The day on which an article says that it was changed last. */
export interface ArticleDate {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Where it stands in the article. */
  readonly line: number;
}

/**
 * The date in the front matter of an article.
 * @throws {ContentError} where the front matter is not YAML
 */
export function dateOf(source: string, file: string): ArticleDate | undefined {
  const { head } = partsOf(source);
  // The marks stay as an empty line, so that lines count as in the file.
  const found = textsOfYaml(`\n${head}`, file).find(({ path }) => path.join('.') === field);
  return found && { date: found.text, line: found.line };
}

/** The article with another date. */
export function withDate(source: string, date: string): string {
  const { open, head, rest } = partsOf(source);
  const line = `${field}: '${date}'\n`;
  const dated = /^updated:.*\n/m;
  return open + (dated.test(head) ? head.replace(dated, line) : head + line) + rest;
}

const field = 'updated';

/** An article taken apart: the mark before the front matter, the front matter, and all from the mark behind it. */
function partsOf(source: string): { open: string; head: string; rest: string } {
  const [, open = '', head = '', rest = source] = /^(---\n)(.*?\n)(---\n.*)$/s.exec(source) ?? [];
  return { open, head, rest };
}
