import type { Answered } from '~/lib/troubleshooter/graph.ts';
import type { Guide } from '~/lib/troubleshooter/guide.ts';

/** An answer where there is little room. */
export function answerInShort(
  { questions }: Pick<Guide, 'questions'>,
  { question, answer }: Pick<Answered, 'question' | 'answer'>,
): string {
  const found = questions[question]?.answers.find(({ id }) => id === answer);
  return found?.short ?? answer;
}
