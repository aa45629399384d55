import type { Tree } from './tree.ts';

/** The shape of a troubleshooter: all that walking through it needs. */
export interface Graph {
  /** The first step. */
  readonly start: string;
  /** What each step asks, and where each answer leads: to a step or to an outcome. */
  readonly steps: Readonly<
    Record<string, { readonly asks: string; readonly leads: Readonly<Record<string, string>> }>
  >;
}

/** A question that was answered on the way. */
export interface Answered {
  readonly step: string;
  readonly question: string;
  readonly answer: string;
}

/** The shape of a tree; a guide has it already. */
export function graphOf({ start, steps }: Tree): Graph {
  return {
    start,
    steps: Object.fromEntries(steps.map(({ id, asks, leads }) => [id, { asks, leads }])),
  };
}
