import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { isNotFound } from '~/components/not-found/is-not-found.ts';
import { articleFileOf } from '~/lib/content/article-files.ts';
import { sourceLocale } from '~/lib/locales.ts';
import { copyName } from '~/lib/markdown-copies/copy-file.ts';
import { addressIn } from '~/lib/page/address-in.ts';
import { cardName } from '~/lib/social-card/card-name.ts';
import { localeOf } from './languages-of-page.ts';

const base = import.meta.env.BASE_URL;

/** Makes Starlight's data of a page agree with our headings, addresses and languages. */
export const onRequest = defineRouteMiddleware(({ locals, site, url }) => {
  const route = locals.starlightRoute;
  const { title, titleId, sidebar } = route.entry.data;

  // Starlight's first entry is called "Overview" and leads to its own id of the H1.
  const first = route.toc?.items[0];
  if (first) Object.assign(first, { slug: titleId, text: sidebar.label ?? title });

  route.head = route.head.filter(({ attrs }) => attrs?.name !== 'generator');
  describeOnce(route);
  markUntranslated(route.sidebar);
  route.head = route.head.filter(
    ({ attrs }) => attrs?.rel !== 'alternate' || isWritten(attrs.href),
  );
  if (route.isFallback) offerInEnglish(route, url.pathname, site);
  else if (!isNotFound(route.id)) offerCopy(route);

  if (site) {
    showCard(route, new URL(`${base}${localeOf(route)}/${cardName}`, site));
  } else {
    // A large picture can be promised only where it has an address.
    route.head = route.head.filter(({ attrs }) => attrs?.name !== 'twitter:card');
  }

  if (isNotFound(route.id)) {
    route.head = route.head.filter(
      ({ attrs }) =>
        attrs?.rel !== 'canonical' && attrs?.rel !== 'alternate' && attrs?.property !== 'og:url',
    );
    route.head.push({ tag: 'meta', attrs: { name: 'robots', content: 'noindex' } });
  }

  // A reader of no listed language starts at the chooser, which is the home of all languages.
  const home = new URL(base, site ?? 'http://localhost');
  for (const { attrs } of route.head) {
    if (attrs?.hreflang === 'x-default' && attrs.href === `${home.href}${sourceLocale.id}/`) {
      attrs.href = home.href;
    }
  }
});

/** Search engines read one name of it and social networks the other: one element can have both. */
function describeOnce(route: StarlightRouteData): void {
  const own = 'og:description';
  const other = route.head.find(({ attrs }) => attrs?.property === own)?.attrs?.content;
  const description = route.head.find(({ attrs }) => attrs?.name === 'description')?.attrs;
  if (!description || description.content !== other) return;
  description.property = own;
  route.head = route.head.filter(({ attrs }) => attrs?.property !== own || attrs.name);
}

/** The page stands under another language's address, and is the English one in all else. */
function offerInEnglish(route: StarlightRouteData, pathname: string, site: URL | undefined): void {
  // Other pages share the entry.
  route.entry = { ...route.entry, data: { ...route.entry.data, pagefind: false } };
  const english = addressIn(sourceLocale.id, pathname, base);
  for (const { attrs } of route.head) {
    if (attrs?.rel === 'canonical') attrs.href = new URL(english, site).href;
    if (attrs?.property === 'og:url') attrs.content = new URL(english, site).href;
    if (attrs?.property === 'og:locale') attrs.content = sourceLocale.tag;
  }
}

/** Programs look here for a page without what is around it. */
function offerCopy(route: StarlightRouteData): void {
  route.head.push({
    tag: 'link',
    attrs: { rel: 'alternate', type: 'text/markdown', href: copyName },
  });
}

/** In words the card is the name of the site: what else stands on it, the page says better. */
function showCard({ head, siteTitle }: StarlightRouteData, { href }: URL): void {
  head.push(
    { tag: 'meta', attrs: { property: 'og:image', content: href } },
    { tag: 'meta', attrs: { property: 'og:image:alt', content: siteTitle } },
  );
}

function markUntranslated(items: StarlightRouteData['sidebar']): void {
  for (const item of items) {
    if (item.type === 'group') markUntranslated(item.entries);
    else if (!isWritten(item.href)) item.attrs.lang = sourceLocale.tag;
  }
}

/** True where a page is written in the language of its address. */
function isWritten(href: unknown): boolean {
  const { pathname } = new URL(String(href), 'http://localhost');
  return articleFileOf(pathname.slice(base.length)) !== undefined;
}
