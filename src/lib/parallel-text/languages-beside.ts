import { articleFileOf } from '../content/article-files.ts';
import { isPseudoLocale, locales, sourceLocale, type Locale } from '../locales.ts';

/**
 * The languages that an article is there in beside its own: those it is translated into, or the one
 * it was translated from. No page is read beside a pseudo-locale.
 * @param page the article's address below the site's root: `hu`, `hu/glossary`
 */
export function languagesOfArticleBeside(page: string): readonly Locale[] {
  const isSource = /^[^/]*/.exec(page)?.[0] === sourceLocale.id;
  return locales.filter(
    ({ id }) =>
      (id === sourceLocale.id) !== isSource &&
      !isPseudoLocale(id) &&
      articleFileOf(page.replace(/^[^/]+/, id)) !== undefined,
  );
}
