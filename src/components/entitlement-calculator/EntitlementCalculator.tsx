import { useEffect, useRef, useState } from 'preact/hooks';
import { formatDate, localDay } from '~/lib/dates/format.ts';
import { assess, type Assessment } from '~/lib/entitlement/assess.ts';
import { encodeFragment } from '~/lib/entitlement/fragment.ts';
import type { Profile, ProfileKey } from '~/lib/entitlement/profile.ts';
import { fill } from '~/lib/interface-words/plurals.ts';
import { stateAttribute } from '~/lib/page/fragment.ts';
import { answerInOneLine } from './answer-words.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { BenefitResult } from './BenefitResult.tsx';
import type { CalculatorProps } from './calculator-props.ts';
import type { FormAnswers } from './form-answers.ts';
import { IgnoredNotice } from './IgnoredNotice.tsx';
import { ShareActions } from './ShareActions.tsx';
import { useAnswers } from './use-answers.ts';

/** Typing a number announces one answer, not one for each digit. */
const announceAfter = 600;

/** The entitlement calculator: questions, and the answer as it stands. */
export function EntitlementCalculator(props: CalculatorProps) {
  const { rules, tag, words, areas, competencies, headingLevel, since } = props;
  const known = { editions: [rules.id], competencies: rules.competencies.map(({ id }) => id) };
  // The page is built once and read for years, so the day comes from the reader's clock.
  const [today, setToday] = useState(rules.until ? '9999-12-31' : rules.from);
  const [said, setSaid] = useState('');
  const [ready, setReady] = useState(false);
  const announcing = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const { form, answers, decoded, change, restart } = useAnswers(known, ({ profile }) => {
    clearTimeout(announcing.current);
    announcing.current = setTimeout(() => {
      setSaid(answerInOneLine(assess(rules, profile, profile.on ?? today), props));
    }, announceAfter);
  });
  useEffect(() => {
    setToday(localDay(new Date()));
    setReady(true);
  }, []);

  const { profile } = answers;
  const on = profile.on ?? today;
  const assessment = assess(rules, profile, on);
  const Heading = `h${String(headingLevel)}` as 'h2' | 'h3' | 'h4';

  return (
    <div
      class="entitlement-calculator needs-script not-content"
      data-ready={ready}
      {...{ [stateAttribute]: encodeFragment(profile) }}
    >
      <AnswerForm
        form={form}
        onInput={change}
        profile={profile}
        errors={errorsOf(answers, assessment, props)}
        ended={profile.ends !== undefined && profile.ends < on}
        {...{ words, areas, competencies }}
      />
      <div class="answer">
        <Heading>{words.answer}</Heading>
        {decoded && decoded.ignoredCount > 0 && (
          <IgnoredNotice
            ignored={decoded.ignored}
            count={decoded.ignoredCount}
            {...{ tag, words }}
          />
        )}
        <p class="as-of">{validityInWords(profile, assessment, props)}</p>
        {assessment.benefits.map((benefit) => (
          <BenefitResult key={benefit.benefit} assessment={benefit} props={props} />
        ))}
        {since && <p class="since">{since}</p>}
        <ShareActions
          words={words}
          say={setSaid}
          onRestart={() => {
            restart();
            setSaid(words.restarted);
          }}
        />
        <p class="privacy">{words.privacy}</p>
        <p class="sr-only" role="status">
          {said}
        </p>
      </div>
    </div>
  );
}

function validityInWords(
  profile: Profile,
  { on, period }: Assessment,
  { tag, words, rules }: CalculatorProps,
): string {
  const inWords = (date: string | undefined): string => (date ? formatDate(date, tag) : '');
  const asOf = fill(words[profile.on ? 'asOf' : 'asOfToday'], {
    date: inWords(profile.on && on),
    from: inWords(rules.from),
    until: inWords(rules.until),
  });
  if (period === 'after') return `${asOf} ${words.historical}`;
  return period === 'before' ? `${asOf} ${words.before}` : asOf;
}

function errorsOf(
  { unreadable }: FormAnswers,
  assessment: Assessment,
  { words, rules }: CalculatorProps,
): Partial<Record<ProfileKey, string>> {
  const errors: Partial<Record<ProfileKey, string>> = {};
  for (const key of unreadable) {
    errors[key] = words[key === 'ends' || key === 'on' ? 'error.date' : 'error.used'];
  }
  for (const { benefit, usedTooMany } of assessment.benefits) {
    if (usedTooMany === undefined) continue;
    const cloud = rules.benefits.some(({ id, scope }) => id === benefit && scope === 'cloud');
    errors[cloud ? 'used-cloud' : 'used-on-premises'] = fill(words['error.usedTooMany'], {
      count: usedTooMany,
    });
  }
  return errors;
}
