import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { siteHandler } from '../../../scripts/lib/site-handler.ts';

/** Serves a built site as a host does that compresses text. */
export async function serveCompressed(dist: string, port: number): Promise<() => Promise<void>> {
  const bodies = compressedTexts(dist);
  const plain = siteHandler(dist, '');
  const server = createServer((request, response) => {
    const path = request.url?.replace(/\?.*$/, '').replace(/\/$/, '/index.html') ?? '';
    const body = bodies.get(path);
    if (!body || !/\bbr\b/.test(String(request.headers['accept-encoding']))) {
      plain(request, response);
      return;
    }
    response.writeHead(200, {
      'Content-Type': `${types[extname(path)] ?? 'text/plain'};charset=utf-8`,
      'Content-Encoding': 'br',
      'Content-Length': body.length,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  return async () => {
    await new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  };
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** Before anybody asks: what compressing takes would count as the server's time. */
function compressedTexts(dist: string): ReadonlyMap<string, Buffer> {
  return new Map(
    readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => extname(file) in types)
      .map((file) => [`/${file}`, brotliCompressSync(readFileSync(`${dist}/${file}`))]),
  );
}
