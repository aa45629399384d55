import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { sourceLocale } from '~/lib/locales.ts';

/** Makes Starlight's data of a page agree with our headings and addresses. */
export const onRequest = defineRouteMiddleware(({ locals, site }) => {
  const route = locals.starlightRoute;
  const { title, titleId, sidebar } = route.entry.data;

  // Starlight's first entry is called "Overview" and leads to its own id of the H1.
  const first = route.toc?.items[0];
  if (first) Object.assign(first, { slug: titleId, text: sidebar.label ?? title });

  if (route.id.endsWith('/404')) {
    route.head = route.head.filter(
      ({ attrs }) =>
        attrs?.rel !== 'canonical' && attrs?.rel !== 'alternate' && attrs?.property !== 'og:url',
    );
    route.head.push({ tag: 'meta', attrs: { name: 'robots', content: 'noindex' } });
  }

  // A reader of no listed language starts at the chooser, which is the home of all languages.
  const home = new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), site ?? 'http://localhost');
  for (const { attrs } of route.head) {
    if (attrs?.hreflang === 'x-default' && attrs.href === `${home.href}${sourceLocale.id}/`) {
      attrs.href = home.href;
    }
  }
});
