import { isLocaleId } from '../locales.ts';

/**
 * The same page in another language, as a path.
 * @param base the site's sub-path, with or without slashes
 */
export function addressIn(locale: string, pathname: string, base: string): string {
  const root = `/${base.replace(/^\/|\/$/g, '')}/`.replace('//', '/');
  const [first, ...rest] = pathname.slice(root.length).split('/');
  return `${root}${[locale, ...(isLocaleId(first) ? rest : [first, ...rest])].join('/')}`;
}
