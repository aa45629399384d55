import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { indexVersion, neededFiles, showRecords } from '~/lib/search/pagefind-files.ts';
import { recordOf } from './small-language.ts';

function bytes(text: string): Uint8Array {
  return Buffer.from(text);
}

function fragment(url: string): Uint8Array {
  return gzipSync(`pagefind_dcd${JSON.stringify({ url, content: 't00001 t00002', meta: {} })}`);
}

const entry = JSON.stringify({
  version: '1.6.0',
  languages: { hu: { hash: 'hu_1', wasm: 'hu', page_count: 2 } },
});
const program = `pagefind_dcd${'what looks for terms '.repeat(50)}`;
const bundle = new Map<string, Uint8Array>([
  ['pagefind.js', bytes('const longName = 1;\nexport const search = () => longName + longName;\n')],
  ['pagefind-ui.js', bytes('')],
  ['pagefind-worker.js', bytes('')],
  ['pagefind-entry.json', bytes(entry)],
  ['pagefind.hu_1.pf_meta', bytes('')],
  ['index/hu_2.pf_index', gzipSync(program, { level: 1 })],
  ['wasm.hu.pagefind', bytes('')],
  ['wasm.unknown.pagefind', gzipSync(program, { level: 1 })],
  ['fragment/hu_3.pf_fragment', fragment('/hu/0')],
]);

describe("Pagefind's files", () => {
  test('are left out where no page loads them, programs for stemming among them', async () => {
    const needed = await neededFiles(bundle);
    expect([...needed.keys()]).toEqual([
      'pagefind.js',
      'pagefind-entry.json',
      'pagefind.hu_1.pf_meta',
      'index/hu_2.pf_index',
      'wasm.unknown.pagefind',
      'fragment/hu_3.pf_fragment',
    ]);
    const text = Buffer.from(needed.get('pagefind-entry.json') ?? bytes('')).toString();
    expect(JSON.parse(text)).toHaveProperty('languages.hu.wasm', null);
  });

  test('have a script with short names, which exports what it did', async () => {
    const needed = await neededFiles(bundle);
    const script = Buffer.from(needed.get('pagefind.js') ?? bytes('')).toString();
    expect(script).not.toContain('longName');
    expect(script).toMatch(/\bas search\b|export const search\b/);
  });

  test.each(['wasm.unknown.pagefind', 'index/hu_2.pf_index'])(
    'have what each search fetches packed tighter, and the same: %s',
    async (path) => {
      const packed = (await neededFiles(bundle)).get(path) ?? bytes('');
      expect(gunzipSync(packed).toString()).toBe(program);
      expect(packed.length).toBeLessThan(gzipSync(program, { level: 1 }).length);
    },
  );

  test('have the index as it is where that is large', async () => {
    const many = Array.from({ length: 21 }, (_, nth) => `index/hu_${String(nth)}.pf_index`);
    const large = new Map([...bundle, ...many.map((path) => [path, bytes('as it is')] as const)]);
    const needed = await neededFiles(large);
    for (const path of many) expect(needed.get(path)).toEqual(bytes('as it is'));
  });

  test.each(['pagefind-entry.json', 'pagefind.js', 'wasm.unknown.pagefind'])(
    'are a mistake where %s is missing',
    async (name) => {
      const without = new Map([...bundle].filter(([path]) => path !== name));
      await expect(neededFiles(without)).rejects.toThrow(`Pagefind wrote no ${name}.`);
    },
  );

  test('are a mistake where the script cannot be read', async () => {
    const broken = new Map([...bundle, ['pagefind.js', bytes('const = ;')]]);
    await expect(neededFiles(broken)).rejects.toThrow('pagefind.js');
  });

  test('tell the version of an index', () => {
    expect(indexVersion(bundle, 'hu')).toBe('hu_1');
    expect(() => indexVersion(bundle, 'cs')).toThrow('no index of cs');
  });

  test('hold what a reader sees of a record, in place of its terms', () => {
    const record = recordOf('overview', 'What it says.');
    const { files, ids } = showRecords(bundle, (url) => (url === '/hu/0' ? record : undefined));
    expect(ids.get('/hu/0')).toBe('hu_3');
    const shown = gunzipSync(files.get('fragment/hu_3.pf_fragment') ?? bytes('')).toString();
    expect(shown).toMatch(/^pagefind_dcd/);
    expect(JSON.parse(shown.slice(12))).toMatchObject({
      content: '',
      meta: { id: 'overview', parts: [{ text: 'What it says.' }] },
    });
  });

  test('that hold a record of nobody, or are no fragments, are a mistake', () => {
    expect(() => showRecords(bundle, () => undefined)).toThrow('/hu/0');
    const odd = new Map([['fragment/hu_3.pf_fragment', gzipSync('{}')]]);
    expect(() => showRecords(odd, () => undefined)).toThrow('pagefind_dcd');
  });
});
