import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { isLocaleId, sourceLocale, type LocaleId } from '~/lib/locales.ts';

/** What tells the language of a page from that of its text. */
type Languages = Pick<StarlightRouteData, 'lang' | 'entryMeta'>;

/** The language under whose address a page stands. */
export function localeOf({ locale }: Pick<StarlightRouteData, 'locale'>): LocaleId {
  return isLocaleId(locale) ? locale : sourceLocale.id;
}

/** The `lang` of our words within a text of another language, as on a page that is not translated yet. */
export function langOfWords({ lang, entryMeta }: Languages): string | undefined {
  return lang === entryMeta.lang ? undefined : lang;
}

/** The `lang` of what is quoted from the text, such as its headings, outside of it. */
export function langOfText({ lang, entryMeta }: Languages): string | undefined {
  return lang === entryMeta.lang ? undefined : entryMeta.lang;
}
