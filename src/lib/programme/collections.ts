import { watchedLoader } from '../content/watched-loader.ts';
import { localeIds } from '../locales.ts';
import { loadProgramme, programmeFolder } from './load.ts';

/** Editions by id, with what they take over from the edition before. */
export const editionsLoader = watchedLoader('editions', programmeFolder, () =>
  loadProgramme().map(({ edition }) => [edition.id, edition]),
);

/** The words of editions as `{edition}/{language}`. */
export const editionWordsLoader = watchedLoader('edition-words', programmeFolder, () =>
  loadProgramme().flatMap(({ edition, words }) =>
    localeIds.map((id) => [`${edition.id}/${id}`, words[id]] as const),
  ),
);
