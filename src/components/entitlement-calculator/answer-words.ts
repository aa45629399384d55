import { formatDate } from '~/lib/dates/format.ts';
import type { Assessment, BenefitAssessment } from '~/lib/entitlement/assess.ts';
import type { Change } from '~/lib/entitlement/nearest-change.ts';
import type { Outcome } from '~/lib/entitlement/outcomes.ts';
import type { Profile } from '~/lib/entitlement/profile.ts';
import { fill } from '~/lib/interface-words/fill.ts';
import { countWords } from '~/lib/interface-words/plurals.ts';
import { isTierKey, type Amount } from '~/lib/programme/vocabulary.ts';
import type { AnswerContext, CalculatorWords } from './calculator-props.ts';
import { listFormat } from './list-format.ts';

/** Whether a request can be filed now. */
export type Verdict = 'yes' | 'not-yet' | 'no' | 'depends';

export function fileNow(outcomes: readonly Outcome[]): Verdict {
  const verdicts = new Set(outcomes.map(({ status }) => verdictOf(status)));
  const [verdict = 'depends'] = verdicts;
  return verdicts.size > 1 ? 'depends' : verdict;
}

export function amountInWords(words: CalculatorWords, tag: string, amount: Amount): string {
  if (typeof amount === 'number') return countWords(words, tag, 'incidents', amount);
  return amount === 'unknown' ? words.notKnown : words[amount];
}

/** Several amounts as alternatives: "10 incidents or 15 incidents". */
export function amountsInWords(amounts: readonly Amount[], { tag, words }: AnswerContext): string {
  return listFormat(tag, 'disjunction').format(
    amounts.map((amount) => amountInWords(words, tag, amount)),
  );
}

/** One answer that would change the result, and what it leads to. */
export function changeInWords(
  { to, status, amount }: Change,
  { tag, words, edition }: AnswerContext,
): string {
  const result = fill(words.changeResult, {
    amount: amountInWords(words, tag, amount),
    status: words[`status.${status}`],
  });
  if (to.kind !== 'offer') return fill(words[`change.${to.kind}`], { result });
  const key = edition.offers.find(({ id }) => id === to.offer)?.key;
  if (!key) return result;
  const offer =
    isTierKey(key) && to.competency
      ? words[`offer.${key}.${to.competency}`]
      : words[`offer.${key}`];
  return fill(words['change.offer'], { offer, result });
}

/** For which day and by which edition the answer holds. */
export function validityInWords(
  profile: Profile,
  { on, period }: Assessment,
  { tag, words, edition: { rules, secondary } }: AnswerContext,
): string {
  const inWords = (date: string | undefined): string => (date ? formatDate(date, tag) : '');
  const template = rules.until
    ? words[profile.on ? 'asOf' : 'asOfToday']
    : words[profile.on ? 'asOfOpen' : 'asOfTodayOpen'];
  const dates = {
    date: inWords(profile.on && on),
    from: inWords(rules.from),
    until: inWords(rules.until),
  };
  return [
    fill(template, dates),
    ...(period === 'after' ? [words.historical] : []),
    ...(period === 'before' ? [words.before] : []),
    ...(secondary ? [words.secondary] : []),
  ].join(' ');
}

/** The whole answer in one short line, for readers who hear it. */
export function answerInOneLine(assessment: Assessment, context: AnswerContext): string {
  return assessment.benefits.map((benefit) => benefitInOneLine(benefit, context)).join(' ');
}

/** What a benefit includes and whether it can be used, in one sentence each. */
export function benefitInOneLine(
  { benefit, amounts, outcomes }: BenefitAssessment,
  context: AnswerContext,
): string {
  const { words, edition } = context;
  const statuses = outcomes.map(({ status }) => words[`status.${status}`]);
  const list = listFormat(context.tag, 'disjunction');
  const name = edition.benefits[benefit]?.name ?? benefit;
  const state = statuses.length > 2 ? words['fileNow.depends'] : list.format(statuses);
  return `${name}: ${amountsInWords(amounts, context)}. ${state}.`;
}

function verdictOf(status: Outcome['status']): Exclude<Verdict, 'depends'> {
  if (status === 'usable') return 'yes';
  return status === 'pending' || status === 'activate-first' ? 'not-yet' : 'no';
}
