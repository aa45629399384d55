import { isPseudoLocale, localeIds, sourceLocale } from '../locales.ts';
import { englishThen } from './english-then.ts';
import { findingsIn } from './language-state.ts';
import { loadCheckData } from './load-check-data.ts';
import { loadStatuses } from './load-statuses.ts';
import { isToldOf, pageState, type PageSeen, type PageState } from './page-state.ts';

/** Reads what there is to tell of pages, and remembers the content until it is told to forget it. */
export interface PageStates {
  /** @throws {ContentError} where a content file cannot be read */
  readonly of: (seen: PageSeen) => PageState;
  /** To be called once content has changed. */
  readonly forget: () => void;
}

/** @param root the project's folder */
export function loadPageStates(root: string): PageStates {
  let known: ReturnType<typeof load> | undefined;
  return {
    of: (seen) => {
      const { all, data, then } = (known ??= load(root));
      // All texts would take a second, which a writer would wait for after each change.
      const isTold = isToldOf(seen, all);
      const states = all.map(({ language, statuses }) => ({
        language,
        statuses,
        findings: findingsIn(statuses.filter(isTold), data),
      }));
      return pageState(seen, states, then);
    },
    forget: () => {
      known = undefined;
    },
  };
}

function load(root: string) {
  const languages = localeIds.filter((id) => id !== sourceLocale.id && !isPseudoLocale(id));
  return {
    all: [...loadStatuses(languages, root)].map(([language, statuses]) => ({ language, statuses })),
    data: loadCheckData(root),
    then: englishThen(root),
  };
}
