import { pairsWithout } from '../page/pairs.ts';
import { IgnoredPairs, readPairs } from '../page/read-pairs.ts';
import { stateKeys } from './fragment.ts';
import type { Answered, Graph } from './graph.ts';
import type { Guide } from './guide.ts';
import type { Answer, Tree } from './tree.ts';
import { standingAnswers, walk, type Answers } from './walk.ts';

/** What the entitlement calculator knows about a reader, as far as a tree asks for it. */
export interface CalculatorAnswers {
  /** The pairs of the calculator; of a tier whether a competency is held. */
  readonly pairs: Readonly<Record<string, string | undefined>>;
  /** The one status of the benefit that fits the product; undefined where several are possible. */
  readonly status: string | undefined;
}

/** Values by key, one of which has to hold for each key. */
type Conditions = Readonly<Record<string, readonly string[] | undefined>>;

/** The conditions under which the calculator's answers answer a question here. */
export type HandOver = readonly {
  readonly question: string;
  readonly answer: string;
  readonly when: readonly Conditions[];
}[];

/** The answers on the way as pairs of the calculator; a later one says it more exactly. */
export function pairsForCalculator(
  { questions }: Pick<Guide, 'questions'>,
  path: readonly Answered[],
): Readonly<Record<string, string>> {
  return Object.assign(
    {},
    ...path.map(
      ({ question, answer }) =>
        questions[question]?.answers.find(({ id }) => id === answer)?.gives ?? {},
    ),
  ) as Record<string, string>;
}

/** What follows from the calculator's answers, for each question of a tree that it can answer. */
export function handOverOf({ questions }: Pick<Tree, 'questions'>): HandOver {
  return questions.flatMap(({ id: question, answers }) =>
    answers.flatMap((answer) => {
      const when = conditionsOf(answer);
      return when.length > 0 ? [{ question, answer: answer.id, when }] : [];
    }),
  );
}

/**
 * The pairs of a link from the calculator to a tree: what the calculator's answers give joins what
 * the address says. An answer that does not come up is left out, since the reader did not give it.
 * @param others the pairs of the site's other tools
 */
export function pairsForTree(
  graph: Graph,
  handOver: HandOver,
  calculator: CalculatorAnswers,
  others: string,
): string {
  const questions = Object.values(graph.steps).map(({ asks }) => asks);
  const own = [...questions, stateKeys.step];
  const isOwn = (key: string): boolean => own.includes(key);
  const written = readPairs(others, { isOwn, foreign: [] }, new IgnoredPairs());
  const step = written.get(stateKeys.step);
  written.delete(stateKeys.step);
  const answers = standingAnswers(graph, {
    ...Object.fromEntries(written),
    ...answersFromCalculator(handOver, calculator),
  });
  const isOnTheWay = step !== undefined && walk(graph, answers, step).node === step;
  return [
    ...Object.entries(answers).map(([key, value]) => `${key}=${encodeURIComponent(value)}`),
    ...(isOnTheWay ? [`${stateKeys.step}=${step}`] : []),
    pairsWithout(others, own),
  ]
    .filter(Boolean)
    .join('&');
}

function answersFromCalculator(handOver: HandOver, { pairs, status }: CalculatorAnswers): Answers {
  const facts: Readonly<Record<string, string | undefined>> = { ...pairs, status };
  return Object.fromEntries(
    handOver
      .filter(({ when }) =>
        when.some((conditions) =>
          Object.entries(conditions).every(([key, values]) => {
            const value = facts[key];
            return value !== undefined && values?.includes(value) === true;
          }),
        ),
      )
      .map(({ question, answer }) => [question, answer]),
  );
}

function conditionsOf({ gives, follows }: Answer): readonly Conditions[] {
  if (follows) return follows;
  if (!gives) return [];
  return [Object.fromEntries(Object.entries(gives).map(([key, value]) => [key, [String(value)]]))];
}
