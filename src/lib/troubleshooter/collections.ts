import { watchedLoader } from '../content/watched-loader.ts';
import { localeIds } from '../locales.ts';
import { loadTrees, troubleshootersFolder } from './load.ts';

/** Trees by id. */
export const treesLoader = watchedLoader('troubleshooters', troubleshootersFolder, () =>
  loadTrees().map(({ tree }) => [tree.id, tree]),
);

/** The words of trees as `{tree}/{language}`. */
export const treeWordsLoader = watchedLoader('troubleshooter-words', troubleshootersFolder, () =>
  loadTrees().flatMap(({ tree, words }) =>
    localeIds.map((id) => [`${tree.id}/${id}`, words[id]] as const),
  ),
);
