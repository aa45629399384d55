import type { Answered, Graph } from './graph.ts';

/** One way through a troubleshooter. */
export interface Path {
  /** The questions answered on the way, in order. */
  readonly answered: readonly Answered[];
  /** The outcome at its end; the step at which it comes back or stops, where the graph has a mistake. */
  readonly end: string;
}

/**
 * Every way from the start to an end, in the order of the answers. A way that comes back to a step
 * ends there, with that step as its end: so there are finitely many of them in a graph with a cycle
 * too, and each cycle that the start reaches closes at least one of them.
 */
export function pathsOf({ start, steps }: Graph): Path[] {
  const from = (node: string, answered: readonly Answered[]): Path[] => {
    const step = Object.hasOwn(steps, node) ? steps[node] : undefined;
    const leads = Object.entries(step?.leads ?? {});
    if (!step || leads.length === 0 || answered.some((each) => each.step === node)) {
      return [{ answered, end: node }];
    }
    return leads.flatMap(([answer, next]) =>
      from(next, [...answered, { step: node, question: step.asks, answer }]),
    );
  };
  return from(start, []);
}

/** A path in one line, as `question=answer question=answer → end`. */
export function describePath({ answered, end }: Path): string {
  const pairs = answered.map(({ question, answer }) => `${question}=${answer}`);
  return [...pairs, '→', end].join(' ');
}
