import type { Guide } from '../guide.ts';

/** An answer as plain text, and what it leads to. */
interface DescribedAnswer {
  readonly id: string;
  readonly text: string;
  /** The title of the step or outcome. */
  readonly leadsTo: string;
  readonly leadsToId: string;
}

/** A step as plain text. */
export interface DescribedStep {
  readonly id: string;
  readonly title: string;
  readonly answers: readonly DescribedAnswer[];
}

/**
 * Says what the picture shows: every step, in the order in which somebody meets it who tries the
 * answers one after the other, each to its end.
 */
export function describeTree(guide: Guide): DescribedStep[] {
  const titleOf = (id: string): string => {
    const asks = guide.steps[id]?.asks;
    const node = asks === undefined ? guide.outcomes[id] : guide.questions[asks];
    return node?.title ?? id;
  };
  return stepsInOrder(guide).map((id) => {
    const { asks = '', leads = {} } = guide.steps[id] ?? {};
    const answers = (guide.questions[asks]?.answers ?? []).map(({ id: answer, short }) => {
      const leadsToId = leads[answer] ?? '';
      return { id: answer, text: short, leadsTo: titleOf(leadsToId), leadsToId };
    });
    return { id, title: titleOf(id), answers };
  });
}

function stepsInOrder({ start, steps, questions }: Guide): string[] {
  const met = new Set<string>();
  const visit = (id: string): void => {
    const step = steps[id];
    if (!step || met.has(id)) return;
    met.add(id);
    for (const { id: answer } of questions[step.asks]?.answers ?? []) {
      visit(step.leads[answer] ?? '');
    }
  };
  visit(start);
  return [...met];
}
