import { describePath, type Path } from '../paths.ts';
import type { WalkedTree } from './walked-tree.ts';

const mostQuestions = 7;

/** Reports more questions on a path than a reader with a waiting customer answers. */
export function checkDepth({ file, paths }: WalkedTree): string[] {
  const [longest] = paths.toSorted((one, other) => other.answered.length - one.answered.length);
  // One example tells the writer enough.
  return longest && longest.answered.length > mostQuestions
    ? [
        `${file}: the path ${describePath(longest)} asks ${String(longest.answered.length)} questions: expected at most ${String(mostQuestions)}; let an earlier answer decide.`,
      ]
    : [];
}

/** The greatest number of questions on a path. */
export function depthOf(paths: readonly Path[]): number {
  return paths.reduce((depth, { answered }) => Math.max(depth, answered.length), 0);
}
