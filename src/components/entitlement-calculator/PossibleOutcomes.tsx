import type { BenefitAssessment } from '~/lib/entitlement/assess.ts';
import { Advice } from './Advice.tsx';
import type { AnswerContext } from './calculator-props.ts';
import { QuestionNames } from './OpenQuestions.tsx';
import { Reason } from './Reason.tsx';

interface Props {
  readonly assessment: BenefitAssessment;
  readonly context: AnswerContext;
  /** True where the outcomes are told one by one. */
  readonly isListed: boolean;
}

/** What decides while questions are open, and everything that is still possible. */
export function PossibleOutcomes({ assessment, context, isListed }: Props) {
  const { outcomes, statusDependsOn } = assessment;
  const { words } = context;
  return (
    <>
      {statusDependsOn.length > 0 && (
        <p>
          {words.several} <QuestionNames questions={statusDependsOn} context={context} />.
        </p>
      )}
      {isListed && (
        <details>
          <summary>{words.possible}</summary>
          {outcomes.map((outcome) => (
            <div key={outcome.status} class="possible">
              <p>
                <strong>{words[`status.${outcome.status}`]}</strong>
              </p>
              <ul>
                {outcome.reasons.map((id) => (
                  <li key={id}>
                    <Reason id={id} context={context} />
                  </li>
                ))}
              </ul>
              <Advice outcome={outcome} context={context} />
            </div>
          ))}
        </details>
      )}
    </>
  );
}
