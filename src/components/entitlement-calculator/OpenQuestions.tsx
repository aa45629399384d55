import type { DecidingQuestion } from '~/lib/entitlement/dependencies.ts';
import { offerKeys } from '~/lib/programme/vocabulary.ts';
import { Alternatives } from './Alternatives.tsx';
import type { AnswerContext } from './calculator-props.ts';
import { InlineText } from '~/components/inline-text/InlineText.tsx';

interface Props {
  readonly questions: readonly DecidingQuestion[];
  readonly context: AnswerContext;
}

/** The names of questions in a row. */
export function QuestionNames({ questions, context: { tag, words } }: Props) {
  return (
    <Alternatives tag={tag} type="conjunction">
      {questions.map((key) => words[`question.${key}`])}
    </Alternatives>
  );
}

/** For each question left open, where the reader finds its answer. */
export function HowToFind({ questions, context }: Props) {
  const { words, edition } = context;
  const findings = [...new Set(questions.map(findingOf))];
  return (
    <details>
      <summary>{words.howToFind}</summary>
      <ul>
        {findings.map((finding) => (
          <li key={finding}>
            <strong>
              <QuestionNames
                questions={questions.filter((key) => findingOf(key) === finding)}
                context={context}
              />
            </strong>
            : <InlineText text={edition.finding[finding]} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function findingOf(key: DecidingQuestion): keyof AnswerContext['edition']['finding'] {
  if (key === 'product' || key === 'activated' || key === 'ends') return key;
  return offerKeys.some((offer) => offer === key) ? 'offers' : 'used';
}
