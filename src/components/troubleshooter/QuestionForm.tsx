import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { InlineText } from '~/components/inline-text/InlineText.tsx';
import type { GuideQuestion } from '~/lib/troubleshooter/guide.ts';
import type { HeadingLevel, TroubleshooterWords } from './troubleshooter-props.ts';

interface Props {
  readonly question: GuideQuestion;
  /** The answer that was given before. */
  readonly given: string | undefined;
  readonly words: TroubleshooterWords;
  readonly headingLevel: HeadingLevel;
  /** The heading, to which the focus moves after a step. */
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly form: RefObject<HTMLFormElement>;
  /** False as long as nothing can be answered yet. */
  readonly ready: boolean;
  readonly onContinue: (answer: string) => void;
  /** What stands before the answers. */
  readonly children?: ComponentChildren;
}

/** One question with its answers. Choosing never moves on; Continue does. */
export function QuestionForm(props: Props) {
  const { question, given, words, headingLevel, heading, form, ready, onContinue } = props;
  const { title, hint, where, answers } = question;
  const [missing, setMissing] = useState(0);
  const summary = useRef<HTMLDivElement>(null);
  const Heading = `h${String(headingLevel)}` as 'h2' | 'h3' | 'h4';

  useEffect(() => {
    if (missing > 0) summary.current?.focus();
  }, [missing]);

  const submit = (event: Event): void => {
    event.preventDefault();
    const answer = form.current && new FormData(form.current).get('answer');
    if (typeof answer === 'string') onContinue(answer);
    else setMissing((count) => count + 1);
  };
  const describedBy = [
    hint && 'troubleshooter-hint',
    where && 'troubleshooter-where',
    missing > 0 && 'troubleshooter-error',
  ].filter(Boolean);

  return (
    <form ref={form} class="question" onSubmit={submit} autocomplete="off">
      {missing > 0 && (
        <div ref={summary} class="notice problem" tabIndex={-1} role="alert">
          <p class="label">{words['error.title']}</p>
          <p>
            <a
              href="#troubleshooter-answer-0"
              onClick={(event) => {
                event.preventDefault();
                form.current?.querySelector<HTMLInputElement>('input[type=radio]')?.focus();
              }}
            >
              {words['error.choose']}
            </a>
          </p>
        </div>
      )}
      {props.children}
      <fieldset aria-describedby={describedBy.join(' ') || undefined}>
        <legend>
          <Heading ref={heading} class="step-title" tabIndex={-1}>
            {title}
          </Heading>
        </legend>
        {hint && (
          <p id="troubleshooter-hint" class="hint">
            <InlineText text={hint} />
          </p>
        )}
        {where && (
          <p id="troubleshooter-where" class="hint">
            <strong>{words.where}</strong> <InlineText text={where} />
          </p>
        )}
        {missing > 0 && (
          <p id="troubleshooter-error" class="error">
            {words['error.choose']}
          </p>
        )}
        {answers.map(({ id, text, hint: aside }, index) => (
          <label key={id} class="option">
            <input
              type="radio"
              name="answer"
              id={`troubleshooter-answer-${String(index)}`}
              value={id}
              defaultChecked={id === given}
              aria-describedby={aside ? `troubleshooter-aside-${String(index)}` : undefined}
            />
            <span>
              <InlineText text={text} />
              {aside && (
                <span class="hint aside" id={`troubleshooter-aside-${String(index)}`}>
                  <InlineText text={aside} />
                </span>
              )}
            </span>
          </label>
        ))}
      </fieldset>
      <p>
        <button type="submit" class="primary" disabled={!ready}>
          {words.continue}
        </button>
      </p>
    </form>
  );
}
