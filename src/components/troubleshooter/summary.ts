import { plainText } from '~/lib/content/inline-markup.ts';
import { recapLine } from '~/components/tool/recap-line.ts';
import type { State } from '~/lib/troubleshooter/fragment.ts';
import { walk } from '~/lib/troubleshooter/walk.ts';
import { answerInShort } from './answer-in-short.ts';
import type { PublishedGuide } from './troubleshooter-props.ts';

/**
 * The way and where it led as plain text, to be taken along into a support request. What the reader
 * pasted is not in it: the message is the one that the answer stands for.
 * @param today the day of the reader's clock, `YYYY-MM-DD`
 */
export function summarize(
  { guide, words }: PublishedGuide,
  state: Pick<State, 'answers' | 'tried'>,
  address: string,
  today: string,
): string {
  const { path, node } = walk(guide, state.answers);
  const outcome = guide.outcomes[node];
  const message = guide.messages.find(({ answer }) => answer === path[0]?.answer)?.text;
  const list = (ids: readonly string[]): string[] =>
    ids.length > 0
      ? ids.map((id) => `- ${plainText(guide.actions[id]?.text ?? id)}`)
      : [`- ${words['summary.nothing']}`];

  return [
    guide.title,
    `${words['summary.date']}: ${today}`,
    ...(message ? [`${words['summary.message']}: ${message}`] : []),
    '',
    `${words['summary.answers']}:`,
    ...path.map(
      (answered) =>
        `- ${recapLine([guide.questions[answered.question]?.title ?? '', answerInShort(guide, answered)])}`,
    ),
    ...(outcome
      ? [
          '',
          `${words['summary.result']}: ${outcome.title}. ${plainText(outcome.what)}`,
          '',
          `${words['summary.tried']}:`,
          ...list(state.tried),
          '',
          `${words['summary.toDo']}:`,
          ...list(outcome.do.filter((id) => !state.tried.includes(id))),
        ]
      : []),
    '',
    `${words['summary.address']}: ${address}`,
  ].join('\n');
}
