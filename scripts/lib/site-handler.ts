import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import sirv from 'sirv';
import { locales } from '../../src/lib/locales.ts';

/** Types that sirv names without their character set. */
const TEXT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

const immutable = 'public,max-age=31536000,immutable';

/**
 * Answers like a static host: files, packed where the build packed them and the reader takes it, the
 * folder's page with a slash at the end, and the not-found page of the reader's language.
 * @param dir the built site
 * @param base the sub-path, as `normalizeBase` gives it
 */
export function siteHandler(dir: string, base: string): RequestListener {
  const root = resolve(dir);
  // `dev` reads the disk on each request, so that a new build shows without a restart.
  const files = sirv(root, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, pathname) => {
      nameCharset(response, pathname);
      // The name of such a file changes with what is in it.
      if (pathname.startsWith('/_astro/')) response.setHeader('Cache-Control', immutable);
    },
  });

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const { path, query } = splitAddress(request.url ?? '/');
    if (!isInside(path, base)) {
      if (path === '/' || path === base) redirect(response, `${base}/${query}`, 302);
      else notFound(request, response, root, '');
      return;
    }
    const inner = path.slice(base.length);
    if (lacksSlash(root, inner)) {
      redirect(response, `${base}${inner}/${query}`, 301);
      return;
    }
    request.url = inner + query;
    files(request, response, () => {
      notFound(request, response, root, inner);
    });
  };
}

/** `docs/`, `/docs` and `/docs/` are `/docs`; `/` and nothing are the empty text. */
export function normalizeBase(base: string): string {
  const path = base.split('/').filter(Boolean).join('/');
  return path === '' ? '' : `/${path}`;
}

/** The not-found page for an address, as a file of the site; the second suits every language. */
export function notFoundPages(path: string): readonly string[] {
  const [first] = path.split('/').filter(Boolean);
  const locale = locales.find(({ id }) => id === first);
  return locale ? [`${locale.id}/404.html`, '404.html'] : ['404.html'];
}

function notFound(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  path: string,
): void {
  const page = notFoundPages(path)
    .map((name) => join(root, name))
    .find((file) => existsSync(file));
  const body = page ? readFileSync(page) : Buffer.from('Not found');
  response.writeHead(404, {
    'Content-Type': `${page ? 'text/html' : 'text/plain'};charset=utf-8`,
    'Content-Length': body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Whether this is a folder's page without the slash that its relative links need. */
function lacksSlash(root: string, path: string): boolean {
  if (path.endsWith('/')) return false;
  const index = join(root, decoded(path), 'index.html');
  return index.startsWith(root + sep) && existsSync(index);
}

function nameCharset(response: ServerResponse, pathname: string): void {
  const type = TEXT_TYPES[extname(pathname)];
  if (type) response.setHeader('Content-Type', `${type};charset=utf-8`);
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
