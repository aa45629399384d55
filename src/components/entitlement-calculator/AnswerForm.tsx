import type { RefObject } from 'preact';
import type { Profile, ProfileKey } from '~/lib/entitlement/profile.ts';
import { activations, products, roles } from '~/lib/programme/vocabulary.ts';
import type { CalculatorProps } from './calculator-props.ts';
import { CompetencyPicker } from './CompetencyPicker.tsx';
import { Choice, Field } from './fields.tsx';

interface Props extends Pick<CalculatorProps, 'areas' | 'competencies' | 'words'> {
  readonly form: RefObject<HTMLFormElement>;
  readonly profile: Profile;
  readonly errors: Partial<Record<ProfileKey, string>>;
  readonly ended: boolean;
  readonly onInput: (event: Event) => void;
}

/**
 * The questions. The browser keeps the entries, so that what was typed before the script came is
 * not lost; the profile is only told back in counts and messages.
 */
export function AnswerForm({
  form,
  profile,
  errors,
  ended,
  onInput,
  areas,
  competencies,
  words,
}: Props) {
  const yesOrNo = (['yes', 'no'] as const).map((value) => ({ value, label: words[value] }));
  const { unknown } = words;
  const shared = { areas, competencies, words };

  return (
    <form
      ref={form}
      class="questions"
      aria-label={words.title}
      onInput={onInput}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <input type="hidden" name="edition" />
      <fieldset class="group">
        <legend>{words.holds}</legend>
        <Choice name="action-pack" legend={words.actionPack} options={yesOrNo} unknown={unknown} />
        <CompetencyPicker
          tier="silver"
          tierName="Silver"
          chosen={profile.silver?.length ?? 0}
          {...shared}
        />
        <CompetencyPicker
          tier="gold"
          tierName="Gold"
          chosen={profile.gold?.length ?? 0}
          {...shared}
        />
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
