import type { Assessment, BenefitAssessment } from '~/lib/entitlement/assess.ts';
import type { Outcome } from '~/lib/entitlement/outcomes.ts';
import { countWords } from '~/lib/interface-words/plurals.ts';
import type { Amount } from '~/lib/programme/vocabulary.ts';
import type { CalculatorProps, CalculatorWords } from './calculator-props.ts';

/** Whether a request can be filed now. */
export type Verdict = 'yes' | 'not-yet' | 'no' | 'depends';

export function fileNow(outcomes: readonly Outcome[]): Verdict {
  const verdicts = new Set(outcomes.map(({ status }) => verdictOf(status)));
  const [verdict = 'depends'] = verdicts;
  return verdicts.size > 1 ? 'depends' : verdict;
}

export function amountInWords(words: CalculatorWords, tag: string, amount: Amount): string {
  return typeof amount === 'number' ? countWords(words, tag, 'incidents', amount) : words[amount];
}

/** The whole answer in one short line, for readers who hear it. */
export function answerInOneLine(assessment: Assessment, props: CalculatorProps): string {
  return assessment.benefits.map((benefit) => benefitInOneLine(benefit, props)).join(' ');
}

function benefitInOneLine(
  { benefit, amounts, outcomes }: BenefitAssessment,
  { tag, words, benefits }: CalculatorProps,
): string {
  const list = new Intl.ListFormat(tag, { type: 'disjunction' });
  const included = list.format(amounts.map((amount) => amountInWords(words, tag, amount)));
  const [only, ...others] = outcomes;
  const status =
    only && others.length === 0 ? words[`status.${only.status}`] : words['fileNow.depends'];
  return `${benefits[benefit]?.name ?? benefit}: ${included}. ${status}.`;
}

function verdictOf(status: Outcome['status']): Exclude<Verdict, 'depends'> {
  if (status === 'usable') return 'yes';
  return status === 'pending' || status === 'activate-first' ? 'not-yet' : 'no';
}
