import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import sirv from 'sirv';
import { hostedSite, type HostedSite } from '../../src/lib/hosting/hosted-site.ts';
import { readSiteAddress } from '../../src/lib/site/address.ts';

/** Types that sirv names without their character set, besides those that every host is told. */
const TEXT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/** Where the build of this project says it. */
export const hostingDefinition = 'hosting/site.json';

/**
 * Answers like a static host: files, packed where the build packed them and the reader takes it, the
 * folder's page with a slash at the end, and the not-found page of the reader's language.
 * @param dir the built site
 * @param base the sub-path, as `normalizeBase` gives it
 * @param definition the file in which the build says how the site is to be hosted; without one there
 *   are neither headers nor redirects
 */
export function siteHandler(dir: string, base: string, definition?: string): RequestListener {
  const known = new Map<string, RequestListener>();
  return (request, response) => {
    const text =
      definition !== undefined && existsSync(definition) ? readFileSync(definition, 'utf8') : '';
    const listener =
      known.get(text) ??
      answersFrom(
        resolve(dir),
        base,
        text === ''
          ? { ...hostedSite(base, ''), headers: {}, redirects: [] }
          : (JSON.parse(text) as HostedSite),
      );
    known.set(text, listener);
    listener(request, response);
  };
}

/**
 * `docs/`, `/docs` and `/docs/` are `/docs`; `/` and nothing are the empty text.
 * @throws {Error} where it is no path that the site can be built for
 */
export function normalizeBase(base: string): string {
  const { base: path } = readSiteAddress({ BASE_PATH: base });
  return path === '/' ? '' : path;
}

function answersFrom(root: string, base: string, site: HostedSite): RequestListener {
  // `dev` reads the disk on each request, so that a new build shows without a restart.
  const files = sirv(root, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, pathname) => {
      nameType(response, pathname, site);
      response.setHeader('Cache-Control', cachingOf(site, base + pathname));
    },
  });
  return (request, response) => {
    for (const [name, value] of Object.entries(site.headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const { path, query } = splitAddress(request.url ?? '/');
    if (!isInside(path, base)) {
      if (path === '/' || path === base) redirect(response, `${base}/${query}`, 302);
      else notFound(request, response, root, site);
      return;
    }
    const inner = path.slice(base.length);
    const moved = site.redirects.find(({ from }) => from === path.replace(/\/$/, ''));
    if (moved) {
      redirect(response, moved.to, 301);
    } else if (lacksSlash(root, inner)) {
      redirect(response, `${base}${inner}/${query}`, 301);
    } else if (site.hidden.includes(path)) {
      notFound(request, response, root, site);
    } else {
      const asked = request.url;
      request.url = inner + query;
      files(request, response, () => {
        request.url = asked;
        notFound(request, response, root, site);
      });
    }
  };
}

function notFound(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  { base, notFound }: HostedSite,
): void {
  const { path } = splitAddress(request.url ?? '/');
  const page = notFound
    .filter(({ prefix }) => path.startsWith(prefix) || prefix === `${base}/`)
    .map((rule) => join(root, rule.page.slice(base.length)))
    .find((file) => existsSync(file));
  const body = page ? readFileSync(page) : Buffer.from('Not found');
  response.writeHead(404, {
    'Content-Type': `${page ? 'text/html' : 'text/plain'};charset=utf-8`,
    'Content-Length': body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function cachingOf({ caching }: HostedSite, address: string): string {
  return caching.under.find(({ prefix }) => address.startsWith(prefix))?.value ?? caching.usual;
}

/** Whether this is a folder's page without the slash that its relative links need. */
function lacksSlash(root: string, path: string): boolean {
  if (path.endsWith('/')) return false;
  const index = join(root, decoded(path), 'index.html');
  return index.startsWith(root + sep) && existsSync(index);
}

function nameType(response: ServerResponse, pathname: string, { types }: HostedSite): void {
  const ending = extname(pathname);
  const text = TEXT_TYPES[ending];
  const type = types[ending] ?? (text === undefined ? undefined : `${text};charset=utf-8`);
  if (type !== undefined) response.setHeader('Content-Type', type);
}

function redirect(response: ServerResponse, to: string, status: 301 | 302): void {
  // Two slashes at the front would lead to another host.
  response.writeHead(status, { Location: to.replace(/^\/{2,}/, '/'), 'Content-Length': 0 }).end();
}

function isInside(path: string, base: string): boolean {
  return path.startsWith(`${base}/`);
}

function splitAddress(url: string): { path: string; query: string } {
  const at = url.indexOf('?');
  return at < 0 ? { path: url, query: '' } : { path: url.slice(0, at), query: url.slice(at) };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
