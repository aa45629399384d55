import type { Assessment, BenefitAssessment } from '~/lib/entitlement/assess.ts';
import type { Profile } from '~/lib/entitlement/profile.ts';
import { recapLine } from '~/components/tool/recap-line.ts';
import { plainText } from '~/lib/content/inline-markup.ts';
import { amountsInWords, benefitInOneLine, validityInWords } from './answer-words.ts';
import type { AnswerContext } from './calculator-props.ts';
import { recap } from './recap.ts';

/**
 * The result as plain text, to be taken along into a support request.
 * @param today the day of the reader's clock, `YYYY-MM-DD`
 */
export function summarize(
  assessment: Assessment,
  profile: Profile,
  context: AnswerContext,
  address: string,
  today: string,
): string {
  const { words, edition } = context;
  const lines = [
    words.title,
    `${words['summary.date']}: ${profile.on ?? today}`,
    `${words['summary.edition']}: ${edition.title}. ${validityInWords(profile, assessment, context)}`,
    ...(edition.since ? [edition.since] : []),
    '',
    `${words['summary.answers']}:`,
    ...recap(profile, context).map((entry) => `- ${recapLine(entry)}`),
    '',
    ...assessment.foreignOffers.map((key) => `! ${edition.foreignOffers[key] ?? key}`),
    ...assessment.benefits.flatMap((benefit) => [
      benefitInOneLine(benefit, context),
      ...leftInWords(benefit, context),
      ...[
        ...benefit.grants,
        ...benefit.outcomes.flatMap(({ reasons }) => reasons),
        ...benefit.notes,
      ].map((id) => `  - ${plainText(edition.texts[id] ?? '')}${markInWords(id, context)}`),
      '',
    ]),
    `${words['summary.address']}: ${address}`,
  ];
  return lines.join('\n');
}

function leftInWords({ remaining = [] }: BenefitAssessment, context: AnswerContext): string[] {
  const known = remaining.filter((amount) => amount !== 'unknown');
  if (known.length === 0) return [];
  return [`${context.words.left}: ${amountsInWords(known, context)}`];
}

function markInWords(id: string, { edition, words }: AnswerContext): string {
  const mark = edition.bases[id]?.mark;
  return mark ? ` (${words[`provenance.${mark}`]})` : '';
}
