import type { AstroIntegration } from 'astro';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { pickWords } from '../lib/interface-words/pick.ts';
import { readInterfaceWords } from '../lib/interface-words/read.ts';
import { getLocale, localeIds, type LocaleId } from '../lib/locales.ts';
import { buildLexicon } from '../lib/search/build-lexicon.ts';
import { indexPage } from '../lib/search/index-page.ts';
import { termsIn, unpackLexicon } from '../lib/search/lexicon.ts';
import { loadSearchData } from '../lib/search/load-search-data.ts';
import { readArticle, type Article } from '../lib/search/records/article-parts.ts';
import { collectRecords } from '../lib/search/records/collect.ts';
import type { SearchRecord } from '../lib/search/records/record.ts';
import type { SearchFile, SearchWords } from '../lib/search/search-file.ts';
import { synonymsOf } from '../lib/search/synonyms.ts';

/** Builds what search needs from the built pages and the content, as the last word on what is found. */
export function buildSearchIndex(): AstroIntegration {
  return {
    name: 'build-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { records, files } = await writeSearchIndex(fileURLToPath(dir));
        logger.info(`${String(records)} records in ${String(files)} files.`);
      },
    },
  };
}

/**
 * Writes the search files of every language into the built site.
 * @param dist the folder of the built site
 */
export async function writeSearchIndex(
  dist: string,
  out = dist,
): Promise<{ records: number; files: number }> {
  const data = loadSearchData();
  const words = readInterfaceWords();
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind made no index: ${errors.join(', ')}`);
  const files = new Map<string, Uint8Array | string>();
  const byLocale = new Map<LocaleId, { records: SearchRecord[]; file: Omit<SearchFile, 'records' | 'version'> }>();
  let count = 0;
  for (const id of localeIds) {
    const articles = await readArticles(dist, id);
    const rules = data.rules[id];
    const records = collectRecords(
      { ...data, articles, glossary: data.glossary[id], askedFor: rules.sections },
      id,
    );
    const lexicon = buildLexicon(records, rules, synonymsOf(data.glossary[id], rules));
    const unpacked = unpackLexicon(lexicon);
    for (const [place, record] of records.entries()) {
      const content = indexPage(record, unpacked, getLocale(id).tag);
      // Two records may lead to the same address.
      const added = await index.addHTMLFile({ url: `/${id}/${String(place)}`, content });
      if (added.errors.length > 0) throw new Error(`${record.url}: ${added.errors.join(', ')}`);
    }
    const sections = records.filter(isSection);
    byLocale.set(id, {
      records,
      file: {
        lexicon,
        sections: sections.map(({ id: heading, url, title, page, section }) => ({
          id: heading,
          url,
          heading: title,
          page,
          title: [...new Set(termsIn(title, unpacked))],
          prior: priorOf(section),
        })),
        words: pickWords(words[id], /^search\./, /^search\./) as SearchWords,
        waysOn: waysOn.map(([page, key]) => [`${id}/${page}`, words[id][key]]),
      },
    });
    count += records.length;
  }
  for (const { path, content } of (await index.getFiles()).files) {
    if (!needed.test(path)) continue;
    files.set(
      `pagefind/${path}`,
      path === 'pagefind-entry.json' ? withoutStemming(Buffer.from(content).toString('utf8')) : content,
    );
  }
  await close();
  for (const [id, { records, file }] of byLocale) {
    const sections = records.filter(isSection).map(({ section }) => section);
    const places = showRecords(files, getLocale(id).tag, records);
    const meta = [...files.keys()].find((path) => path.startsWith(`pagefind/pagefind.${getLocale(id).tag.toLowerCase()}_`));
    files.set(
      `pagefind/search-${id}.json`,
      JSON.stringify({
        ...file,
        version: /_([^.]+)/.exec(meta ?? '')?.[1] ?? '',
        records: records.map((record, place) => [
          places[place] ?? '',
          sections.indexOf(record.section),
          isSection(record) ? 1 : 0,
        ]),
      } satisfies SearchFile),
    );
  }
  for (const [path, content] of files) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), content);
  }
  return { records: count, files: files.size };
}

/** Pages that lead on where nothing was found, and what they are called there. */
const waysOn = [
  ['entitlement-calculator/', 'notFound.calculator'],
  ['azure-access-id-error/', 'notFound.troubleshooter'],
  ['glossary/', 'notFound.glossary'],
  ['site-map/', 'search.siteMap'],
] as const;

function isSection({ kind }: SearchRecord): boolean {
  return kind === 'article';
}

/** Pagefind writes interfaces of its own as well, which no page of ours loads. */
const needed = /^(?:pagefind\.js|pagefind-entry\.json|.*\.pf_(?:meta|index|fragment)|wasm\.unknown\.pagefind)$/;

/** Terms are stems already, so that one program serves every language. */
function withoutStemming(entry: string): string {
  return entry.replace(/"wasm":"[^"]*"/g, '"wasm":null');
}

function priorOf(section: string): number {
  if (section.startsWith('mpn-benefits-technical-support#')) return 1.2;
  return section.startsWith('contribute') ? 0.5 : 1;
}

async function readArticles(dist: string, locale: LocaleId): Promise<Map<string, Article>> {
  const articles = new Map<string, Article>();
  const entries = await readdir(join(dist, locale), { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (entry.name !== 'index.html') continue;
    const page = entry.parentPath.slice(join(dist, locale).length + 1).replaceAll('\\', '/');
    const article = page && readArticle(await readFile(join(entry.parentPath, entry.name), 'utf8'));
    if (article) articles.set(page, article);
  }
  return new Map([...articles].sort(([one], [other]) => one.localeCompare(other)));
}

/**
 * Puts what a reader sees of a record into the file in which Pagefind keeps it, in place of its terms.
 * @returns Pagefind's ids of the records, in their order
 */
function showRecords(
  files: Map<string, Uint8Array | string>,
  tag: string,
  records: readonly SearchRecord[],
): string[] {
  const ids: string[] = [];
  for (const [path, content] of files) {
    const pagefindId = /fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (!pagefindId?.startsWith(`${tag.toLowerCase()}_`) || typeof content === 'string') continue;
    const fragment = JSON.parse(
      gunzipSync(content).subarray(signature.length).toString('utf8'),
    ) as { url: string };
    const place = Number(fragment.url.split("/").at(-1));
    const record = records[place];
    if (!record) throw new Error(`Pagefind knows ${fragment.url}, which is no record of ours.`);
    const { id, kind, url, title, page, section, parts } = record;
    const shown = { ...fragment, content: '', meta: { id, kind, url, title, page, section, parts } };
    files.set(path, gzipSync(signature + JSON.stringify(shown), { level: 9 }));
    ids[place] = pagefindId;
  }
  return ids;
}

/** What Pagefind's files begin with. */
const signature = 'pagefind_dcd';
