import type { Answered, Graph } from './graph.ts';

/** The answers of a reader, by question. */
export type Answers = Readonly<Record<string, string>>;

/** How far a reader has come. */
export interface Walk {
  /** The questions answered on the way, in order. */
  readonly path: readonly Answered[];
  /** The step or outcome at its end. */
  readonly node: string;
}

/**
 * Follows the answers from the start to the first question without one, or to an outcome. An answer
 * that the question does not have counts as none; it throws nothing.
 * @param answers ids of answers by the ids of their questions
 * @param until a step to stop at, where the reader looks at an earlier question again
 */
export function walk({ start, steps }: Graph, answers: Answers, until?: string): Walk {
  const path: Answered[] = [];
  let node = start;
  for (;;) {
    const step = own(steps, node);
    const answer = step && own(answers, step.asks);
    const next = answer === undefined ? undefined : own(step?.leads ?? {}, answer);
    // A tree that somebody is just writing may lead back, and must not hang their preview.
    const isMetAgain = path.some((answered) => answered.step === node);
    if (!step || answer === undefined || next === undefined || node === until || isMetAgain) {
      return { path, node };
    }
    path.push({ step: node, question: step.asks, answer });
    node = next;
  }
}

/** True for a node that asks; an outcome does not, nor what the tree does not know. */
export function isStep({ steps }: Graph, node: string): boolean {
  return Object.hasOwn(steps, node);
}

/** Every question that may still be asked from a node on, its own included. */
export function questionsFrom(graph: Graph, node: string): ReadonlySet<string> {
  const questions = new Set<string>();
  const seen = new Set<string>();
  const visit = (id: string): void => {
    const step = own(graph.steps, id);
    if (!step || seen.has(id)) return;
    seen.add(id);
    questions.add(step.asks);
    Object.values(step.leads).forEach(visit);
  };
  visit(node);
  return questions;
}

/** The answers that still hold: those on the way, and those that may be asked for further on. */
export function standingAnswers(graph: Graph, answers: Answers): Answers {
  const { path, node } = walk(graph, answers);
  const open = questionsFrom(graph, node);
  const asked = new Set(path.map(({ question }) => question));
  return Object.fromEntries(
    Object.entries(answers).filter(([question]) => asked.has(question) || open.has(question)),
  );
}

/** Ids come from links, so that names of the prototype must not count as entries. */
function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
