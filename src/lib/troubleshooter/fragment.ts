import { IgnoredPairs, readPairs, type Ignored } from '../page/read-pairs.ts';
import type { Graph } from './graph.ts';
import type { Tree } from './tree.ts';
import { standingAnswers, walk, type Answers } from './walk.ts';

/** Where a reader stands in a troubleshooter: what the address's fragment says of it. */
export interface State {
  readonly answers: Answers;
  /** The step looked at, where it is not the first without an answer. */
  readonly step?: string;
  /** What the reader has tried, as ids of actions. */
  readonly tried: readonly string[];
}

/** What a fragment says of a reader's way, and what of it was left out. */
export interface DecodedState extends State, Ignored {}

/** What the pairs of a troubleshooter may name. */
export interface KnownPairs extends Graph {
  readonly questions: Readonly<Record<string, { readonly answers: readonly { id: string }[] }>>;
  readonly actions: Readonly<Record<string, unknown>>;
}

/** Keys of a troubleshooter that are no questions. */
export const stateKeys = { step: 'step', tried: 'tried' } as const;

/** The keys that a tree's troubleshooter writes into the fragment. */
export function keysOfTree({ questions }: Pick<Tree, 'questions'>): string[] {
  return [...questions.map(({ id }) => id), stateKeys.step, stateKeys.tried];
}

/**
 * Reads any text as a reader's way: what it does not understand it leaves out and tells. It throws
 * nothing.
 * @param fragment the part of an address behind the `#`, with or without it
 * @param known a guide, or the part of one that has the ids
 * @param foreign the keys of the site's other tools
 */
export function decodeState(
  fragment: string,
  known: KnownPairs,
  foreign: readonly string[],
): DecodedState {
  const ignored = new IgnoredPairs();
  const isOwn = (key: string): boolean =>
    Object.hasOwn(known.questions, key) || Object.hasOwn(stateKeys, key);
  const pairs = readPairs(fragment, { isOwn, foreign }, ignored);
  const given: Record<string, string> = {};
  for (const [key, value] of pairs) {
    const question = Object.hasOwn(known.questions, key) ? known.questions[key] : undefined;
    if (!question) continue;
    if (question.answers.some(({ id }) => id === value)) given[key] = value;
    else ignored.add('unknown-value', key, value);
  }

  const answers = standingAnswers(known, given);
  for (const [key, value] of Object.entries(given)) {
    if (!Object.hasOwn(answers, key)) ignored.add('not-asked', key, value);
  }
  const step = pairs.get(stateKeys.step);
  const isOnTheWay = step !== undefined && walk(known, answers, step).node === step;
  if (step !== undefined && (!isOnTheWay || !Object.hasOwn(known.steps, step))) {
    ignored.add('unknown-value', stateKeys.step, step);
  }
  return {
    answers,
    ...(isOnTheWay && walk(known, answers).node !== step && { step }),
    tried: readTried(pairs.get(stateKeys.tried), known, ignored),
    ignored: ignored.ignored,
    ignoredCount: ignored.ignoredCount,
  };
}

/**
 * Writes a reader's way as pairs without `#`, which the troubleshooter's page understands in every
 * language; the empty text at the start.
 */
export function encodeState({ answers, step, tried }: State, known: KnownPairs): string {
  return [
    ...Object.keys(known.questions).flatMap((question) =>
      Object.hasOwn(answers, question) ? [`${question}=${answers[question] ?? ''}`] : [],
    ),
    ...(step === undefined ? [] : [`${stateKeys.step}=${step}`]),
    ...(tried.length > 0 ? [`${stateKeys.tried}=${tried.join(',')}`] : []),
  ].join('&');
}

function readTried(
  value: string | undefined,
  { actions }: KnownPairs,
  ignored: IgnoredPairs,
): readonly string[] {
  if (value === undefined) return [];
  const ids = [...new Set(value.split(','))];
  const unknown = ids.filter((id) => !Object.hasOwn(actions, id));
  if (unknown.length > 0) ignored.add('unknown-value', stateKeys.tried, unknown.join(','));
  return ids.filter((id) => Object.hasOwn(actions, id));
}
