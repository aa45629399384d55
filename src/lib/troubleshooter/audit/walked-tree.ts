import { graphOf } from '../graph.ts';
import { troubleshootersFolder } from '../load.ts';
import { pathsOf, type Path } from '../paths.ts';
import type { Tree } from '../tree.ts';

/** A tree with every way through it, and the file that messages name. */
export interface WalkedTree {
  readonly file: string;
  readonly tree: Tree;
  readonly paths: readonly Path[];
}

/** Walks a tree once for all checks. */
export function walkTree(tree: Tree): WalkedTree {
  return { file: fileOf(tree), tree, paths: pathsOf(graphOf(tree)) };
}

/** The file of a tree, from the project's folder. */
export function fileOf({ id }: Pick<Tree, 'id'>): string {
  return `${troubleshootersFolder}/${id}/tree.yaml`;
}
