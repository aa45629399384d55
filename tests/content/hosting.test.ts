import { get, type IncomingHttpHeaders } from 'node:http';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../../scripts/lib/free-port.ts';
import { findNginx } from '../../scripts/lib/nginx.ts';
import { hostingDefinition } from '../../scripts/lib/site-handler.ts';
import { serveByNginx } from '../../scripts/serve-by-nginx.ts';
import { serve } from '../../scripts/serve.ts';
import { contentSecurityPolicy, inlinePartsOf } from '~/lib/hosting/content-security-policy.ts';
import { hostedSite } from '~/lib/hosting/hosted-site.ts';
import { nginx as nginxFile, nginxBrotli } from '~/lib/hosting/hosts/nginx.ts';
import { builtJson, builtPages } from './built-site.ts';

const pictures = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.svg'))
  .map((path) => readFileSync(join('dist', path), 'utf8'));
const policy = contentSecurityPolicy(
  inlinePartsOf([...builtPages().map(({ html }) => html), ...pictures]),
);

describe('what the build says about hosting', () => {
  test('is the definition of this project, with a policy for the pages as they are', () => {
    expect(builtJson(hostingDefinition, '.')).toEqual(hostedSite('', policy));
  });

  test.each(['dist/_headers', 'dist/_redirects', 'dist/staticwebapp.config.json'])(
    'lies in %s for its host',
    (file) => {
      expect(readFileSync(file, 'utf8')).toContain(file.endsWith('_redirects') ? ' 301' : policy);
    },
  );

  test('has no line that is too long for Cloudflare Pages', () => {
    const lines = readFileSync('dist/_headers', 'utf8').split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
  });

  test('has a page for every redirect to lead to', () => {
    const { redirects } = hostedSite('', policy);
    const missing = redirects.filter(({ to }) => !existsSync(`dist${to}index.html`));
    expect(missing).toEqual([]);
  });

  test('needs no attribute in a page that the policy refuses', () => {
    const refused = builtPages().flatMap(({ path, html }) =>
      [...html.matchAll(/<[a-z][^<>]*?\s(style|on[a-z]+)=/g)].map(
        ([tag]) => `${path}: ${tag.slice(0, 120)}`,
      ),
    );
    expect(refused).toEqual([]);
  });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** As it comes over the network, packed or not. */
async function ask(port: number, path: string, encoding = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': encoding };
    get({ host: 'localhost', port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('latin1'),
        });
      });
    }).on('error', reject);
  });
}

