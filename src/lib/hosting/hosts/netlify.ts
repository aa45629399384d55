import { copyName } from '../../markdown-copies/copy-file.ts';
import type { HostedSite } from '../hosted-site.ts';

/**
 * `_headers` of Netlify and Cloudflare Pages. Neither is told the usual caching, which is what they do
 * by themselves: where two rules fit, Cloudflare would join them. Of the types only that of the copies is
 * needed, and named for them alone: a rule is for pages that say what is not found, too.
 */
export function netlifyHeaders({ base, headers, caching, types }: HostedSite): string {
  const rules = [
    { path: `${base}/*`, headers },
    ...caching.under.map(({ prefix, value }) => ({
      path: `${prefix}*`,
      headers: { 'Cache-Control': value },
    })),
    { path: `${base}/*/${copyName}`, headers: { 'Content-Type': types['.md'] ?? '' } },
  ];
  return [
    ...rules.flatMap(({ path, headers }) => [
      path,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ]),
    '',
  ].join('\n');
}

/**
 * `_redirects` of the same two. Cloudflare leaves out the lines for what is not found, of which it
 * takes the nearest page by itself.
 */
export function netlifyRedirects({ redirects, notFound }: HostedSite): string {
  return [
    ...redirects.flatMap(({ from, to }) => [`${from} ${to} 301`, `${from}/ ${to} 301`]),
    ...notFound.map(({ prefix, page }) => `${prefix}* ${page} 404`),
    '',
  ].join('\n');
}
