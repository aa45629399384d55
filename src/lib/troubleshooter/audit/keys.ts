import type { Tree } from '../tree.ts';
import { fileOf } from './walked-tree.ts';

/**
 * Reports questions whose ids could not be told apart in the address from something else.
 * @param takenKeys the keys of the address that belong to no tree
 */
export function checkKeys(trees: readonly Tree[], takenKeys: readonly string[]): string[] {
  return trees.flatMap((tree, place) =>
    tree.questions.flatMap(({ id }) => [
      ...(takenKeys.includes(id)
        ? [
            `${fileOf(tree)}: the question ${id} has a key of the address that is taken: expected none of ${takenKeys.join(', ')}; rename the question.`,
          ]
        : []),
      ...trees
        .slice(0, place)
        .filter(({ questions }) => questions.some((question) => question.id === id))
        .map(
          (other) =>
            `${fileOf(tree)}: the question ${id} is a question of ${fileOf(other)} too: expected a key of the address that no other tree has; rename one of them.`,
        ),
    ]),
  );
}
