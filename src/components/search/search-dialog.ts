import type { LaterWords } from '~/components/later-words/later-words.ts';

/** What a reader searches in, made when it is first asked for. */
export interface SearchDialog {
  readonly dialog: HTMLDialogElement;
  readonly field: HTMLInputElement;
  readonly results: HTMLElement;
  readonly status: HTMLElement;
  readonly cancel: HTMLButtonElement;
  readonly retry: HTMLButtonElement;
  /** Writes its words into it, which may come after a reader has begun to type. */
  readonly fill: (words: LaterWords['search']) => void;
  /** Shows one of the notices above the results, or none. */
  readonly tell: (what: 'loading' | 'failed' | undefined) => void;
}

/**
 * @param label what opens it is called
 * @param map a link to the page that leads everywhere without a search
 */
export function makeSearchDialog(label: string, map: HTMLAnchorElement): SearchDialog {
  const field = make('input', {
    type: 'search',
    id: 'search-field',
    name: 'search',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: false,
    enterKeyHint: 'go',
    maxLength: 1000,
    ariaLabel: label,
  });
  field.setAttribute('aria-describedby', 'search-hint');
  const cancel = make('button', { type: 'button', className: 'close' });
  const hint = make('p', { className: 'hint', id: 'search-hint' });
  const keys = make('span', { className: 'keys' });
  const status = make('p', { className: 'status', role: 'status' });
  const retry = make('button', { type: 'button' });
  const [loading, failed] = [make('p', {}), make('p', {})];
  const ways = make('p', { className: 'ways' }, retry, map);
  const notices = {
    loading: make('div', { className: 'notice', hidden: true }, loading),
    failed: make('div', { className: 'notice', hidden: true }, failed, ways),
  };
  const results = make('div', { className: 'body' });
  results.dataset.searchBody = '';
  const dialog = make(
    'dialog',
    { ariaLabel: label },
    make('div', { className: 'bar', role: 'search' }, field, cancel),
    hint,
    status,
    notices.loading,
    notices.failed,
    results,
  );
  let words: LaterWords['search'] | undefined;
  return {
    dialog,
    field,
    results,
    status,
    cancel,
    retry,
    fill: (all) => {
      words = all;
      field.ariaLabel = all.field;
      field.placeholder = all.placeholder;
      cancel.textContent = all.cancel;
      keys.textContent = all.keys;
      hint.replaceChildren(all.hint, ' ', keys);
      loading.textContent = all.loading;
      failed.textContent = all.failed;
      retry.textContent = all.retry;
      map.textContent = all.siteMap;
    },
    tell: (what) => {
      notices.loading.hidden = what !== 'loading';
      notices.failed.hidden = what !== 'failed';
      if (what && words) status.textContent = words[what];
    },
  };
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: readonly Node[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}
