import type { HostedSite } from '../hosted-site.ts';

/** `staticwebapp.config.json` of Azure Static Web Apps, which knows one page for all that is not found. */
export function azureStaticWebApps({
  headers,
  caching,
  types,
  redirects,
  notFound,
}: HostedSite): string {
  const config = {
    trailingSlash: 'always',
    globalHeaders: { ...headers, 'Cache-Control': caching.usual },
    routes: [
      ...redirects.flatMap(({ from, to }) =>
        [from, `${from}/`].map((route) => ({ route, redirect: to, statusCode: 301 })),
      ),
      ...caching.under.map(({ prefix, value }) => ({
        route: `${prefix}*`,
        headers: { 'Cache-Control': value },
      })),
    ],
    responseOverrides: { '404': { rewrite: notFound.at(-1)?.page, statusCode: 404 } },
    mimeTypes: types,
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
