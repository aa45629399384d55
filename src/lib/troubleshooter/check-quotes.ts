import { parseInline } from '../content/inline-markup.ts';
import type { Tree, TreeWords } from './tree.ts';

/** Reports answers to the first question that quote a message otherwise than the portals say it. */
export function checkQuotes(
  { start, steps, messages }: Tree,
  file: string,
  words: TreeWords,
): string[] {
  const asked = steps.find(({ id }) => id === start)?.asks ?? '';
  const answers = words.questions[asked]?.answers ?? {};
  return Object.entries(answers).flatMap(([answer, { text }]) => {
    const known = messages.filter((message) => message.answer === answer).map((each) => each.text);
    const quoted = parseInline(text).flatMap((piece) =>
      piece.kind === 'code' ? [piece.text] : [],
    );
    const place = `${file}: questions.${asked}.answers.${answer}.text`;
    if (known.length > 0 && quoted.length === 0) {
      return [`${place} quotes no message: expected \`${known[0] ?? ''}\` in it.`];
    }
    return quoted
      .filter((quote) => !known.includes(quote))
      .map(
        (quote) => `${place} quotes \`${quote}\`: expected a message of tree.yaml to the letter.`,
      );
  });
}
