import type { Answered } from '~/lib/troubleshooter/graph.ts';
import { answerInShort } from './answer-in-short.ts';
import type { GuideContext } from './troubleshooter-props.ts';

interface Props {
  readonly path: readonly Answered[];
  readonly context: GuideContext;
  /** The address of an earlier question with all answers kept. */
  readonly hrefOf: (step: string) => string;
}

/** Every question that was answered on the way, with a way to change the answer. */
export function Recap({ path, context, hrefOf }: Props) {
  const { words, guide, headingLevel } = context;
  const Heading = `h${String(headingLevel + 1)}` as 'h3' | 'h4' | 'h5';
  return (
    <section class="way" aria-labelledby="troubleshooter-answers">
      <Heading id="troubleshooter-answers" class="step-part">
        {words.answers}
      </Heading>
      <dl>
        {path.map((answered) => (
          <div key={answered.step}>
            <dt>{guide.questions[answered.question]?.title}</dt>
            <dd>{answerInShort(guide, answered)}</dd>
            <dd class="change">
              <a href={hrefOf(answered.step)}>
                {words.change}
                <span class="sr-only">: {guide.questions[answered.question]?.title}</span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
