import { Component, createRef, type ComponentChildren, type RefObject } from 'preact';
import { InlineText } from '~/components/inline-text/InlineText.tsx';
import type { GuideQuestion } from '~/lib/troubleshooter/guide.ts';
import type { HeadingLevel, TroubleshooterWords } from './troubleshooter-props.ts';

interface Props {
  readonly question: GuideQuestion;
  /** The answer that was given before. */
  readonly given?: string | undefined;
  readonly words: TroubleshooterWords;
  readonly headingLevel: HeadingLevel;
  /** The heading, to which the focus moves after a step. */
  readonly heading?: RefObject<HTMLHeadingElement>;
  readonly form: RefObject<HTMLFormElement>;
  /** False as long as nothing can be answered yet. */
  readonly ready: boolean;
  readonly onContinue: (answer: string) => void;
  /** What stands before the answers. */
  readonly children?: ComponentChildren;
}

interface State {
  /** How often the reader went on without an answer. */
  readonly missing: number;
}

/** One question with its answers. Choosing never moves on; Continue does. */
export class QuestionForm extends Component<Props, State> {
  override state: State = { missing: 0 };
  private readonly summary = createRef<HTMLDivElement>();

  override componentDidUpdate(_: Props, { missing }: State): void {
    if (this.state.missing > missing) this.summary.current?.focus();
  }

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    const form = this.props.form.current;
    const answer = form && new FormData(form).get('answer');
    if (typeof answer === 'string') this.props.onContinue(answer);
    else this.setState(({ missing }) => ({ missing: missing + 1 }));
  };

  override render(props: Props, { missing }: State) {
    const { question, given, words, headingLevel, heading, form, ready } = props;
    const { title, hint, where, answers } = question;
    const Heading = `h${String(headingLevel)}` as 'h2' | 'h3' | 'h4';
    const describedBy = [
      hint && 'troubleshooter-hint',
      where && 'troubleshooter-where',
      missing > 0 && 'troubleshooter-error',
    ].filter(Boolean);

    return (
      <form ref={form} class="question" onSubmit={this.submit} autocomplete="off">
        {missing > 0 && (
          <div ref={this.summary} class="notice" tabIndex={-1} role="alert">
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
            <Heading class="step-title" tabIndex={-1} {...(heading && { ref: heading })}>
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
}
