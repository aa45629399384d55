import { describe, expect, test } from 'vitest';
import { localeIds } from '~/lib/locales.ts';
import { checkQuotes } from '~/lib/troubleshooter/check-quotes.ts';
import type { TreeWords } from '~/lib/troubleshooter/tree.ts';
import { published, twoDoors } from './trees.ts';

const { tree, words } = twoDoors;
const [message] = tree.messages;
const exact = `\`${message?.text ?? ''}\``;
const file = 'en.yaml';

/** The words in which the answer that the fixture's message belongs to reads otherwise. */
function answering(text: string, answer = message?.answer ?? ''): TreeWords {
  const asked = tree.steps.find(({ id }) => id === tree.start)?.asks ?? '';
  const question = words.en.questions[asked];
  if (!question) throw new Error(`The words have no question ${asked}.`);
  const answers = { ...question.answers, [answer]: { text } };
  return { ...words.en, questions: { ...words.en.questions, [asked]: { ...question, answers } } };
}

test.each(
  published.flatMap(({ tree: each, words: all }) =>
    localeIds.map((id) => [id, each, all[id]] as const),
  ),
)('the published words quote the messages to the letter: %s', (_, each, texts) => {
  expect(checkQuotes(each, file, texts)).toEqual([]);
});

describe('an answer with a message', () => {
  test('may say more than the message', () => {
    expect(checkQuotes(tree, file, answering(`The portal says ${exact}.`))).toEqual([]);
  });

  test('that leaves the message out is told with what is expected', () => {
    expect(checkQuotes(tree, file, answering('Nothing is there'))).toEqual([
      `en.yaml: questions.both-ids.answers.no.text quotes no message: expected ${exact} in it.`,
    ]);
  });

  test('that changes a letter of it is told with what it quotes', () => {
    expect(checkQuotes(tree, file, answering('`Looks like you have no benefits`'))).toEqual([
      'en.yaml: questions.both-ids.answers.no.text quotes `Looks like you have no benefits`: expected a message of tree.yaml to the letter.',
    ]);
  });
});

test('an answer to which no message belongs quotes none', () => {
  expect(checkQuotes(tree, file, answering(exact, 'yes'))).toContain(
    `en.yaml: questions.both-ids.answers.yes.text quotes ${exact}: expected a message of tree.yaml to the letter.`,
  );
});
