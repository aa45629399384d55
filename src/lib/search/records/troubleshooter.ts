import { plainText } from '../../content/inline-markup.ts';
import type { LocaleId } from '../../locales.ts';
import { encodeState } from '../../troubleshooter/fragment.ts';
import { graphOf } from '../../troubleshooter/graph.ts';
import type { LoadedTree } from '../../troubleshooter/load.ts';
import { pathsOf, type Path } from '../../troubleshooter/paths.ts';
import type { Tree, TreeWords } from '../../troubleshooter/tree.ts';
import type { SearchRecord } from './record.ts';

/**
 * A troubleshooter's answers to its first question, which open it at the next step, and its outcomes,
 * which open it with the shortest way to them answered.
 */
export function troubleshooterRecords(
  { tree, words: inEach }: LoadedTree,
  locale: LocaleId,
): SearchRecord[] {
  const words = inEach[locale];
  const record = {
    kind: 'troubleshooter' as const,
    page: words.title,
  };
  const urlOf = (path: Path['answered']): string => addressOf(tree, locale, path);
  const first = tree.steps.find(({ id }) => id === tree.start);
  const question = tree.questions.find(({ id }) => id === first?.asks);
  const texts = words.questions[question?.id ?? '']?.answers;
  return [
    ...(question?.answers ?? []).flatMap(({ id, cites }) => {
      if (cites === undefined) return [];
      const { text = id, hint = '' } = texts?.[id] ?? {};
      return [
        {
          ...record,
          id: `start-${id}`,
          url: urlOf([{ step: tree.start, question: question?.id ?? '', answer: id }]),
          title: plainText(text),
          section: cites,
          parts: [{ text: plainText(hint) }],
          also: wordingsOf(tree, id, words),
        },
      ];
    }),
    ...tree.outcomes.map(({ id, cites, do: actions }) => ({
      ...record,
      id,
      url: urlOf(shortestWayTo(tree, id)),
      title: words.outcomes[id]?.title ?? id,
      section: cites,
      parts: [
        {
          text: [
            words.outcomes[id]?.what ?? '',
            ...actions.map((action) => words.actions[action] ?? ''),
          ]
            .map(plainText)
            .join(' '),
        },
      ],
      also: answersTo(tree, id, words),
    })),
  ];
}

/** The last answers before an outcome say what brings readers there; the first has a record of its own. */
function answersTo({ start, steps }: Tree, outcome: string, { questions }: TreeWords): string[] {
  const texts = steps.flatMap(({ id, asks, leads }) =>
    Object.entries(leads)
      .filter(([answer, next]) => next === outcome && answer !== 'unknown' && id !== start)
      .map(([answer]) => questions[asks]?.answers[answer]?.text ?? ''),
  );
  return [...new Set(texts.map(plainText))].filter(Boolean);
}

/** What readers may paste or see: a message to the letter, and in the language. */
function wordingsOf({ messages }: Tree, answer: string, words: TreeWords): string[] {
  return messages
    .filter((message) => message.answer === answer)
    .flatMap(({ id, text }) => {
      const { gloss, seenAs } = words.messages[id] ?? { seenAs: [] };
      return [text, ...(gloss ? [gloss] : []), ...seenAs];
    });
}

/** Of equally short ways the one without an answer that is not known. */
function shortestWayTo(tree: Tree, outcome: string): Path['answered'] {
  const ways = pathsOf(graphOf(tree))
    .filter(({ end }) => end === outcome)
    .map(({ answered }) => answered);
  const cost = (way: Path['answered']): number =>
    way.length + way.filter(({ answer }) => answer === 'unknown').length / 2;
  return ways.sort((one, other) => cost(one) - cost(other))[0] ?? [];
}

function addressOf(tree: Tree, locale: LocaleId, path: Path['answered']): string {
  const known = {
    ...graphOf(tree),
    questions: Object.fromEntries(tree.questions.map((question) => [question.id, question])),
    actions: {},
  };
  const answers = Object.fromEntries(path.map(({ question, answer }) => [question, answer]));
  return `${locale}/${tree.page}/#${encodeState({ answers, tried: [] }, known)}`;
}
