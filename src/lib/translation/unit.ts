import type { LocaleId } from '../locales.ts';

/** Where a text comes from, which decides how it is read and what may stand in it. */
export type UnitKind = 'article' | 'interface' | 'programme' | 'troubleshooter' | 'glossary';

/**
 * The smallest text that is translated and pinned for itself: a section of an article up to the next
 * heading, an interface word, a word of an edition, of a troubleshooter or of the glossary.
 */
export interface Unit {
  readonly kind: UnitKind;
  readonly locale: LocaleId;
  /** The same in every language: `docs/{page}#{heading}`, `i18n/{key}`, `programme/{edition}/{path}` … */
  readonly key: string;
  /** The page that `npm run translations -- accept` names: `docs/glossary`, `i18n`, `programme/mpn-2021` … */
  readonly page: string;
  readonly file: string;
  /** The line in the file at which the text begins. */
  readonly line: number;
  /** As it stands in the file, Markdown and components included. */
  readonly text: string;
}
