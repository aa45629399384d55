import { Component, createRef } from 'preact';
import type { LaterPart, Steps } from './steps.ts';
import type { TroubleshooterWords } from './troubleshooter-props.ts';

interface Props {
  readonly words: TroubleshooterWords;
  readonly ready: boolean;
  readonly loadLater: () => Promise<LaterPart>;
  readonly load: () => Promise<Steps | undefined>;
}

interface State {
  /** What was found out, in words. */
  readonly result: string;
  /** True where the focus moves to the answer, and the result must not be spoken as well. */
  readonly isFound: boolean;
  readonly hasMasked: boolean;
}

/** A field for the message that the reader sees; its text stays here and goes nowhere. */
export class PastedMessage extends Component<Props, State> {
  override state: State = { result: '', isFound: false, hasMasked: false };
  private readonly field = createRef<HTMLTextAreaElement>();

  private readonly mask = async (): Promise<void> => {
    const { maskField } = await this.props.loadLater();
    if (this.field.current && maskField(this.field.current)) this.setState({ hasMasked: true });
  };

  private readonly find = async (): Promise<void> => {
    const { load, words } = this.props;
    const steps = await load();
    if (!steps || !this.field.current) return;
    this.setState(steps.chooseByMessage(this.field.current, steps.guide, words));
  };

  /** After the event: only then the field holds what is pasted, and the button has let go. */
  private readonly findNext = (): void => {
    setTimeout(() => void this.find());
  };

  override render({ words, ready }: Props, { result, isFound, hasMasked }: State) {
    return (
      <div class="field paste">
        <label for="troubleshooter-paste">{words.paste}</label>
        <p class="hint" id="troubleshooter-paste-hint">
          {words['paste.hint']}
        </p>
        <textarea
          ref={this.field}
          id="troubleshooter-paste"
          rows={2}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="troubleshooter-paste-hint troubleshooter-paste-found"
          onInput={() => {
            // Where the script does not come, the text stays as it is, and goes nowhere either.
            this.mask().catch(() => undefined);
          }}
          onPaste={this.findNext}
        />
        <p>
          <button type="button" disabled={!ready} onClick={this.findNext}>
            {words['paste.find']}
          </button>
        </p>
        <p id="troubleshooter-paste-found" class="found" role={isFound ? undefined : 'status'}>
          {result} {hasMasked && words['paste.masked']}
        </p>
      </div>
    );
  }
}
