import type { WalkedTree } from './walked-tree.ts';

/** Reports steps and outcomes that no way from the start reaches. */
export function checkReach({ file, tree, paths }: WalkedTree): string[] {
  const reached = new Set(
    paths.flatMap(({ answered, end }) => [...answered.map(({ step }) => step), end]),
  );
  const led = new Set(tree.steps.flatMap(({ leads }) => Object.values(leads)));
  return [
    ...tree.steps
      .filter(({ id }) => !reached.has(id))
      .map(({ id }) =>
        led.has(id)
          ? `${file}: no path reaches the step ${id} from the start ${tree.start}: lead an answer of a reached step to it, or remove it.`
          : `${file}: the step ${id} is a second start beside ${tree.start}: lead an answer to it, or remove it.`,
      ),
    ...tree.outcomes
      .filter(({ id }) => !reached.has(id))
      .map(
        ({ id }) =>
          `${file}: no path reaches the outcome ${id}: lead an answer to it, or remove it.`,
      ),
  ];
}
