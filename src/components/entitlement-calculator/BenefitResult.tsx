import type { BenefitAssessment } from '~/lib/entitlement/assess.ts';
import type { Change } from '~/lib/entitlement/nearest-change.ts';
import { fill } from '~/lib/interface-words/fill.ts';
import { Advice } from './Advice.tsx';
import { Alternatives } from './Alternatives.tsx';
import { amountInWords, changeInWords, fileNow } from './answer-words.ts';
import type { AnswerContext, CalculatorProps } from './calculator-props.ts';
import { HowToFind, QuestionNames } from './OpenQuestions.tsx';
import { PossibleOutcomes } from './PossibleOutcomes.tsx';
import { Reason } from './Reason.tsx';

interface Props {
  readonly assessment: BenefitAssessment;
  readonly change: Change | undefined;
  readonly context: AnswerContext;
  readonly headingLevel: CalculatorProps['headingLevel'];
  /** False where nothing is answered: then everything is possible, which tells nobody anything. */
  readonly hasAnswers: boolean;
}

/** What one benefit includes, what is left, whether and where it can be used now, and why. */
export function BenefitResult({ assessment, change, context, headingLevel, hasAnswers }: Props) {
  const { benefit, outcomes, notes } = assessment;
  const { words, edition } = context;
  const { name, scope, formerName } = edition.benefits[benefit] ?? { name: benefit, scope: '' };
  const Heading = `h${String(headingLevel + 1)}` as 'h3' | 'h4' | 'h5';
  const title = `result-${benefit}-title`;
  const verdict = fileNow(outcomes);
  const [first, ...others] = outcomes;
  const only = others.length === 0 ? first : undefined;
  const open = [...new Set([...assessment.amountDependsOn, ...assessment.statusDependsOn])];

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
      {formerName && <p class="hint">{fill(words.renamed, { name: formerName })}</p>}
      <dl>
        <Included assessment={assessment} context={context} />
        {hasAnswers && <Remaining assessment={assessment} context={context} />}
        <div>
          <dt>{words.canFile}</dt>
          <dd>
            <strong>{words[`fileNow.${verdict}`]}</strong>
            {only && <> – {words[`status.${only.status}`]}</>}
          </dd>
        </div>
        {change && (
          <div data-change={change.to.kind}>
            <dt>{words.change}</dt>
            <dd>{changeInWords(change, context)}</dd>
          </div>
        )}
      </dl>
      {notes.map((id) => (
        <p key={id} class="note">
          <Reason id={id} context={context} />
        </p>
      ))}
      {only ? (
        <Advice outcome={only} context={context} />
      ) : (
        <PossibleOutcomes assessment={assessment} context={context} isListed={hasAnswers} />
      )}
      {hasAnswers && open.length > 0 && <HowToFind questions={open} context={context} />}
      {hasAnswers && (
        <details data-reasons>
          <summary>{words.why}</summary>
          <p>{fill(words.rulesApplied, { title: edition.title })}</p>
          <ol>
            {[...assessment.grants, ...(only?.reasons ?? []), ...notes].map((id) => (
              <li key={id}>
                <Reason id={id} context={context} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

type PartProps = Pick<Props, 'assessment' | 'context'>;

function Included({ assessment: { amounts, amountDependsOn }, context }: PartProps) {
  const { tag, words } = context;
  return (
    <div>
      <dt>{words.entitlement}</dt>
      <dd class="figure">
        <Alternatives tag={tag}>
          {amounts.map((amount) =>
            amount === 'unknown' ? (
              <span key={amount}>{words.notKnown}</span>
            ) : (
              <data key={amount} value={String(amount)}>
                {amountInWords(words, tag, amount)}
              </data>
            ),
          )}
        </Alternatives>
      </dd>
      {amountDependsOn.length > 0 && (
        <dd class="hint">
          {words.amountDependsOn} <QuestionNames questions={amountDependsOn} context={context} />
        </dd>
      )}
    </div>
  );
}

function Remaining({ assessment: { amounts, remaining }, context: { tag, words } }: PartProps) {
  if (amounts.every((amount) => amount === 'none' || amount === 'unknown')) return null;
  const known = remaining?.filter((amount) => amount !== 'unknown') ?? [];
  return (
    <div>
      <dt>{words.left}</dt>
      <dd>
        {known.length > 0 ? (
          <span data-remaining={known.join(' ')}>
            <Alternatives tag={tag}>
              {known.map((amount) => (
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