const file = (pattern: RegExp): string => {
  const [found] = pattern.exec(readFileSync('dist/en/index.html', 'utf8')) ?? [];
  if (found === undefined) throw new Error(`The front page names no file like ${String(pattern)}.`);
  return found;
};
const sheet = file(/\/_astro\/style\.[^"]+\.css/);
const article = 'mpn-benefits-technical-support';

const addresses = [
  '/',
  '/hu/',
  '/hu/glossary/',
  '/hu/glossary',
  '/hu/nincs/',
  '/tr/yok',
  '/nothing/',
  '/404.html',
  '/favicon.svg',
  sheet,
  '/_astro/none.js',
  '/data/programme/mpn-2021.json',
  '/llms.txt',
  '/hu/glossary/index.md',
  '/hu/nincs/index.md',
  `/hu-hu/partner-center/${article}`,
  `/en-us/partner-center/${article}/`,
  `/pl-pl/partner-center/benefits/${article}`,
  '/pl-pl/partner-center/nothing',
  '/_headers',
  '/_redirects',
  '/staticwebapp.config.json',
] as const;

const nginx = findNginx();

describe.skipIf(!nginx)('nginx, by the file that the build wrote for it', () => {
  let port = 0;
  let ownPort = 0;
  let closeAll: () => Promise<unknown>;

  beforeAll(async () => {
    if (!nginx) return;
    ownPort = await freePort();
    const own = await serve({
      dir: 'dist',
      definition: hostingDefinition,
      base: '',
      port: ownPort,
    });
    port = await freePort();
    const server = await serveByNginx({ dir: 'dist', hosting: 'hosting', port, base: '', nginx });
    closeAll = () => Promise.all([own.close(), server.close()]);
  });

  afterAll(() => closeAll());

  test.each(addresses)('answers %s as npm start does', async (path) => {
    const [one, other] = await Promise.all([ask(port, path), ask(ownPort, path)]);
    expect(told(one)).toEqual(told(other));
  });

  test.each(addresses)(
    'sends every header of the definition with %s, found or not',
    async (path) => {
      const { headers } = await ask(port, path);
      for (const [name, value] of Object.entries(hostedSite('', policy).headers)) {
        expect(headers[name.toLowerCase()], name).toBe(value);
      }
    },
  );

  test.each([
    ['/hu/glossary/index.md', 'text/markdown; charset=utf-8'],
    ['/hu/llms.txt', 'text/plain; charset=utf-8'],
    ['/llms.txt', 'text/plain; charset=utf-8'],
    ['/data/programme/mpn-2021.json', 'application/json; charset=utf-8'],
    ['/hu/nincs/index.md', 'text/html; charset=utf-8'],
  ])('names the type of %s as npm start does', async (path, type) => {
    for (const each of [port, ownPort]) {
      const { headers } = await ask(each, path);
      expect(headers['content-type']?.replace(/;(?=\w)/, '; ')).toBe(type);
    }
  });

  test('packs a copy in Markdown as it does a page', async () => {
    for (const encoding of ['br', 'gzip']) {
      const { headers } = await ask(port, '/hu/glossary/index.md', encoding);
      expect(headers['content-encoding']).toBe(encoding);
    }
  });

  test('leads from the original article to ours for good, and says nothing of the fragment', async () => {
    const { status, headers } = await ask(port, `/hu-hu/partner-center/${article}`);
    expect([status, headers.location]).toEqual([301, `/hu/${article}/`]);
  });

  test('answers in the language of the address what it does not find', async () => {
    const { status, body } = await ask(port, '/hu/nincs/');
    expect(status).toBe(404);
    expect(body).toContain('<html lang="hu"');
  });

  test('sends a style sheet as the build packed it, to be kept for good', async () => {
    for (const [encoding, ending] of [
      ['br', '.br'],
      ['gzip', '.gz'],
    ] as const) {
      const { headers } = await ask(port, sheet, encoding);
      expect(headers['content-encoding']).toBe(encoding);
      expect(headers['content-length']).toBe(String(statSync(`dist${sheet}${ending}`).size));
      expect(headers['cache-control']).toContain('immutable');
    }
  });

  test('packs pages by Brotli, into one flight of the network', async () => {
    const { headers, body } = await ask(port, `/hu/${article}/`, 'gzip, br');
    expect(headers['content-encoding']).toBe('br');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body.length).toBeLessThan(30_000);
  });

  test.each(['/hu/%E0%A4%A', '/%'])(
    'finds no page under %s, and says so as usual',
    async (path) => {
      const { status, body, headers } = await ask(port, path);
      expect(status).toBe(404);
      expect(body).toContain('data-language="pl"');
      expect(headers['content-security-policy']).toBe(policy);
    },
  );

  test('lets a missing file be asked for again', async () => {
    const { headers } = await ask(port, '/_astro/none.js');
    expect(headers['cache-control'] ?? '').not.toContain('immutable');
  });
});

describe.skipIf(!nginx)('nginx, with the site below a sub-path', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
  let port = 0;
  let close: () => Promise<void>;

  beforeAll(async () => {
    if (!nginx) return;
    writeFileSync(join(folder, 'nginx.conf'), nginxFile(hostedSite('/docs', policy)));
    writeFileSync(join(folder, 'nginx-brotli.conf'), nginxBrotli());
    port = await freePort();
    ({ close } = await serveByNginx({ dir: 'dist', hosting: folder, port, base: '/docs', nginx }));
  });

  afterAll(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['/docs/hu/', 200, undefined],
    ['/docs/hu/glossary', 301, '/docs/hu/glossary/'],
    ['/docs/hu/nincs/', 404, undefined],
    ['/docs/_headers', 404, undefined],
    [`/docs/tr-tr/partner-center/${article}`, 301, `/docs/tr/${article}/`],
  ])('answers %s with %i', async (path, status, location) => {
    const answer = await ask(port, path);
    expect([answer.status, answer.headers.location]).toEqual([status, location]);
    expect(answer.headers['content-security-policy']).toBe(policy);
  });
});

/** What both servers have to say alike; they name some types differently, and pack on their own. */
function told({ status, headers, body }: Answer): unknown {
  return {
    status,
    location: headers.location,
    caching: status === 200 ? headers['cache-control'] : undefined,
    body: status === 301 ? '' : body,
  };
}
