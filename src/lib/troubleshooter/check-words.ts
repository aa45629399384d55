import { linkTargets } from '../programme/check.ts';
import type { Question, Tree, TreeWords } from './tree.ts';

export interface WordsContext {
  /** True for the language in which the messages stand in the tree. */
  readonly isSource: boolean;
  /** The words of the source language, which the others follow. */
  readonly source: TreeWords;
  /** Addresses by name. */
  readonly links: Readonly<Record<string, string>>;
}

/** Reports words that a tree lacks or does not ask for, and targets of links that lead nowhere. */
export function checkTreeWords(
  tree: Tree,
  file: string,
  words: TreeWords,
  { isSource, source, links }: WordsContext,
): string[] {
  return [
    ...groups.flatMap((group) =>
      checkKeys(
        file,
        group,
        tree[group].map(({ id }) => id),
        words[group],
      ),
    ),
    ...(isSource ? checkNoGlosses(file, words) : checkGlosses(file, words)),
    ...tree.questions.flatMap((question) => checkQuestion(question, file, words, source)),
    ...textsOf(words).flatMap(({ key, text }) =>
      linkTargets(text)
        .filter((target) => !target.includes('#') && !Object.hasOwn(links, target))
        .map(
          (target) =>
            `${file}: ${key} links to ${target}: expected page#section or one of ${Object.keys(links).join(', ')}.`,
        ),
    ),
  ];
}

/** Every text of the words with its key. */
export function textsOf(words: TreeWords): { readonly key: string; readonly text: string }[] {
  return leavesOf(words, []);
}

const groups = ['messages', 'questions', 'outcomes', 'actions'] as const;

function checkKeys(
  file: string,
  group: string,
  expected: readonly string[],
  found: Readonly<Record<string, unknown>>,
): string[] {
  const missing = expected.filter((key) => !Object.hasOwn(found, key));
  const needless = Object.keys(found).filter((key) => !expected.includes(key));
  return [
    ...missing.map((key) => `${file}: ${group}.${key} is missing: add its text.`),
    ...needless.map(
      (key) => `${file}: ${group}.${key} is not in tree.yaml: remove it or mend its spelling.`,
    ),
  ];
}

function checkGlosses(file: string, { messages }: TreeWords): string[] {
  return Object.entries(messages)
    .filter(([, { gloss }]) => !gloss)
    .map(
      ([id]) =>
        `${file}: messages.${id}.gloss is missing: say what the message says in this language.`,
    );
}

function checkNoGlosses(file: string, { messages }: TreeWords): string[] {
  return Object.entries(messages)
    .filter(([, { gloss }]) => gloss)
    .map(
      ([id]) =>
        `${file}: messages.${id}.gloss is told, but the message is in this language: remove it.`,
    );
}

function checkQuestion(
  { id, lookUp, answers }: Question,
  file: string,
  words: TreeWords,
  source: TreeWords,
): string[] {
  const place = `questions.${id}`;
  const question = words.questions[id];
  // What is missing as a whole is told as such.
  if (!question) return [];
  const answerIds = answers.map((answer) => answer.id);
  const sourceQuestion = source.questions[id];
  return [
    ...checkWhere(file, place, lookUp, question.where),
    ...checkHint(file, place, question, sourceQuestion),
    ...checkKeys(file, `${place}.answers`, answerIds, question.answers),
    ...answerIds.flatMap((answer) => {
      const found = question.answers[answer];
      return found
        ? checkHint(file, `${place}.answers.${answer}`, found, sourceQuestion?.answers[answer])
        : [];
    }),
    ...checkDistinct(file, `${place}.answers`, question.answers),
  ];
}

function checkWhere(
  file: string,
  place: string,
  lookUp: boolean,
  where: string | undefined,
): string[] {
  if (lookUp === Boolean(where)) return [];
  return [
    lookUp
      ? `${file}: ${place}.where is missing: say where the reader can look the answer up.`
      : `${file}: ${place}.where is told, but tree.yaml does not set lookUp: remove it, or set lookUp: true.`,
  ];
}

interface Hinted {
  readonly hint?: string | undefined;
}

function checkHint(
  file: string,
  place: string,
  found: Hinted,
  source: Hinted | undefined,
): string[] {
  if (!source || Boolean(found.hint) === Boolean(source.hint)) return [];
  return [
    source.hint
      ? `${file}: ${place}.hint is missing: add it, as the source language has it.`
      : `${file}: ${place}.hint is told, but the source language has none: remove it.`,
  ];
}

function checkDistinct(
  file: string,
  place: string,
  answers: TreeWords['questions'][string]['answers'],
): string[] {
  const entries = Object.entries(answers);
  return entries.flatMap(([id, { text }], index) => {
    const [same] = entries.slice(0, index).find(([, other]) => other.text === text) ?? [];
    return same === undefined
      ? []
      : [
          `${file}: ${place}.${id} has the same text as ${same}: say what tells the two answers apart.`,
        ];
  });
}

function leavesOf(value: unknown, path: readonly string[]): { key: string; text: string }[] {
  if (typeof value === 'string') return [{ key: path.join('.'), text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}
