import fc from 'fast-check';
import type { Tree } from '~/lib/troubleshooter/tree.ts';
import type { Answers } from '~/lib/troubleshooter/walk.ts';

/** Answers to any of a tree's questions, whether they come up together or not. */
export function anyAnswers({ questions }: Pick<Tree, 'questions'>): fc.Arbitrary<Answers> {
  return fc
    .tuple(
      ...questions.map(({ id, answers }) =>
        fc.option(fc.constantFrom(...answers.map((answer) => [id, answer.id] as const))),
      ),
    )
    .map((given) => Object.fromEntries(given.filter((pair) => pair !== null)));
}
