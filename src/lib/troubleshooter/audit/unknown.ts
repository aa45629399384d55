import type { WalkedTree } from './walked-tree.ts';

/** The answer of a reader who does not know. */
const unknown = 'unknown';

/** Reports questions and steps at which a reader who does not know cannot go on. */
export function checkUnknown({ file, tree }: WalkedTree): string[] {
  const answerable = tree.questions.filter(({ answers }) =>
    answers.some(({ id }) => id === unknown),
  );
  return [
    ...tree.questions
      .filter((question) => !answerable.includes(question))
      .map(
        ({ id }) =>
          `${file}: the question ${id} has no answer ${unknown}: add it, and lead it on in every step that asks the question.`,
      ),
    ...tree.steps
      .filter(
        ({ asks, leads }) =>
          answerable.some(({ id }) => id === asks) && !Object.hasOwn(leads, unknown),
      )
      .map(
        ({ id }) =>
          `${file}: the step ${id} does not lead on from the answer ${unknown}: lead it to a step or an outcome.`,
      ),
  ];
}
