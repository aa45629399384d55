import { fetchLaterWords } from '~/components/later-words/fetch-later-words.ts';
import { foundIn } from '~/lib/page/found.ts';
import { holdBehind } from '~/lib/page/hold-behind.ts';
import type { SearchBox } from './search-box.tsx';
import { makeSearchDialog } from './search-dialog.ts';

/** Opens the search box, and fetches what searches when a reader does so, and not before. */
const root = document.querySelector<HTMLElement>('[data-search]');
const opener = root?.querySelector('button');
if (root && opener) makeSearch(root, opener);

addEventListener('hashchange', () => void showFound());
void showFound();

function makeSearch(root: HTMLElement, opener: HTMLButtonElement): void {
  const { search: locale = '', tag = '' } = root.dataset;
  const siteMap = `${import.meta.env.BASE_URL}${locale}/site-map/`;
  const shown = makeSearchDialog(opener.ariaLabel ?? '', linkTo(siteMap));
  const { dialog, field, results, status, tell } = shown;
  let box: Promise<SearchBox | undefined> | undefined;
  let words: Promise<void> | undefined;
  let attempt = 0;
  let isLeaving = false;

  const load = async (): Promise<SearchBox | undefined> => {
    const slow = setTimeout(() => {
      tell('loading');
    }, 300);
    try {
      const { searchBox } = await import('./search-box.tsx');
      const loaded = await searchBox({ field, results, status }, locale, tag, attempt);
      tell(undefined);
      return loaded;
    } catch {
      await words;
      tell('failed');
      attempt += 1;
      box = undefined;
      return undefined;
    } finally {
      clearTimeout(slow);
    }
  };
  const loadWords = (): void => {
    words ??= fetchLaterWords().then(
      ({ search: all }) => {
        shown.fill(all);
      },
      () => {
        tell('failed');
        words = undefined;
      },
    );
  };
  const search = async (): Promise<void> => {
    box ??= load();
    await (await box)?.update();
  };
  const open = (): void => {
    if (dialog.open) return;
    if (!dialog.isConnected) root.append(dialog);
    dialog.showModal();
    holdBehind();
    field.focus();
    field.select();
    loadWords();
    void search();
  };
  const links = (): HTMLAnchorElement[] => [...results.querySelectorAll('a')];

  opener.disabled = false;
  opener.addEventListener('click', open);
  for (const event of ['pointerenter', 'focus'] as const) {
    opener.addEventListener(
      event,
      () => {
        loadWords();
        void import('./search-box.tsx').catch(() => undefined);
      },
      { once: true },
    );
  }
  field.addEventListener('input', () => void search());
  shown.cancel.addEventListener('click', () => {
    dialog.close();
  });
  shown.retry.addEventListener('click', () => {
    field.focus();
    void search();
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    holdBehind();
    if (!isLeaving) remember(undefined);
    isLeaving = false;
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    void search().then(() => {
      links()[0]?.click();
    });
  });
  results.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    if (!(target instanceof Element) || !target.closest('a')) return;
    if (ctrlKey || metaKey || shiftKey) return;
    // Going back leads to the list again.
    remember(field.value);
    isLeaving = true;
    dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      // A browser would empty the field.
      event.preventDefault();
      dialog.close();
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.isComposing) return;
    const stops = [field, ...links()];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  });
  addEventListener('keydown', (event) => {
    const isShortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    const isSlash =
      event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event);
    if (!isShortcut && !(isSlash && !dialog.open)) return;
    event.preventDefault();
    if (dialog.open && isShortcut) dialog.close();
    else open();
  });

  const restore = (): void => {
    const query = remembered();
    if (query === undefined) return;
    field.value = query;
    open();
  };
  restore();
  // A page that the browser has kept is shown without its scripts running again.
  addEventListener('pageshow', restore);
  addEventListener('popstate', restore);
}

/** A link as the menu has it, so that it has its name even where no words come. */
function linkTo(address: string): HTMLAnchorElement {
  const link = document.createElement('a');
  const inMenu = document.querySelector(`[data-menu] a[href="${CSS.escape(address)}"]`);
  link.href = address;
  link.textContent = inMenu?.textContent ?? '';
  return link;
}

/** Goes to what was looked for, marks it, and leaves an address that can be passed on. */
async function showFound(): Promise<void> {
  const found = foundIn(location.hash);
  if (!found) return;
  location.replace(`#${found.heading}`);
  const main = document.querySelector('main');
  if (!main) return;
  const { markFound } = await import('./mark-found.ts');
  markFound(main, found.stems);
}

/** Keeps the query in this entry of the browser's history, and nowhere else. */
function remember(query: string | undefined): void {
  const state = (history.state ?? {}) as Record<string, unknown>;
  if (query === undefined && state.search === undefined) return;
  history.replaceState({ ...state, search: query }, '');
}

function remembered(): string | undefined {
  const query = (history.state as { search?: unknown } | null)?.search;
  return typeof query === 'string' ? query : undefined;
}

function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
