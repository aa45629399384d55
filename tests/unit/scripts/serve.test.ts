import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { normalizeBase } from '../../../scripts/lib/site-handler.ts';
import { serve, type RunningServer } from '../../../scripts/serve.ts';

const site = {
  'index.html': 'front',
  '404.html': 'not found in every language',
  'hu/index.html': 'magyar',
  'hu/404.html': 'nincs ilyen oldal',
  'data/one.json': '{}',
  '_astro/page.a1B2c3D4.js': 'script',
  '_astro/page.a1B2c3D4.js.br': brotliCompressSync('script'),
  '_astro/page.a1B2c3D4.js.gz': gzipSync('script'),
};

let dir = '';
let running: RunningServer[] = [];
// Each server its own, lest a kept-alive connection to the one before be used again.
let nextPort = 43_210;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [name, content] of Object.entries(site)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), content);
  }
});

afterAll(() => {
  rmSync(dir, { recursive: true });
});

afterEach(async () => {
  await Promise.all(running.map((server) => server.close()));
  running = [];
});

describe('the server of the built site', () => {
  test('answers with the page of a folder', async () => {
    const response = await get('/hu/');
    expect(await response.text()).toBe('magyar');
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
  });

  test('sends an address without its last slash to the one with it, query included', async () => {
    const response = await get('/hu?q=1');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/hu/?q=1');
  });

  test('never sends a reader to another host', async () => {
    expect((await get('//hu')).headers.get('location')).toBe('/hu/');
  });

  test('names the character set of data', async () => {
    const response = await get('/data/one.json');
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  test('answers an unknown address in the language of the address', async () => {
    const response = await get('/hu/nincs/');
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('nincs ilyen oldal');
  });

  test.each(['/nothing/', '/pl/nic/', '/%E0%A4%A', '/%00', '/..%2f..%2fetc%2fpasswd'])(
    'answers %s with the page in every language',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe('not found in every language');
    },
  );

  test('answers HEAD without a body, and refuses what would change something', async () => {
    const head = await get('/hu/', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await get('/hu/', { method: 'POST' })).status).toBe(405);
  });

  test('says what to do when the site is not built', async () => {
    await expect(serve({ dir: join(dir, 'nothing') })).rejects.toThrow('npm run build');
  });

  test('takes the next port when one is in use, and says so', async () => {
    const first = await start();
    const said: string[] = [];
    const second = await serve({ dir, base: '', port: first.port, log: (line) => said.push(line) });
    running.push(second);
    expect(second.port).toBeGreaterThan(first.port);
    expect(said[0]).toContain(`Port ${String(first.port)} is in use; using ${String(second.port)}`);
  });
});

describe('the server of packed files', () => {
  test.each([
    ['gzip, deflate, br', 'br', site['_astro/page.a1B2c3D4.js.br']],
    ['gzip', 'gzip', site['_astro/page.a1B2c3D4.js.gz']],
    ['identity', null, Buffer.from('script')],
  ])('answers a reader who takes %s with %s', async (accepted, encoding, expected) => {
    const init = { headers: { 'Accept-Encoding': accepted } };
    const response = await get('/_astro/page.a1B2c3D4.js', init);
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('content-length')).toBe(String(expected.length));
    expect(response.headers.get('content-type')).toBe('text/javascript;charset=utf-8');
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(await response.text()).toBe('script');
  });

  test('has what has no packed file, as it is', async () => {
    const response = await get('/data/one.json', { headers: { 'Accept-Encoding': 'br' } });
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.text()).toBe('{}');
  });

  test('lets readers keep what has its content in its name, and nothing else', async () => {
    const keep = async (path: string): Promise<string | null> =>
      (await get(path)).headers.get('cache-control');
    expect(await keep('/_astro/page.a1B2c3D4.js')).toBe('public, max-age=31536000, immutable');
    expect(await keep('/hu/')).toBe('public, max-age=0, must-revalidate');
  });
});

describe('the server under a sub-path', () => {
  test('answers inside of it, and sends the root there', async () => {
    expect(await (await get('/docs/hu/', {}, '/docs')).text()).toBe('magyar');
    expect((await get('/', {}, '/docs')).headers.get('location')).toBe('/docs/');
    expect((await get('/docs', {}, '/docs')).headers.get('location')).toBe('/docs/');
    expect((await get('/docs/hu', {}, '/docs')).headers.get('location')).toBe('/docs/hu/');
  });

  test('answers 404 outside of it, and in the language of the address inside', async () => {
    expect((await get('/hu/', {}, '/docs')).status).toBe(404);
    expect(await (await get('/docs/hu/x', {}, '/docs')).text()).toBe('nincs ilyen oldal');
  });

  test.each(['docs', '/docs', 'docs/', '/docs/', '//docs//'])(
    'takes %s for the same sub-path',
    (base) => {
      expect(normalizeBase(base)).toBe('/docs');
    },
  );

  test('takes a single slash for none', () => {
    expect(normalizeBase('/')).toBe('');
  });
});

async function start(base = ''): Promise<RunningServer> {
  const server = await serve({ dir, base, port: nextPort });
  nextPort = server.port + 1;
  running.push(server);
  return server;
}

async function get(path: string, init: RequestInit = {}, base = ''): Promise<Response> {
  const { port } = await start(base);
  return fetch(`http://127.0.0.1:${String(port)}${path}`, { redirect: 'manual', ...init });
}
