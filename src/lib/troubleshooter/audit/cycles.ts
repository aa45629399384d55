import type { Path } from '../paths.ts';
import type { WalkedTree } from './walked-tree.ts';

/** Reports circles in which a reader would be asked for ever. */
export function checkCycles({ file, tree, paths }: WalkedTree): string[] {
  const order = tree.steps.map(({ id }) => id);
  // Several ways lead into one cycle, each at its own place.
  const cycles = new Set(
    paths.flatMap((path) => {
      const cycle = cycleOf(path);
      return cycle.length > 0 ? [fromFirst(cycle, order).join(' → ')] : [];
    }),
  );
  return [...cycles].map(
    (cycle) =>
      `${file}: the steps ${cycle} are a cycle: lead one of their answers to a step further on or to an outcome.`,
  );
}

/** True for a path that comes back to one of its own steps. */
export function isCyclic(path: Path): boolean {
  return cycleOf(path).length > 0;
}

function cycleOf({ answered, end }: Path): string[] {
  const steps = answered.map(({ step }) => step);
  return steps.includes(end) ? steps.slice(steps.indexOf(end)) : [];
}

/** The cycle from the step that comes first in the tree, and back to it. */
function fromFirst(cycle: readonly string[], order: readonly string[]): string[] {
  const places = cycle.map((id) => order.indexOf(id));
  const first = places.indexOf(Math.min(...places));
  return [...cycle.slice(first), ...cycle.slice(0, first + 1)];
}
