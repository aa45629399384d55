import { isLocaleId, sourceLocale, type LocaleId } from '../locales.ts';

/**
 * The language and the page that an address of the site leads to; outside of the languages, as at the
 * chooser, the page is empty.
 * @param path the path of the address
 * @param base the sub-path of the site, with or without slashes around it
 */
export function pageAtAddress(path: string, base: string): { locale: LocaleId; page: string } {
  const prefix = base.replace(/^\/?/, '/').replace(/\/?$/, '/');
  const below = path.startsWith(prefix) ? path.slice(prefix.length) : '';
  const [locale = '', ...names] = below.split('/').filter((name) => name !== '');
  if (!isLocaleId(locale)) return { locale: sourceLocale.id, page: '' };
  return { locale, page: `docs/${names.join('/') || 'index'}` };
}
