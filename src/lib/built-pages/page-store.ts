import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { readPage, type BuiltPage } from './read-page.ts';

/** Built pages, of which the same text is read only once by all steps of a build and all builds. */
export interface PageStore {
  readonly read: (html: string) => BuiltPage;
  /** The same for a page in a file, which is taken from the disk once. */
  readonly readFile: (file: string) => BuiltPage;
  /** Knows again what an earlier build kept in a folder, where that read pages in the same way. */
  readonly recall: (folder: string) => Promise<void>;
  /** Keeps the pages that were read, and no others, for the next build. */
  readonly keep: (folder: string) => Promise<void>;
}

export function pageStore(): PageStore {
  const known = new Map<string, BuiltPage>();
  const kept = new Map<string, string>();
  const files = new Map<string, BuiltPage>();
  const read = (html: string): BuiltPage => {
    const key = digestOf(html);
    const text = kept.get(key);
    const page =
      known.get(key) ?? (text === undefined ? readPage(html) : (JSON.parse(text) as BuiltPage));
    known.set(key, page);
    return page;
  };
  return {
    read,
    readFile: (file) => {
      const page = files.get(file) ?? read(readFileSync(file, 'utf8'));
      files.set(file, page);
      return page;
    },
    recall: async (folder) => {
      const [reader, ...lines] = await linesOf(join(folder, fileName));
      if (reader !== digestOfReader()) return;
      for (const line of lines) kept.set(line.slice(0, digestLength), line.slice(digestLength));
    },
    keep: async (folder) => {
      await mkdir(folder, { recursive: true });
      const file = join(folder, fileName);
      // A build that is stopped here leaves the file before it whole.
      await writeFile(`${file}.new`, linesToKeep(known, kept));
      await rename(`${file}.new`, file);
    },
  };
}

/** A line for each page, its digest and what was read, below one for what reads them. */
const fileName = 'built-pages.jsonl';

function* linesToKeep(
  known: ReadonlyMap<string, BuiltPage>,
  kept: ReadonlyMap<string, string>,
): Generator<string> {
  yield digestOfReader();
  for (const [key, page] of known) yield `\n${key}${kept.get(key) ?? JSON.stringify(page)}`;
}

async function linesOf(file: string): Promise<string[]> {
  try {
    return (await readFile(file, 'utf8')).split('\n');
  } catch {
    return [];
  }
}

const digestLength = 64;

function digestOf(...texts: string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex');
}

/** Changes with everything that may read something else in the same page. */
function digestOfReader(): string {
  const copies = '../markdown-copies/';
  const code = [
    ...[
      './read-page.ts',
      '../html/nodes.ts',
      '../links/read.ts',
      '../search/records/article-parts.ts',
    ],
    ...readdirSync(new URL(copies, import.meta.url))
      .sort()
      .map((name) => copies + name),
  ];
  const parser = findPackageJSON('parse5', import.meta.url);
  return digestOf(
    ...code.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')),
    parser === undefined ? '' : readFileSync(parser, 'utf8'),
  );
}
