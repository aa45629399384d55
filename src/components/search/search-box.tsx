import { render } from 'preact';
import { linkWithFound } from '~/lib/page/found.ts';
import { loadSearch, type Search } from './load-search.ts';
import type { Found } from './search-engine.ts';
import styles from './search-results.css?inline';
import { SearchResults, statusOf } from './SearchResults.tsx';

/** The parts of the search box that stand on the page. */
export interface SearchElements {
  readonly field: HTMLInputElement;
  readonly results: HTMLElement;
  readonly status: HTMLElement;
}

export interface SearchBox {
  /** Searches for what stands in the field. */
  readonly update: () => Promise<void>;
}

/**
 * Makes the search box of a page work.
 * @param attempt counts from 0
 * @throws where the search files cannot be had
 */
export async function searchBox(
  { field, results, status }: SearchElements,
  locale: string,
  tag: string,
  attempt: number,
): Promise<SearchBox> {
  const base = import.meta.env.BASE_URL;
  const search = await loadSearch(`${base}pagefind/`, locale, attempt);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  let newest = 0;
  let stems: readonly string[] = [];

  const show = (found: Found, inEnglish: boolean, query: string, most: number): void => {
    stems = found.stems;
    const onMore = (): void => {
      void update(most + mostAtFirst).then(() => {
        results.querySelectorAll<HTMLElement>('li > .search-result > a')[most]?.focus();
      });
    };
    render(<SearchResults file={search.file} {...{ found, inEnglish, base, onMore }} />, results);
    results.dataset.answers = query;
    status.textContent = statusOf(found, inEnglish, query, search.file.words, tag);
  };

  const update = async (most = mostAtFirst): Promise<void> => {
    const query = field.value;
    newest += 1;
    const turn = newest;
    const isNewest = (): boolean => turn === newest;
    if (query.trim() === '') {
      render(null, results);
      results.dataset.answers = query;
      status.textContent = '';
      return;
    }
    const own = await search.own.find(query, most);
    if (!isNewest()) return;
    const { inEnglish } = search;
    if (own.total > 0 || !inEnglish) show(own, false, query, most);
    if (!inEnglish || own.share >= littleShare || own.known >= mostKnown) return;
    // A reader who still types has not asked yet.
    await pause();
    if (!isNewest()) return;
    const english = await findIn(inEnglish, query, most);
    if (!isNewest()) return;
    if (english && english.total > 0 && (own.total === 0 || english.share > muchShare)) {
      show(english, true, query, most);
    } else if (own.total === 0) {
      show(own, false, query, most);
    }
  };

  // The opened page marks what was found; the address in the list stays one that can be passed on.
  for (const event of ['click', 'auxclick'] as const) {
    results.addEventListener(event, ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link?.dataset.section) link.hash = linkWithFound(link.hash, stems);
    });
  }
  return { update: () => update() };
}

const mostAtFirst = 5;

/**
 * What says less of a query than this may be found in another language, if that says more; but a
 * query whose words are known is in the reader's own.
 */
const littleShare = 0.35;
const muchShare = 0.7;
const mostKnown = 0.8;

async function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 400));
}

/** Nothing where the other language cannot be had. */
async function findIn(
  load: NonNullable<Search['inEnglish']>,
  query: string,
  most: number,
): Promise<Found | undefined> {
  try {
    return await (await load()).find(query, most);
  } catch {
    return undefined;
  }
}
