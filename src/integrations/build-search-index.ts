import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { forEachAtOnce } from '../lib/at-once.ts';
import { filesIn } from '../lib/built-pages/files-in.ts';
import type { PageStore } from '../lib/built-pages/page-store.ts';
import { readInterfaceWords } from '../lib/interface-words/read.ts';
import { getLocale, localeIds, type LocaleId } from '../lib/locales.ts';
import { indexPage } from '../lib/search/index-page.ts';
import { unpackLexicon } from '../lib/search/lexicon.ts';
import { loadSearchData } from '../lib/search/load-search-data.ts';
import {
  indexVersion,
  neededFiles,
  showRecords,
  type PagefindFiles,
} from '../lib/search/pagefind-files.ts';
import type { Article } from '../lib/search/records/article-parts.ts';
import { searchedLanguage, type SearchedLanguage } from '../lib/search/searched-language.ts';

/**
 * Builds what search needs from the built pages and the content. The first step that reads the pages:
 * the store keeps for those behind it what it finds there.
 */
export function buildSearchIndex(pages: PageStore): AstroIntegration {
  let cache = '';
  return {
    name: 'build-search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(config.cacheDir);
      },
      'astro:build:done': async ({ dir, logger }) => {
        await pages.recall(cache);
        const { records, files } = await writeSearchIndex(fileURLToPath(dir), pages);
        logger.info(`${String(records)} records in ${String(files)} files.`);
      },
    },
  };
}

/**
 * Writes the search files of every language.
 * @param dist the folder of the built site
 * @param out where they go, into the folder `pagefind`
 */
export async function writeSearchIndex(
  dist: string,
  pages: PageStore,
  out = dist,
): Promise<{ readonly records: number; readonly files: number }> {
  const { languages, found } = await indexLanguages(dist, pages);
  const recordOf = (url: string): SearchedLanguage['records'][number] | undefined => {
    const [, id, place] = url.split('/');
    return languages.get(id as LocaleId)?.records[Number(place)];
  };
  const { files, ids } = showRecords(await neededFiles(found), recordOf);
  const all = new Map<string, Uint8Array | string>(files);
  for (const [id, { records, fileWith }] of languages) {
    // A language without a page of its own has no index; its search leads to the English one.
    const version = records.length > 0 ? indexVersion(files, getLocale(id).tag) : '';
    const idsOf = records.map((_, place) => ids.get(indexAddress(id, place)) ?? '');
    all.set(`search-${id}.json`, JSON.stringify(fileWith(version, idsOf)));
  }
  writeFiles(join(out, 'pagefind'), all);
  const records = [...languages.values()].reduce((sum, each) => sum + each.records.length, 0);
  return { records, files: all.size };
}

/** What a record is indexed under: two records may lead to the same address of the site. */
function indexAddress(id: LocaleId, place: number): string {
  return `/${id}/${String(place)}`;
}

/** Pagefind is another process: waiting for each would take most of the time. */
const atOnce = 100;

/** Reads each language while Pagefind takes in the one before. */
async function indexLanguages(
  dist: string,
  pages: PageStore,
): Promise<{ languages: ReadonlyMap<LocaleId, SearchedLanguage>; found: PagefindFiles }> {
  const data = loadSearchData();
  const words = readInterfaceWords();
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind made no index: ${errors.join(', ')}`);
  const languages = new Map<LocaleId, SearchedLanguage>();
  let added = Promise.resolve();
  for (const id of localeIds) {
    const articles = readArticles(dist, id, pages);
    const language = searchedLanguage(id, data, articles, words[id]);
    languages.set(id, language);
    added = added.then(async () => addRecords(index, id, language));
  }
  await added;
  const { files } = await index.getFiles();
  await close();
  return { languages, found: new Map(files.map(({ path, content }) => [path, content])) };
}

async function addRecords(
  index: PagefindIndex,
  id: LocaleId,
  { records, lexicon }: SearchedLanguage,
): Promise<void> {
  const unpacked = unpackLexicon(lexicon);
  await forEachAtOnce(records.entries(), atOnce, async ([place, record]) => {
    const content = indexPage(record, unpacked, getLocale(id).tag);
    const added = await index.addHTMLFile({ url: indexAddress(id, place), content });
    if (added.errors.length > 0) throw new Error(`${record.url}: ${added.errors.join(', ')}`);
  });
}

/** One after the other: the files are many and small, and to hand each to a thread takes longer. */
function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array | string>): void {
  for (const each of new Set([...files.keys()].map((path) => dirname(join(folder, path))))) {
    mkdirSync(each, { recursive: true });
  }
  for (const [path, content] of files) writeFileSync(join(folder, path), content);
}

/** The articles of a language by their address below its folder; the home page only leads to others. */
function readArticles(dist: string, locale: LocaleId, pages: PageStore): Map<string, Article> {
  const folder = join(dist, locale);
  const articles = new Map<string, Article>();
  for (const path of filesIn(folder)) {
    if (!path.endsWith('/index.html')) continue;
    const { article } = pages.readFile(join(folder, path));
    if (article) articles.set(dirname(path), article);
  }
  return new Map([...articles].sort(([one], [other]) => one.localeCompare(other)));
}
