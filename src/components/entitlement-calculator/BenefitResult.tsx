import type { BenefitAssessment } from '~/lib/entitlement/assess.ts';
import { Advice } from './Advice.tsx';
import { Alternatives } from './Alternatives.tsx';
import { amountInWords, fileNow } from './answer-words.ts';
import type { CalculatorProps } from './calculator-props.ts';
import { PossibleOutcomes } from './PossibleOutcomes.tsx';
import { Reason } from './Reason.tsx';

interface Props {
  readonly assessment: BenefitAssessment;
  readonly props: CalculatorProps;
}

/** What one benefit includes, what is left, whether and where it can be used now, and why. */
export function BenefitResult({ assessment, props }: Props) {
  const { benefit, amounts, outcomes, notes } = assessment;
  const { words, tag, benefits, headingLevel } = props;
  const { name, scope } = benefits[benefit] ?? { name: benefit, scope: '' };
  const Heading = `h${String(headingLevel + 1)}` as 'h3' | 'h4' | 'h5';
  const title = `result-${benefit}-title`;
  const verdict = fileNow(outcomes);
  const [first, ...others] = outcomes;
  const only = others.length === 0 ? first : undefined;

  return (
    <section
      class="result"
      id={`result-${benefit}`}
      data-status={outcomes.map(({ status }) => status).join(' ')}
      aria-labelledby={title}
    >
      <Heading id={title}>
        <span lang="en">{name}</span> <span class="scope">{scope}</span>
      </Heading>
      <dl>
        <div>
          <dt>{words.entitlement}</dt>
          <dd class="figure">
            <Alternatives tag={tag}>
              {amounts.map((amount) => (
                <data key={amount} value={String(amount)}>
                  {amountInWords(words, tag, amount)}
                </data>
              ))}
            </Alternatives>
          </dd>
        </div>
        <Remaining assessment={assessment} props={props} />
        <div>
          <dt>{words.canFile}</dt>
          <dd>
            <strong class={`verdict ${verdict}`}>{words[`fileNow.${verdict}`]}</strong>
            {only && <> – {words[`status.${only.status}`]}</>}
          </dd>
        </div>
      </dl>
      {notes.map((id) => (
        <p key={id} class="note">
          <Reason id={id} props={props} />
        </p>
      ))}
      {only ? (
        <Advice outcome={only} props={props} />
      ) : (
        <PossibleOutcomes assessment={assessment} props={props} />
      )}
      <details>
        <summary>{words.why}</summary>
        <ul>
          {[...assessment.grants, ...(only?.reasons ?? [])].map((id) => (
            <li key={id}>
              <Reason id={id} props={props} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Remaining({ assessment: { amounts, remaining }, props: { tag, words } }: Props) {
  if (amounts.every((amount) => amount === 'none')) return null;
  return (
    <div>
      <dt>{words.left}</dt>
      <dd>
        {remaining && remaining.length > 0 ? (
          <span data-remaining={remaining.join(' ')}>
            <Alternatives tag={tag}>
              {remaining.map((amount) => (
                <span key={amount}>{amount === 'unlimited' ? words.unlimited : amount}</span>
              ))}
            </Alternatives>
          </span>
        ) : (
          <span data-remaining="unknown">{words.leftUnknown}</span>
        )}
      </dd>
    </div>
  );
}
