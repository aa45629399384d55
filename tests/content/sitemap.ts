import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXml, type XmlElement } from '../unit/lib/drawing/read-xml.ts';

/** A page as a sitemap tells of it. */
export interface Listed {
  readonly address: string;
  readonly updated: string | undefined;
  /** By the value of `hreflang` the address. */
  readonly alternates: Readonly<Record<string, string>>;
}

/**
 * The pages of a built site's sitemap, from its index on, as a crawler reads them.
 * @param root the address of the site's root
 * @throws {Error} where one of the files is no XML, or stands elsewhere
 */
export function readSitemap(dist: string, root: string): Listed[] {
  return entriesOf(join(dist, 'sitemap-index.xml')).flatMap(({ address }) => {
    if (!address.startsWith(root)) throw new Error(`${address} is not below ${root}`);
    return entriesOf(join(dist, address.slice(root.length)));
  });
}

function entriesOf(file: string): Listed[] {
  return readXml(readFileSync(file, 'utf8')).children.map((entry) => ({
    address: textIn(entry, 'loc') ?? '',
    updated: textIn(entry, 'lastmod'),
    alternates: Object.fromEntries(
      entry.children
        .filter(({ name, attributes }) => name === 'xhtml:link' && attributes.rel === 'alternate')
        .map(({ attributes }) => [attributes.hreflang ?? '', attributes.href ?? '']),
    ),
  }));
}

function textIn({ children }: XmlElement, name: string): string | undefined {
  return children.find((child) => child.name === name)?.text;
}
