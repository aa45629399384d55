import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { trailOf, type Step } from '~/lib/site/trail.ts';

/** The way from the home page of the language to a page; empty for pages that the sidebar does not lead to. */
export function pageTrail(
  { siteTitleHref, sidebar }: Pick<StarlightRouteData, 'siteTitleHref' | 'sidebar'>,
  home: string,
): readonly Step[] {
  return trailOf({ label: home, href: siteTitleHref }, sidebar);
}
