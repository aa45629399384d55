/** What `robots.txt` says, and why it says nothing where it is not read. */
export type Robots =
  | { readonly file: string }
  /** Crawlers read it at the root of a host alone, which belongs to somebody else then. */
  | { readonly file: undefined; readonly sitemap: string | undefined };

/**
 * The file by which crawlers may read everything and find the sitemap.
 * @param site the address of the host; undefined where it is not known
 * @param base the sub-path with a slash at its start, `/` for none
 */
export function robotsOf({ site, base }: { site: string | undefined; base: string }): Robots {
  const path = base.replace(/\/?$/, '/');
  const sitemap = site && `${site}${path}sitemap-index.xml`;
  if (path !== '/') return { file: undefined, sitemap };
  return { file: `User-agent: *\nAllow: /\n${sitemap ? `\nSitemap: ${sitemap}\n` : ''}` };
}
