import type { CalculatorProps } from './calculator-props.ts';

interface Props extends Pick<CalculatorProps, 'editions' | 'words'> {
  /** The id of the edition that is chosen. */
  readonly chosen: string;
}

/** The editions of the programme. */
export function EditionPicker({ editions, chosen, words }: Props) {
  return (
    <div class="field">
      <label for="calculator-edition">{words.editionQuestion}</label>
      <select id="calculator-edition" name="edition" autocomplete="off">
        {editions.map(({ id, value, label }) => (
          <option key={id} value={value}>
            {label}
          </option>
        ))}
      </select>
      {/* A list box cuts off what does not fit; those who hear it hear the whole of it. */}
      <p class="hint in-full" aria-hidden="true">
        {editions.find(({ id }) => id === chosen)?.label}
      </p>
    </div>
  );
}
