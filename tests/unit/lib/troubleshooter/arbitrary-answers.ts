import fc from 'fast-check';
import type { Tree } from '~/lib/troubleshooter/schema.ts';
import type { Answers } from '~/lib/troubleshooter/walk.ts';

/** Answers to any of a tree's questions, whether they come up together or not. */
export function anyAnswers({ questions }: Pick<Tree, 'questions'>): fc.Arbitrary<Answers> {
  return fc.record(
    Object.fromEntries(
      questions.map(({ id, answers }) => [
        id,
        fc.constantFrom(...answers.map((answer) => answer.id)),
      ]),
    ),
    { requiredKeys: [] },
  );
}
