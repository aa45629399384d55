import { render } from 'preact';
import { linkWithFound } from '~/lib/page/found.ts';
import { loadSearch } from './load-search.ts';
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
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const search = await loadSearch(`${base}pagefind/`, locale, attempt);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  let newest = 0;
  let stems: readonly string[] = [];

  const update = async (most = mostAtFirst): Promise<void> => {
    const query = field.value;
    newest += 1;
    const turn = newest;
    if (query.trim() === '') {
      render(null, results);
      status.textContent = '';
      return;
    }
    const { found, inEnglish } = await search.find(query, most);
    if (turn !== newest) return;
    stems = found.stems;
    const onMore = (): void => {
      void update(most + mostAtFirst).then(() => {
        results.querySelectorAll<HTMLElement>('li > .search-result > a')[most]?.focus();
      });
    };
    render(
      <SearchResults file={search.file} {...{ query, found, inEnglish, tag, base, onMore }} />,
      results,
    );
    status.textContent = statusOf(found, inEnglish, query, search.file.words, tag);
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

const mostAtFirst = 8;
