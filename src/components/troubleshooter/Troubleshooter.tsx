import { Component, createRef } from 'preact';
import { LoadFailed } from '~/components/tool/LoadFailed.tsx';
import { carriesState, pairsWith } from '~/lib/page/pairs.ts';
import { record, recorded } from './history-record.ts';
import { PastedMessage } from './PastedMessage.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { guideLoader, type LaterPart, type Steps } from './steps.ts';
import type { Standing, TroubleshooterProps } from './troubleshooter-props.ts';

interface Props extends TroubleshooterProps {
  readonly loadLater: () => Promise<LaterPart>;
}

interface State {
  readonly ready: boolean;
  /** Set once the steps were asked for and have come. */
  readonly steps?: Steps;
  readonly failed: boolean;
  /** What the address says before there are steps to read it with. */
  readonly unread: string;
  /** The answer with which the reader has left the first question. */
  readonly entered?: string;
  readonly standing?: Standing;
  /** Set once the picture was opened. */
  readonly later?: LaterPart;
  readonly said: string;
}

/**
 * The troubleshooter: the first question, and what comes behind it once it is answered.
 * A class, because hooks would be a script more to wait for.
 */
export class Troubleshooter extends Component<Props, State> {
  override state: State = {
    ready: false,
    failed: false,
    unread: '',
    said: '',
  };
  private readonly root = createRef<HTMLDivElement>();
  private readonly form = createRef<HTMLFormElement>();
  private readonly loadGuide = guideLoader(this.props.name);
  private isFollowed = this.props.isFollowed ?? false;
  private presses = 0;

  override componentDidMount(): void {
    const { name, inArticle } = this.props;
    this.readAddress();
    // An entry whose address says nothing of the way would not know that it stands for the start.
    if (!carriesState(location.hash) && recorded(name) === undefined) record(name, '');
    if (!inArticle) {
      this.loadGuide().catch(() => {
        this.setState({ failed: true });
      });
    }
    this.setState({ ready: true });
    // The tool stands there as long as the page.
    addEventListener('hashchange', () => {
      this.isFollowed = true;
      this.readAddress();
    });
  }

  private readAddress(): void {
    const { keys, inArticle } = this.props;
    const { hash } = location;
    if (!pairsWith(hash, keys) && (inArticle || !carriesState(hash))) return;
    this.setState({ unread: hash });
    void this.load();
  }

  /** Undefined where the steps cannot be had. */
  private readonly load = async (): Promise<Steps | undefined> => {
    try {
      const [later, guide] = await Promise.all([this.props.loadLater(), this.loadGuide()]);
      const steps = { ...later, guide };
      this.setState({ steps, failed: false });
      return steps;
    } catch {
      this.setState({ failed: true });
      return undefined;
    }
  };

  private readonly openPicture = (): void => {
    // Only its text needs the questions. What does not come is told above.
    void this.load();
    this.props.loadLater().then(
      (later) => {
        this.setState({ later });
      },
      () => undefined,
    );
  };

  private readonly enter = async (answer: string): Promise<void> => {
    const press = ++this.presses;
    // Whoever presses again while the questions are on their way wants to go on once.
    if ((await this.load()) && press === this.presses) this.setState({ entered: answer });
  };

  override render(props: Props, state: State) {
    const { name, words, first, keys, foreignKeys, headingLevel, loadLater } = props;
    const { ready, steps, failed, unread, entered, standing, later, said } = state;
    const { root, form, load } = this;
    const paste = <PastedMessage {...{ words, ready, load, loadLater }} />;

    return (
      <div
        ref={root}
        class="tool troubleshooter needs-script"
        data-ready={ready && (!unread || standing !== undefined)}
        data-fragment-state={standing?.own ?? pairsWith(unread, keys)}
        data-fragment-keys={ready ? keys.join(' ') : undefined}
        data-fragment-waiting={standing?.waiting ?? pairsWith(unread, foreignKeys)}
      >
        {steps && (unread || entered !== undefined) ? (
          <steps.Way
            {...props}
            {...{ root, form, paste, entered }}
            isFollowed={this.isFollowed}
            guide={steps.guide}
            tell={(news) => {
              this.setState(news);
            }}
          />
        ) : (
          // Only a reader's browser has a current node; the page without scripts shows them all.
          <div class="step" data-node={ready ? first.step : undefined}>
            {failed && (
              <LoadFailed text={words.loadFailed} again={words.retry} onRetry={() => void load()} />
            )}
            <QuestionForm
              question={first.question}
              onContinue={(answer) => void this.enter(answer)}
              {...{ words, headingLevel, form, ready }}
            >
              {paste}
            </QuestionForm>
          </div>
        )}
        <details class="picture" onToggle={this.openPicture}>
          <summary>{words.picture}</summary>
          {later ? (
            <later.TreePicture
              {...{ name, words }}
              guide={steps?.guide}
              path={standing?.path ?? []}
              node={standing?.node ?? first.step}
            />
          ) : (
            <p>
              <a href={`../troubleshooters/${name}.svg`}>{words['picture.open']}</a>
            </p>
          )}
        </details>
        <p class="privacy">{words.privacy}</p>
        <p class="sr-only" role="status">
          {said}
        </p>
      </div>
    );
  }
}
