import type { RefObject } from 'preact';
import { isTier } from '~/lib/entitlement/grants.ts';
import type { Profile, ProfileKey } from '~/lib/entitlement/profile.ts';
import { activations, offerKeys, products, roles } from '~/lib/programme/vocabulary.ts';
import type { CalculatorEdition, CalculatorProps } from './calculator-props.ts';
import { CompetencyPicker } from './CompetencyPicker.tsx';
import { EditionPicker } from './EditionPicker.tsx';
import { Choice, Field } from './fields.tsx';

interface Props extends Pick<CalculatorProps, 'editions' | 'tag' | 'words'> {
  readonly form: RefObject<HTMLFormElement>;
  readonly edition: CalculatorEdition;
  readonly profile: Profile;
  readonly errors: Partial<Record<ProfileKey, string>>;
  readonly ended: boolean;
  readonly onInput: (event: Event) => void;
  readonly onLeave: () => void;
}

/**
 * The questions. The browser keeps the entries, so that what was typed before the script came is
 * not lost; the profile is only told back in counts and messages.
 */
export function AnswerForm({
  form,
  edition,
  editions,
  tag,
  words,
  profile,
  errors,
  ended,
  onInput,
  onLeave,
}: Props) {
  const { areas, competencies, offers } = edition;
  const yesOrNo = (['yes', 'no'] as const).map((value) => ({ value, label: words[value] }));
  const { unknown } = words;

  return (
    <form
      ref={form}
      class="questions"
      aria-label={words.title}
      autocomplete="off"
      onInput={onInput}
      onFocusOut={onLeave}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <EditionPicker chosen={edition.rules.id} {...{ editions, tag, words }} />
      {/* Answers that this edition does not ask for are kept for those that do. */}
      {offerKeys
        .filter((key) => !offers.some((offer) => offer.key === key))
        .map((key) => (
          <input key={key} type="hidden" name={key} />
        ))}
      <fieldset class="group">
        <legend>{words.holds}</legend>
        {offers.map(({ key, name }) =>
          isTier(key) ? (
            <CompetencyPicker
              key={key}
              tier={key}
              tierName={name}
              chosen={profile[key]?.length ?? 0}
              {...{ areas, competencies, words }}
            />
          ) : (
            <Choice
              key={key}
              name={key}
              legend={name}
              english
              options={yesOrNo}
              unknown={unknown}
            />
          ),
        )}
      </fieldset>
      <Choice
        name="product"
        legend={words.product}
        options={products.map((value) => ({ value, label: words[`product.${value}`] }))}
        unknown={unknown}
      />
      <Choice
        name="activated"
        legend={words.activated}
        options={activations.map((value) => ({ value, label: words[`activated.${value}`] }))}
        unknown={unknown}
      />
      <details class="more">
        <summary>{words.more}</summary>
        <p class="hint">{words.moreHint}</p>
        <Field
          name="ends"
          type="date"
          label={words.ends}
          hint={words.endsHint}
          error={errors.ends}
          remark={ended ? words['error.ended'] : undefined}
        />
        <Field
          name="used-on-premises"
          type="text"
          label={words.usedOnPremises}
          hint={words.usedHint}
          error={errors['used-on-premises']}
        />
        <Field
          name="used-cloud"
          type="text"
          label={words.usedCloud}
          hint={words.usedHint}
          error={errors['used-cloud']}
        />
        <Choice
          name="role"
          legend={words.role}
          options={roles.map((value) => ({ value, label: words[`role.${value}`] }))}
          unknown={unknown}
        />
        <Choice name="csp" legend={words.csp} options={yesOrNo} unknown={unknown} />
        <Field name="on" type="date" label={words.on} hint={words.onHint} error={errors.on} />
      </details>
    </form>
  );
}
