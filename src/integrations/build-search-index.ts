import type { AstroIntegration } from 'astro';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { readInterfaceWords } from '../lib/interface-words/read.ts';
import { getLocale, localeIds, type LocaleId } from '../lib/locales.ts';
import { indexPage } from '../lib/search/index-page.ts';
import { unpackLexicon } from '../lib/search/lexicon.ts';
import { loadSearchData } from '../lib/search/load-search-data.ts';
import { indexVersion, neededFiles, showRecords } from '../lib/search/pagefind-files.ts';
import { readArticle, type Article } from '../lib/search/records/article-parts.ts';
import type { SearchRecord } from '../lib/search/records/record.ts';
import { searchedLanguage, type SearchedLanguage } from '../lib/search/searched-language.ts';

/** Builds what search needs from the built pages and the content. */
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
 * Writes the search files of every language.
 * @param dist the folder of the built site
 * @param out where they go, into the folder `pagefind`
 */
export async function writeSearchIndex(
  dist: string,
  out = dist,
): Promise<{ readonly records: number; readonly files: number }> {
  const data = loadSearchData();
  const words = readInterfaceWords();
  const languages = new Map<LocaleId, SearchedLanguage>();
  for (const id of localeIds) {
    languages.set(id, searchedLanguage(id, data, await readArticles(dist, id), words[id]));
  }
  const recordOf = (url: string): SearchedLanguage['records'][number] | undefined => {
    const [, id, place] = url.split('/');
    return languages.get(id as LocaleId)?.records[Number(place)];
  };
  const { files, ids } = showRecords(
    await neededFiles(await indexWithPagefind(languages)),
    recordOf,
  );
  const all = new Map<string, Uint8Array | string>(files);
  for (const [id, { records, fileWith }] of languages) {
    // A language without a page of its own has no index; its search leads to the English one.
    const version = records.length > 0 ? indexVersion(files, getLocale(id).tag) : '';
    const idsOf = records.map((_, place) => ids.get(indexAddress(id, place)) ?? '');
    all.set(`search-${id}.json`, JSON.stringify(fileWith(version, idsOf)));
  }
  for (const [path, content] of all) {
    const file = join(out, 'pagefind', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const records = [...languages.values()].reduce((sum, each) => sum + each.records.length, 0);
  return { records, files: all.size };
}

/** What a record is indexed under: two records may lead to the same address of the site. */
function indexAddress(id: LocaleId, place: number): string {
  return `/${id}/${String(place)}`;
}

/** Pagefind is another process: waiting for each answer would take most of the time. */
const atOnce = 100;

async function indexWithPagefind(
  languages: ReadonlyMap<LocaleId, SearchedLanguage>,
): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind made no index: ${errors.join(', ')}`);
  for (const [id, { records, lexicon }] of languages) {
    const unpacked = unpackLexicon(lexicon);
    const add = async (record: SearchRecord, place: number): Promise<void> => {
      const content = indexPage(record, unpacked, getLocale(id).tag);
      const added = await index.addHTMLFile({ url: indexAddress(id, place), content });
      if (added.errors.length > 0) throw new Error(`${record.url}: ${added.errors.join(', ')}`);
    };
    for (let from = 0; from < records.length; from += atOnce) {
      await Promise.all(
        records.slice(from, from + atOnce).map(async (record, place) => add(record, from + place)),
      );
    }
  }
  const { files } = await index.getFiles();
  await close();
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** The articles of a language by their address below its folder; the home page only leads to others. */
async function readArticles(dist: string, locale: LocaleId): Promise<Map<string, Article>> {
  const folder = join(dist, locale);
  const articles = new Map<string, Article>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.name !== 'index.html') continue;
    const page = entry.parentPath.slice(folder.length + 1).replaceAll('\\', '/');
    const article = page && readArticle(await readFile(join(entry.parentPath, entry.name), 'utf8'));
    if (article) articles.set(page, article);
  }
  return new Map([...articles].sort(([one], [other]) => one.localeCompare(other)));
}
