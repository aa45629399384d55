import type { Assessment } from '~/lib/entitlement/assess.ts';
import type { ProfileKey } from '~/lib/entitlement/profile.ts';
import { fill } from '~/lib/interface-words/fill.ts';
import type { AnswerContext } from './calculator-props.ts';
import type { FormAnswers } from './form-answers.ts';

/** What is wrong with entries, by question. */
export function errorsOf(
  { unreadable }: FormAnswers,
  assessment: Assessment,
  { words, edition }: AnswerContext,
): Partial<Record<ProfileKey, string>> {
  const errors: Partial<Record<ProfileKey, string>> = {};
  for (const key of unreadable) {
    errors[key] = words[key === 'ends' || key === 'on' ? 'error.date' : 'error.used'];
  }
  for (const { benefit, usedTooMany } of assessment.benefits) {
    if (usedTooMany === undefined) continue;
    const scope = edition.rules.benefits.find(({ id }) => id === benefit)?.scope;
    errors[scope === 'cloud' ? 'used-cloud' : 'used-on-premises'] = fill(
      words['error.usedTooMany'],
      { count: usedTooMany },
    );
  }
  return errors;
}
