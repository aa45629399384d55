import type { WalkedTree } from './walked-tree.ts';

/** Reports steps that lead to the same place whatever a reader answers. */
export function checkDecisions({ file, tree }: WalkedTree): string[] {
  return tree.steps.flatMap(({ id, asks, leads }) => {
    const [target, ...others] = new Set(Object.values(leads));
    return target !== undefined && others.length === 0
      ? [
          `${file}: the step ${id} decides nothing: every answer to ${asks} leads to ${target}; lead one elsewhere, or lead past ${id}.`,
        ]
      : [];
  });
}
