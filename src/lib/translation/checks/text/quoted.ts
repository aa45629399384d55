import type { Locale } from '../../../locales.ts';

/** What stands between the quotation marks of a language, with them, each on one line. */
export function quotedText({ quotes: [open, close] }: Pick<Locale, 'quotes'>): RegExp {
  return new RegExp(`${open}[^\\n]*?${close}`, 'g');
}
