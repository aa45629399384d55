import { z } from 'zod';
import { attribute, elementsIn, textOf } from './html.ts';

/** What is told of a page in the vocabulary of schema.org; undefined where nothing is. */
export function structuredDataIn(html: string): unknown {
  const [script, ...others] = elementsIn(html).filter(
    (element) => attribute(element, 'type') === 'application/ld+json',
  );
  if (others.length > 0) throw new Error('expected no more than one script of structured data');
  return script && JSON.parse(textOf(script));
}

const address = z.url({ protocol: /^https$/ });
const name = z.string().min(1);

/** https://developers.google.com/search/docs/appearance/site-names */
const website = z.object({
  '@type': z.literal('WebSite'),
  name,
  url: address,
  inLanguage: z.array(name).optional(),
  alternateName: z.array(name).optional(),
});

const organization = z.object({
  '@type': z.literal('Organization'),
  name,
  url: address,
});

/**
 * https://developers.google.com/search/docs/appearance/structured-data/article: all of it is recommended.
 * The day on which an article appeared first is not known, and pictures are none of its.
 */
const article = z.strictObject({
  '@type': z.literal('TechArticle'),
  '@id': address,
  headline: name,
  inLanguage: name,
  dateModified: z.iso.date(),
  author: organization,
});

/** https://developers.google.com/search/docs/appearance/structured-data/breadcrumb */
const breadcrumb = z.strictObject({
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z
    .array(
      z.strictObject({
        '@type': z.literal('ListItem'),
        position: z.int().positive(),
        name,
        item: address.optional(),
      }),
    )
    .min(2)
    .refine((items) => items.every(({ position }, index) => position === index + 1), 'in order')
    .refine(
      (items) =>
        items.every(({ item }, index) => (item === undefined) === (index === items.length - 1)),
      'the last step is the page itself, and needs no address',
    ),
});

/** What Google asks for, or recommends, of each kind of data that the site has. */
export const searchEngineRules = z
  .strictObject({
    '@context': z.literal('https://schema.org'),
    '@graph': z.array(z.discriminatedUnion('@type', [article, breadcrumb, website])).min(1),
  })
  .transform(({ '@graph': graph }) => ({
    article: graph.find((node) => node['@type'] === 'TechArticle'),
    breadcrumb: graph.find((node) => node['@type'] === 'BreadcrumbList'),
    website: graph.find((node) => node['@type'] === 'WebSite'),
  }));
