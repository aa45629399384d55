import { gzipAsync as zopfli } from '@gfx/zopfli';
import { gunzipSync, gzipSync } from 'node:zlib';
import { minifySync } from 'vite';
import type { SearchRecord } from './records/record.ts';

/** Files of a Pagefind bundle by their path in it. */
export type PagefindFiles = ReadonlyMap<string, Uint8Array>;

/**
 * The files of Pagefind that the site needs. Pagefind writes interfaces of its own as well, which no
 * page of ours loads, and a program with each language's stemming, which terms have behind them. Its
 * script comes with long names, and its program and its index packed in haste, which cost a reader
 * six kilobytes.
 */
export async function neededFiles(files: PagefindFiles): Promise<Map<string, Uint8Array>> {
  const needed = new Map([...files].filter(([path]) => isNeeded.test(path)));
  const entry = needed.get(entryFile);
  if (!entry) throw new Error(`Pagefind wrote no ${entryFile}.`);
  const withoutStemming = toText(entry).replace(/"wasm":"[^"]*"/g, '"wasm":null');
  needed.set(entryFile, Buffer.from(withoutStemming));
  const script = needed.get(scriptFile);
  if (!script) throw new Error(`Pagefind wrote no ${scriptFile}.`);
  needed.set(scriptFile, minify(script));
  const program = needed.get(programFile);
  if (!program) throw new Error(`Pagefind wrote no ${programFile}.`);
  const index = [...needed.keys()].filter((path) => path.startsWith('index/'));
  for (const path of [programFile, ...(index.length > mostPacked ? [] : index)]) {
    const content = gunzipSync(needed.get(path) ?? program);
    needed.set(path, await zopfli(content, { numiterations: 5 }));
  }
  return needed;
}

/** What is tightest takes half a second a file: a site of thousands of pages goes without. */
const mostPacked = 20;

/** The version of a language's index: it changes with everything that is found. */
export function indexVersion(files: PagefindFiles, tag: string): string {
  const { languages } = JSON.parse(toText(files.get(entryFile) ?? new Uint8Array())) as {
    languages: Record<string, { hash: string }>;
  };
  const hash = languages[tag.toLowerCase()]?.hash;
  if (hash === undefined) throw new Error(`Pagefind made no index of ${tag}.`);
  return hash;
}

/**
 * Puts what a reader sees of a record into the file in which Pagefind keeps it, in place of its terms.
 * @param recordOf the record that was indexed under an address
 * @returns the files, and for each of these addresses Pagefind's id of it
 */
export function showRecords(
  files: PagefindFiles,
  recordOf: (url: string) => SearchRecord | undefined,
): { readonly files: Map<string, Uint8Array>; readonly ids: ReadonlyMap<string, string> } {
  const ids = new Map<string, string>();
  const shown = new Map(files);
  for (const [path, content] of files) {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id === undefined) continue;
    const fragment = readFragment(content);
    const record = recordOf(fragment.url);
    if (!record) throw new Error(`Pagefind knows ${fragment.url}, which is no record of ours.`);
    ids.set(fragment.url, id);
    shown.set(path, writeFragment({ ...fragment, content: '', meta: shownOf(record) }));
  }
  return { files: shown, ids };
}

const entryFile = 'pagefind-entry.json';
const scriptFile = 'pagefind.js';
const programFile = 'wasm.unknown.pagefind';
const isNeeded =
  /^(?:pagefind\.js|pagefind-entry\.json|.+\.pf_(?:meta|index|fragment)|wasm\.unknown\.pagefind)$/;

/** What Pagefind's own files begin with. */
const signature = 'pagefind_dcd';

function minify(script: Uint8Array): Uint8Array {
  const { code, errors } = minifySync(scriptFile, toText(script), { module: true });
  const [error] = errors;
  if (error) throw new Error(`${scriptFile} cannot be read: ${error.message}`);
  return Buffer.from(code);
}

interface Fragment {
  readonly url: string;
}

/** Of a section, its text is shown, beside what all pages tell of it; of what rests on one, its title. */
function shownOf({ id, kind, url, title, parts }: SearchRecord): Partial<SearchRecord> {
  return { id, kind, url, ...(kind === 'article' ? { parts } : { title }) };
}

/** A fragment is so small that to hand it to another thread takes longer than to unpack and pack it. */
function readFragment(content: Uint8Array): Fragment {
  const text = toText(gunzipSync(content));
  if (!text.startsWith(signature)) throw new Error(`A fragment of Pagefind lacks ${signature}.`);
  return JSON.parse(text.slice(signature.length)) as Fragment;
}

function writeFragment(fragment: object): Uint8Array {
  return gzipSync(signature + JSON.stringify(fragment), { level: 9 });
}

function toText(content: Uint8Array): string {
  return Buffer.from(content).toString('utf8');
}
