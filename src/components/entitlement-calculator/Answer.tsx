import { formatDate } from '~/lib/dates/format.ts';
import type { Assessment } from '~/lib/entitlement/assess.ts';
import type { DecodedFragment } from '~/lib/entitlement/fragment.ts';
import { nearestChanges } from '~/lib/entitlement/nearest-change.ts';
import { IgnoredNotice } from '~/components/tool/IgnoredNotice.tsx';
import { LoadFailed } from '~/components/tool/LoadFailed.tsx';
import type { Profile } from '~/lib/entitlement/profile.ts';
import { validityInWords } from './answer-words.ts';
import { BenefitResult } from './BenefitResult.tsx';
import type { AnswerContext, CalculatorProps } from './calculator-props.ts';
import { ContractDays } from './ContractDays.tsx';
import { EditionInForce } from './EditionInForce.tsx';
import { ForeignOffers } from './ForeignOffers.tsx';
import { recap } from './recap.ts';
import { TroubleshooterLinks } from './TroubleshooterLinks.tsx';

interface Props extends Pick<CalculatorProps, 'headingLevel' | 'editions' | 'handOver'> {
  readonly context: AnswerContext;
  readonly profile: Profile;
  readonly assessment: Assessment;
  readonly on: string;
  /** The page's address for a print; missing where there is no browser. */
  readonly address?: string;
  readonly decoded?: DecodedFragment | undefined;
  readonly state: 'ready' | 'loading' | 'failed';
  readonly retry?: () => void;
  /** The pairs of the site's other tools, as the address has them. */
  readonly otherPairs?: string;
}

/** The answer as it stands, with what does not fit said first. */
export function Answer(props: Props) {
  const { context, profile, assessment, headingLevel, decoded, state, editions, on, address } =
    props;
  const { tag, words, edition } = context;
  const Heading = `h${String(headingLevel)}` as 'h2' | 'h3' | 'h4';
  const changes = nearestChanges(edition.rules, profile, on);

  return (
    <>
      <Heading>{words.answer}</Heading>
      {decoded && decoded.ignoredCount > 0 && (
        <IgnoredNotice ignored={decoded.ignored} count={decoded.ignoredCount} {...{ tag, words }} />
      )}
      {state === 'loading' && <p role="status">{words.loading}</p>}
      {state === 'failed' && (
        <LoadFailed text={words.loadFailed} again={words.retry} onRetry={props.retry} />
      )}
      {state === 'ready' && (
        <>
          <p class="as-of">
            {validityInWords(profile, assessment, context)}{' '}
            <a href={`../programme-changes/#${edition.rules.id}`}>{edition.title}</a>
          </p>
          <ForeignOffers offers={assessment.foreignOffers} context={context} />
          {assessment.benefits.map((benefit) => (
            <BenefitResult
              key={benefit.benefit}
              assessment={benefit}
              change={changes.get(benefit.benefit)}
              hasAnswers={Object.keys(profile).some((key) => key !== 'edition' && key !== 'on')}
              {...{ context, headingLevel }}
            />
          ))}
          {profile.ends && edition.contractDays && (
            <ContractDays ends={profile.ends} context={context} />
          )}
          {edition.since && <p class="since">{edition.since}</p>}
          <EditionInForce
            {...{ assessment, words, editions }}
            dateGiven={profile.on !== undefined}
          />
          <TroubleshooterLinks
            {...{ profile, assessment, context }}
            handOver={props.handOver}
            otherPairs={props.otherPairs ?? ''}
          />
          {address !== undefined && (
            <dl class="recap">
              {[
                ...recap(profile, context),
                [words['summary.date'], formatDate(on, tag)] as const,
                [words['summary.address'], address] as const,
              ].map(([question, answer]) => (
                <div key={question}>
                  <dt>{question}</dt>
                  <dd>{answer}</dd>
                </div>
              ))}
            </dl>
          )}
        </>
      )}
    </>
  );
}
