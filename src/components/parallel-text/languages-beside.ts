import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { articleFileOf } from '~/lib/content/article-files.ts';
import type { Locale } from '~/lib/locales.ts';
import { languagesOfArticleBeside } from '~/lib/parallel-text/languages-beside.ts';

/**
 * The languages in which a page can be read beside its own. None for a page that is offered in English
 * for want of a translation.
 */
export function languagesBeside({
  id: page,
  isFallback,
}: Pick<StarlightRouteData, 'id' | 'isFallback'>): readonly Locale[] {
  return isFallback || articleFileOf(page) === undefined ? [] : languagesOfArticleBeside(page);
}
