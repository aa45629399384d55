import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressFiles } from '../../../src/integrations/compress-assets.ts';

const long = 'words of the site, '.repeat(100);

const noise = Buffer.concat(
  Array.from({ length: 32 }, (_, at) => createHash('sha512').update(String(at)).digest()),
);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assets-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function files(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

test.each(['_astro/a.js', '_astro/a.css', 'data/a.json', 'en/a.svg', 'a.txt', 'sitemap-0.xml'])(
  '%s has both beside it, which unpack to the same bytes',
  async (path) => {
    write(path, long);
    expect(await compressFiles(folder)).toBe(1);
    expect(files()).toEqual([path, `${path}.br`, `${path}.gz`]);
    const file = join(folder, path);
    expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString()).toBe(long);
    expect(gunzipSync(readFileSync(`${file}.gz`)).toString()).toBe(long);
  },
);

test.each([
  ['a page', 'en/index.html', long],
  ['a part of the index', 'pagefind/fragment/en_1.pf_fragment', long],
  ['a program of Pagefind', 'pagefind/wasm.unknown.pagefind', long],
  ['a picture', 'a.png', long],
  ['what is small', '_astro/a.js', 'a'.repeat(999)],
  ['what is packed already', 'data/a.json.br', long],
  ['what gets no smaller', 'data/a.json', noise],
])('%s is left alone', async (_, path, content) => {
  write(path, content);
  const packed = await compressFiles(folder);
  expect([packed, files()]).toEqual([0, [path]]);
});

test('the same files are packed to the same bytes again', async () => {
  write('_astro/a.js', long);
  await compressFiles(folder);
  const first = files().map((path) => readFileSync(join(folder, path), 'base64'));
  await compressFiles(folder);
  expect(files().map((path) => readFileSync(join(folder, path), 'base64'))).toEqual(first);
});
