import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, elementsIn, textOf, type Element } from './html.ts';

export interface Page {
  /** The path from the site's root, such as `hu/glossary/index.html`. */
  readonly path: string;
  readonly html: string;
}

/**
 * The HTML pages of the built site.
 * @throws {Error} where the site is not built: these tests are never left out
 */
export function builtPages(folder = 'dist'): Page[] {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`${folder}/ does not hold the built site: run npm run build first.`);
  }
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({
      path: path.replaceAll('\\', '/'),
      html: readFileSync(join(folder, path), 'utf8'),
    }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** A file of the built site as the JSON that it is. */
export function builtJson(path: string, folder = 'dist'): unknown {
  const file = join(folder, path);
  if (!existsSync(file)) throw new Error(`${file} is missing: run npm run build first.`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Mistakes in what a page says about itself, by itself. */
export function mistakesOf({ path, html }: Page): string[] {
  const { lang, headings, titles, descriptions } = factsOf(html);
  const language = languageOf(path);
  return [
    ...(lang ? [] : ['no lang']),
    ...(lang && language && lang !== language ? [`lang ${lang} instead of ${language}`] : []),
    ...single('h1', headings),
    ...single('title', titles),
    ...single('description', descriptions),
  ].map((mistake) => `${path}: ${mistake}`);
}

/** Titles and descriptions that several pages of one language share. */
export function sharedWithinLanguage(pages: readonly Page[]): string[] {
  const owners = new Map<string, string[]>();
  for (const { path, html } of pages) {
    const { titles, descriptions } = factsOf(html);
    for (const text of [...titles, ...descriptions]) {
      const key = `${languageOf(path)}: ${text.trim()}`;
      owners.set(key, [...(owners.get(key) ?? []), path]);
    }
  }
  return [...owners]
    .filter(([, paths]) => paths.length > 1)
    .map(([key, paths]) => `${key}: ${paths.join(', ')}`);
}

/** What a page says about itself. */
interface PageFacts {
  readonly lang: string | undefined;
  readonly headings: readonly string[];
  readonly titles: readonly string[];
  readonly descriptions: readonly string[];
}

export function factsOf(html: string): PageFacts {
  const elements = elementsIn(html);
  const named = (name: string): Element[] => elements.filter(({ tagName }) => tagName === name);
  const [root] = named('html');
  return {
    lang: root && attribute(root, 'lang'),
    headings: named('h1').map(textOf),
    // Pictures may have titles of their own.
    titles: named('title')
      .filter(({ parentNode }) => parentNode?.nodeName === 'head')
      .map(textOf),
    descriptions: named('meta')
      .filter((meta) => attribute(meta, 'name') === 'description')
      .map((meta) => attribute(meta, 'content') ?? ''),
  };
}

/** The language of an address; the empty text for the pages that belong to none. */
function languageOf(path: string): string {
  return /^([a-z]{2})\//.exec(path)?.[1] ?? '';
}

function single(what: string, texts: readonly string[]): string[] {
  if (texts.length !== 1) return [`${String(texts.length)} × ${what}`];
  return texts[0]?.trim() ? [] : [`empty ${what}`];
}
