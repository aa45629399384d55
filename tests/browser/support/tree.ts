import { loadTree, troubleshootersFolder } from '../../../src/lib/troubleshooter/load.ts';
import { graphOf } from '../../../src/lib/troubleshooter/graph.ts';
import { pathsOf, type Path } from '../../../src/lib/troubleshooter/paths.ts';
import { walk } from '../../../src/lib/troubleshooter/walk.ts';
import type { TreeWords } from '../../../src/lib/troubleshooter/tree.ts';
import type { LocaleId } from './site.ts';

const { tree, words } = loadTree(`${troubleshootersFolder}/azure-access-id`);

/** The troubleshooter of the site, as it stands in the content. */
export { tree };
export const graph = graphOf(tree);
export const paths: readonly Path[] = pathsOf(graph);

/** One path for each outcome, the shortest, so that together they show all that can come out. */
export const onePathForEachOutcome: readonly Path[] = tree.outcomes.map(({ id }) => {
  const [shortest] = paths
    .filter(({ end }) => end === id)
    .sort((one, other) => one.answered.length - other.answered.length);
  if (!shortest) throw new Error(`No path ends at ${id}.`);
  return shortest;
});

/** Where answers lead to, given as pairs of the fragment: a step or an outcome. */
export function nodeOf(pairs: string): string {
  return walk(graph, Object.fromEntries(new URLSearchParams(pairs))).node;
}

/** The step at which answers, given as pairs of the fragment, answer a question. */
export function stepThatAsks(question: string, pairs: string): string {
  const { path } = walk(graph, Object.fromEntries(new URLSearchParams(pairs)));
  const answered = path.find((each) => each.question === question);
  if (!answered) throw new Error(`Nothing asks ${question} after ${pairs}.`);
  return answered.step;
}

/** The words of the troubleshooter in one language. */
export function treeWords(locale: LocaleId): TreeWords {
  return words[locale];
}

/** The text that a reader sees where the words have light markup: bold, exact messages, links. */
export function shown(text: string): string {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*\*|`/g, '');
}
