import { InlineText } from '~/components/inline-text/InlineText.tsx';
import type { GuideQuestion } from '~/lib/troubleshooter/guide.ts';
import { OutcomeView } from './OutcomeView.tsx';
import type { GuideContext, TroubleshooterWords } from './troubleshooter-props.ts';

/** The whole tree without scripts: every node a section, every answer a link to the next. */
export function TreeSections({ context }: { context: GuideContext }) {
  const { guide, words, headingLevel } = context;
  const Heading = `h${String(headingLevel)}` as 'h2' | 'h3' | 'h4';
  return (
    <div class="tool tree-sections">
      <p>
        {words.without} <a href={`../troubleshooters/${guide.id}.svg`}>{words.picture}</a>
      </p>
      {Object.entries(guide.steps).map(([step, { asks, leads }]) => {
        const question = guide.questions[asks];
        if (!question) return null;
        return (
          <section key={step} class="step" id={step} data-node={step}>
            <Heading class="step-title">{question.title}</Heading>
            <AnswerLinks
              {...{ question, words }}
              hrefOf={(answer) => `#${leads[answer] ?? guide.start}`}
            />
          </section>
        );
      })}
      {Object.entries(guide.outcomes).map(([id, outcome]) => (
        <section key={id} class="step result" id={id} data-node={id} data-outcome={id}>
          <OutcomeView outcome={outcome} context={context} />
          <p class="restart">
            <a href={`#${guide.start}`}>{words.restart}</a>
          </p>
        </section>
      ))}
    </div>
  );
}

interface AnswerLinksProps {
  readonly question: GuideQuestion;
  readonly words: TroubleshooterWords;
  readonly hrefOf: (answer: string) => string;
}

/** The answers to a question as links to where they lead. */
export function AnswerLinks({
  question: { hint, where, answers },
  words,
  hrefOf,
}: AnswerLinksProps) {
  return (
    <>
      {hint && (
        <p class="hint">
          <InlineText text={hint} />
        </p>
      )}
      {where && (
        <p class="hint">
          <strong>{words.where}</strong> <InlineText text={where} />
        </p>
      )}
      <ul class="answers">
        {answers.map(({ id, text, hint: aside }) => (
          <li key={id}>
            <a href={hrefOf(id)}>
              <InlineText text={text} />
            </a>
            {aside && (
              <span class="hint aside">
                <InlineText text={aside} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
