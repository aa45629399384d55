import { describePath } from '../paths.ts';
import { isCyclic } from './cycles.ts';
import type { WalkedTree } from './walked-tree.ts';

/** Reports paths that leave a reader without an outcome. */
export function checkEnds({ file, tree, paths }: WalkedTree): string[] {
  const outcomes = new Set(tree.outcomes.map(({ id }) => id));
  return paths
    .filter((path) => !outcomes.has(path.end) && !isCyclic(path))
    .map(
      (path) =>
        `${file}: the path ${describePath(path)} ends in no outcome: lead ${path.end} on to one, or add an outcome of this name.`,
    );
}
