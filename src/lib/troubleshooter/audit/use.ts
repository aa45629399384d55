import type { WalkedTree } from './walked-tree.ts';

/** Reports questions that no step asks, and actions that no outcome names. */
export function checkUse({ file, tree }: WalkedTree): string[] {
  const asked = new Set(tree.steps.map(({ asks }) => asks));
  const named = new Set(
    tree.outcomes.flatMap((outcome) => [...outcome.do, ...outcome.avoid, ...outcome.check]),
  );
  return [
    ...tree.questions
      .filter(({ id }) => !asked.has(id))
      .map(({ id }) => `${file}: no step asks the question ${id}: add a step, or remove it.`),
    ...tree.actions
      .filter(({ id }) => !named.has(id))
      .map(
        ({ id }) =>
          `${file}: no outcome uses the action ${id}: name it under do, avoid or check, or remove it.`,
      ),
  ];
}
