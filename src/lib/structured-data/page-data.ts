import type { BreadcrumbList, Graph, Organization, TechArticle, WebSite } from 'schema-dts';

/** A page, as it is told to programs that read the vocabulary of schema.org. Addresses are absolute. */
export interface DescribedPage {
  readonly address: string;
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** The day of its last change, `YYYY-MM-DD`. */
  readonly updated: string | undefined;
  /** The way from the home page to it; what is no page has no address. */
  readonly trail: readonly { readonly label: string; readonly address?: string | undefined }[];
}

/** The site that a page is part of: its name in the language of the page, and the address of its root. */
export interface DescribedSite {
  readonly name: string;
  readonly address: string;
}

/**
 * An article, and its place in the site. What the page says of itself otherwise, as its languages, is
 * not said again.
 */
export function articleData(page: DescribedPage, site: DescribedSite): Graph {
  const article: TechArticle = {
    '@type': 'TechArticle',
    '@id': page.address,
    headline: page.title,
    inLanguage: page.language,
    ...(page.updated && { dateModified: page.updated }),
    author: project(site),
  };
  return graph([article, ...trailData(page.trail)]);
}

/** The place of a page that is no article. */
export function placeData(trail: DescribedPage['trail']): Graph {
  return graph(trailData(trail));
}

/**
 * The site itself, for its home pages.
 * @param languages BCP 47 tags
 * @param otherNames its names in other languages
 */
export function siteData(
  site: DescribedSite,
  languages: readonly string[],
  otherNames: readonly string[] = [],
): Graph {
  const names = otherNames.length > 0 && { alternateName: otherNames };
  return graph([{ ...siteItself(site), ...names, inLanguage: languages }]);
}

/** A graph as the text of a script, which nothing in it can end. */
export function asScript(data: Graph): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function graph(parts: Graph['@graph']): Graph {
  return { '@context': 'https://schema.org', '@graph': parts };
}

function siteItself(site: DescribedSite) {
  const { name, address } = site;
  return { '@type': 'WebSite', '@id': `${address}#site`, name, url: address } satisfies WebSite;
}

/** Those who make the site have no other name than it has. */
function project({ name, address }: DescribedSite): Organization {
  return { '@type': 'Organization', name, url: address };
}

/** Search engines take no step without an address but the last, which is the page itself. */
function trailData(trail: DescribedPage['trail']): BreadcrumbList[] {
  const steps = trail.flatMap(({ label, address }) =>
    address ? { name: label, item: address } : [],
  );
  if (steps.length < 2) return [];
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: steps.map(({ name, item }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        ...(index < steps.length - 1 && { item }),
      })),
    },
  ];
}
