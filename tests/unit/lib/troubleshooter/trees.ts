import { readFileSync } from 'node:fs';
import { readYaml } from '~/lib/content/read-yaml.ts';
import type { KnownPairs } from '~/lib/troubleshooter/fragment.ts';
import { graphOf } from '~/lib/troubleshooter/graph.ts';
import { loadTrees, type LoadedTree } from '~/lib/troubleshooter/load.ts';
import type { Tree } from '~/lib/troubleshooter/tree.ts';
import { treeSchema } from '~/lib/troubleshooter/tree-schema.ts';
import { loadFixtureTree } from '../../../fixtures/troubleshooters/fixture-trees.ts';

/** A troubleshooter with one thing of each sort, which tests spoil in one place. */
export const twoDoors = loadFixtureTree('two-doors');
export const twoDoorsFile = `${twoDoors.folder}/tree.yaml`;
export const twoDoorsText = readFileSync(twoDoorsFile, 'utf8');

/** The troubleshooters as they are published. */
export const published = loadTrees();

export function publishedTree(id: string): Tree {
  return loadedTree(id).tree;
}

/** A published troubleshooter with its words. */
export function loadedTree(id: string): LoadedTree {
  const found = published.find(({ tree }) => tree.id === id);
  if (!found) throw new Error(`There is no troubleshooter ${id}`);
  return found;
}

/** What the fragment of a tree may name, as its guide has it. */
export function knownOf(tree: Tree): KnownPairs {
  return {
    ...graphOf(tree),
    questions: Object.fromEntries(tree.questions.map((question) => [question.id, question])),
    actions: Object.fromEntries(tree.actions.map((action) => [action.id, action])),
  };
}

export function readTree(text: string): Tree {
  return readYaml(text, twoDoorsFile, treeSchema);
}

/** A tree in which one answer leads elsewhere. */
export function leading(tree: Tree, step: string, answer: string, target: string): Tree {
  return changed(tree, 'steps', step, ({ leads }) => ({ leads: { ...leads, [answer]: target } }));
}

/** A tree in which one entry of a list is changed. */
export function changed<List extends 'questions' | 'steps' | 'outcomes' | 'actions'>(
  tree: Tree,
  list: List,
  id: string,
  change: (entry: Tree[List][number]) => Partial<Tree[List][number]>,
): Tree {
  const entries: readonly Tree[List][number][] = tree[list];
  if (!entries.some((entry) => entry.id === id)) throw new Error(`${list} hold no ${id}`);
  return {
    ...tree,
    [list]: entries.map((entry) => (entry.id === id ? { ...entry, ...change(entry) } : entry)),
  };
}
