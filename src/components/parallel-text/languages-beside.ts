import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { articleFileOf } from '~/lib/content/article-files.ts';
import { locales, sourceLocale, type Locale } from '~/lib/locales.ts';

/**
 * The languages in which a page can be read beside its own: those it is translated into, or the one
 * it was translated from. None for a page that is offered in English for want of a translation.
 */
export function languagesBeside({
  id: page,
  locale,
  isFallback,
}: Pick<StarlightRouteData, 'id' | 'locale' | 'isFallback'>): readonly Locale[] {
  if (isFallback || articleFileOf(page) === undefined) return [];
  const isSource = locale === sourceLocale.id;
  return locales.filter(
    ({ id }) =>
      (id === sourceLocale.id) !== isSource &&
      articleFileOf(page.replace(/^[^/]+/, id)) !== undefined,
  );
}
