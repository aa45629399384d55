import type { BenefitAssessment } from '~/lib/entitlement/assess.ts';
import { Advice } from './Advice.tsx';
import { Alternatives } from './Alternatives.tsx';
import type { CalculatorProps } from './calculator-props.ts';
import { Reason } from './Reason.tsx';

interface Props {
  readonly assessment: BenefitAssessment;
  readonly props: CalculatorProps;
}

/** What decides while questions are open, and everything that is still possible. */
export function PossibleOutcomes({ assessment: { outcomes, dependsOn }, props }: Props) {
  const { words, tag } = props;
  return (
    <>
      <p>
        {words.several}{' '}
        <Alternatives tag={tag} type="conjunction">
          {dependsOn.map((key) => (
            <span key={key}>{words[`question.${key}`]}</span>
          ))}
        </Alternatives>
        .
      </p>
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
                  <Reason id={id} props={props} />
                </li>
              ))}
            </ul>
            <Advice outcome={outcome} props={props} />
          </div>
        ))}
      </details>
    </>
  );
}
