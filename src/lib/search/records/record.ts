/** What kind of thing a result leads to. */
export type RecordKind = 'article' | 'calculator' | 'troubleshooter' | 'glossary';

/** Something that search can find: a part of an article, a term, or an answer of a tool. */
export interface SearchRecord {
  /** The id of the heading, or of the record. */
  readonly id: string;
  readonly kind: RecordKind;
  /** The address from the site's root, without a slash in front. */
  readonly url: string;
  readonly title: string;
  /** The name of the page that it stands on. */
  readonly page: string;
  /** The section that it belongs to or rests on, as `page#heading-id`. */
  readonly section: string;
  /** What it says, as its reader reads it: an article's section in parts, all else in one. */
  readonly parts: readonly RecordPart[];
  /** True for what only stands around a tool, and says less than the tool's own records. */
  readonly isAside?: true;
  /** Other names of it, which stand nowhere on the page. */
  readonly also: readonly string[];
}

export interface RecordPart {
  /** The address of the part, where it has one of its own. */
  readonly url?: string;
  readonly heading?: string;
  readonly text: string;
}
