import { localeIds } from '../locales.ts';
import { caching, securityHeaders, textTypes, type Headers } from './headers.ts';
import { redirectsOf, type Redirect } from './redirects.ts';

/** How any host has to serve the site: the one definition that each host's own file is made from. */
export interface HostedSite {
  /** The sub-path without a slash at the end; the empty text for none. */
  readonly base: string;
  /** For every answer. */
  readonly headers: Headers;
  /** `Cache-Control` by the beginning of the address; what is under none has the usual one. */
  readonly caching: {
    readonly usual: string;
    readonly under: readonly { readonly prefix: string; readonly value: string }[];
  };
  /** `Content-Type` by the ending of the file, for what a host may not know by itself. */
  readonly types: Readonly<Record<string, string>>;
  readonly redirects: readonly Redirect[];
  /** Pages for what is not found, by the beginning of the address; the first that fits holds. */
  readonly notFound: readonly { readonly prefix: string; readonly page: string }[];
  /** Addresses of files that are for the host alone. */
  readonly hidden: readonly string[];
}

/**
 * @param base the sub-path without a slash at the end; the empty text for none
 * @param policy the Content-Security-Policy of all pages
 */
export function hostedSite(base: string, policy: string): HostedSite {
  const { hashed, usual } = caching;
  return {
    base,
    headers: securityHeaders(policy),
    caching: { usual, under: [{ prefix: base + hashed.under, value: hashed.value }] },
    types: textTypes,
    redirects: redirectsOf(base),
    notFound: [...localeIds.map((id) => `${base}/${id}/`), `${base}/`].map((prefix) => ({
      prefix,
      page: `${prefix}404.html`,
    })),
    hidden: ['_headers', '_redirects', 'staticwebapp.config.json'].map((name) => `${base}/${name}`),
  };
}
