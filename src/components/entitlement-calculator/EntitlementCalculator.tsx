import { Component, createRef, type ComponentChildren } from 'preact';
import { LoadFailed } from '~/components/tool/LoadFailed.tsx';
import { carriesState, pairsWith } from '~/lib/page/pairs.ts';
import { AnswerForm } from './AnswerForm.tsx';
import type { CalculatorProps, Feedback, FormNews } from './calculator-props.ts';
import { pairsOfForm, settleNone } from './form-fields.ts';

/** The script of the answer. */
export type AnsweringPart = typeof import('./Answering.tsx');

interface Props extends CalculatorProps {
  /** The answer while nothing is answered; a browser keeps that of the page. */
  readonly written?: ComponentChildren;
  readonly loadLater: () => Promise<AnsweringPart>;
}

interface State {
  readonly ready: boolean;
  /** How the script of the answer comes; nobody asks for it before it is needed. */
  readonly answering: 'idle' | 'loading' | 'failed' | AnsweringPart;
  /** What was answered before there are rules to read it with. */
  readonly unread: string;
  /** True where the reader has answered, and waits to be told what follows. */
  readonly isAwaited: boolean;
  readonly feedback?: Feedback;
  readonly said: string;
}

const asWritten = { dangerouslySetInnerHTML: { __html: '' } };

/**
 * The entitlement calculator: questions, and the answer as it stands. Until the first of them is
 * answered nothing of the rules is needed, and the answer is the one that the build wrote.
 * A class, because hooks would be a script more to wait for.
 */
export class EntitlementCalculator extends Component<Props, State> {
  override state: State = {
    ready: false,
    answering: 'idle',
    unread: '',
    isAwaited: false,
    said: '',
  };
  private readonly form = createRef<HTMLFormElement>();
  readonly news: FormNews = { edition: this.props.initial };

  override componentDidMount(): void {
    const form = this.form.current;
    this.follow();
    if (form && pairsOfForm(form)) this.ask();
    this.setState({ ready: true });
    // The tool stands there as long as the page.
    addEventListener('hashchange', this.follow);
  }

  private readonly follow = (): void => {
    if (!carriesState(location.hash)) return;
    this.setState({ unread: location.hash });
    this.ask();
  };

  private readonly ask = (): void => {
    const { answering } = this.state;
    if (answering !== 'idle' && answering !== 'failed') return;
    this.setState({ answering: 'loading' });
    this.props.loadLater().then(
      (loaded) => {
        this.setState({ answering: loaded });
      },
      () => {
        this.setState({ answering: 'failed' });
      },
    );
  };

  private readonly answer = ({ target }: Event): void => {
    const form = this.form.current;
    if (!form) return;
    settleNone(form, target);
    if (this.state.feedback) return;
    this.setState({ unread: `#${pairsOfForm(form)}`, isAwaited: true });
    this.ask();
  };

  /** The answer may offer another edition, before and after its script has come. */
  private readonly chooseEdition = ({ target }: Event): void => {
    const field = this.form.current?.querySelector('select');
    // Nothing else in the answer has a name.
    const { name, value = '' } = target as Partial<HTMLButtonElement>;
    if (!field || !name) return;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };

  private readonly tell = (news: Partial<Pick<State, 'feedback' | 'said'>>): void => {
    this.setState(news);
  };

  override render({ written, ...props }: Props, state: State) {
    const { words, editions, questions, headingLevel, keys, foreignKeys, isWhole } = props;
    const { ready, answering, unread, isAwaited, feedback, said } = state;
    const { form } = this;
    const Heading = `h${String(headingLevel)}` as 'h2' | 'h3' | 'h4';
    const isIdle = answering === 'idle';
    const { news } = feedback ?? this;

    return (
      <div
        class="tool entitlement-calculator needs-script"
        data-ready={ready && (isIdle || !!feedback?.isReady)}
        data-fragment-state={feedback?.own ?? pairsWith(unread, keys)}
        data-fragment-keys={ready ? keys.join(' ') : undefined}
        data-fragment-waiting={feedback?.waiting ?? pairsWith(unread, foreignKeys)}
      >
        <AnswerForm
          onInput={this.answer}
          isAwake={ready || isWhole}
          {...{ form, news, words, editions, questions }}
        />
        {/* Another element than what the build wrote, whose text no code may take away again. */}
        <div
          key={isIdle}
          class="answer"
          onClick={this.chooseEdition}
          {...(isIdle && !written && asWritten)}
        >
          {isIdle ? (
            written
          ) : typeof answering === 'object' ? (
            <answering.Answering
              {...props}
              {...{ form, isAwaited }}
              shown={news.edition.rules.id}
              tell={this.tell}
            />
          ) : (
            <>
              <Heading>{words.answer}</Heading>
              {answering === 'failed' ? (
                <LoadFailed text={words.loadFailed} again={words.retry} onRetry={this.ask} />
              ) : (
                <p role="status">{words.loading}</p>
              )}
            </>
          )}
        </div>
        <p class="sr-only" role="status">
          {said}
        </p>
      </div>
    );
  }
}
