import { Component, type RefObject } from 'preact';
import type { CalculatorProps, FormNews, FormQuestion } from './calculator-props.ts';
import { CompetencyPicker } from './CompetencyPicker.tsx';
import { EditionPicker } from './EditionPicker.tsx';
import { Choice, Field } from './fields.tsx';

interface Props extends Pick<CalculatorProps, 'editions' | 'questions' | 'words'> {
  readonly form: RefObject<HTMLFormElement>;
  readonly news: FormNews;
  readonly onInput: (event: Event) => void;
  /** False in an article as the build writes it: what is folded up needs no room in that. */
  readonly isAwake: boolean | undefined;
}

/**
 * The questions. The browser keeps the entries, so that what was typed before the script came is
 * not lost; what they mean is only told back in counts and messages.
 */
export class AnswerForm extends Component<Props> {
  override shouldComponentUpdate({ news, isAwake }: Props): boolean {
    return news !== this.props.news || isAwake !== this.props.isAwake;
  }

  override render({ form, news, editions, questions, words, onInput, isAwake }: Props) {
    const { edition, chosen, errors, ended } = news;
    const asField = ({ name, label, options, type = 'text', hint = '' }: FormQuestion) =>
      options ? (
        <Choice key={name} legend={label} {...{ name, options }} />
      ) : (
        <Field
          key={name}
          error={errors?.[name as keyof typeof errors]}
          remark={name === 'ends' && ended ? words['error.ended'] : undefined}
          {...{ name, label, type, hint }}
        />
      );

    return (
      <form
        ref={form}
        class="questions"
        aria-label={words.title}
        autocomplete="off"
        onInput={onInput}
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <EditionPicker chosen={edition.rules.id} {...{ editions, words }} />
        {edition.otherOffers.map((key) => (
          <input key={key} type="hidden" name={key} />
        ))}
        <fieldset class="group">
          <legend>{words.holds}</legend>
          {edition.offers.map(({ name, ...offer }) =>
            offer.isTier ? (
              <CompetencyPicker
                key={offer.key}
                tier={offer.key}
                tierName={name}
                chosen={chosen?.[offer.key]}
                {...{ edition, words, isAwake }}
              />
            ) : (
              <Choice
                key={offer.key}
                name={offer.key}
                legend={name}
                english
                options={questions.offer.options ?? []}
              />
            ),
          )}
        </fieldset>
        {questions.main.map(asField)}
        <details class="more">
          <summary>{words.more}</summary>
          {isAwake && (
            <>
              <p class="hint">{words.moreHint}</p>
              {questions.more.map(asField)}
            </>
          )}
        </details>
      </form>
    );
  }
}
