import { isPseudoLocale, localeIds, sourceLocale } from '../locales.ts';
import { englishThen } from './english-then.ts';
import { loadCheckData } from './load-check-data.ts';
import { loadContentState } from './load-content-state.ts';
import { loadStatuses } from './load-statuses.ts';
import { isToldOf, pageState, type PageSeen, type PageState } from './page-state.ts';

/** Reads what there is to tell of pages, and remembers the content until it is told to forget it. */
export interface PageStates {
  /** Rejects with a ContentError where a content file cannot be read. */
  readonly of: (seen: PageSeen) => Promise<PageState>;
  /** To be called once content has changed. */
  readonly forget: () => void;
}

/** @param root the project's folder */
export function loadPageStates(root: string): PageStates {
  let known: ReturnType<typeof load> | undefined;
  return {
    of: async (seen) => {
      const { statuses, data, then } = (known ??= load(root));
      // All texts would take seconds, which a writer would wait for after each change.
      const isTold = isToldOf(seen, [...statuses.values()][0] ?? []);
      return pageState(seen, await loadContentState(statuses, data, root, isTold), then);
    },
    forget: () => {
      known = undefined;
    },
  };
}

function load(root: string) {
  const languages = localeIds.filter((id) => id !== sourceLocale.id && !isPseudoLocale(id));
  return {
    statuses: loadStatuses(languages, root),
    data: loadCheckData(root),
    then: englishThen(root),
  };
}
