import type { FormQuestion } from './calculator-props.ts';

interface ChoiceProps {
  readonly name: string;
  readonly legend: string;
  /** True where the legend is an English name. */
  readonly english?: boolean;
  /** Of no value is the one that leaves the question open. */
  readonly options: NonNullable<FormQuestion['options']>;
}

/** A question with one answer; open as long as nothing else is chosen. */
export function Choice({ name, legend, english, options }: ChoiceProps) {
  return (
    <fieldset>
      <legend lang={english ? 'en' : undefined}>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value} class="option">
          <input type="radio" name={name} value={value} defaultChecked={value === ''} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly type: 'date' | 'text';
  readonly error?: string | undefined;
  /** Said beside the field, and no mistake. */
  readonly remark?: string | undefined;
}

/** A field for a date or a number, with its hint and what is wrong with its entry. */
export function Field({ name, label, hint, type, error, remark }: FieldProps) {
  const id = `calculator-${name}`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <p id={`${id}-error`} class="error">
        {error}
      </p>
      <input
        id={id}
        name={name}
        type={type}
        inputMode="numeric"
        autocomplete="off"
        aria-describedby={`${id}-hint ${id}-error ${id}-remark`}
        aria-invalid={error ? 'true' : undefined}
      />
      <p class="remark" id={`${id}-remark`}>
        {remark}
      </p>
    </div>
  );
}
