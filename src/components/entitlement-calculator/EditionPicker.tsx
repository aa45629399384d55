import { formatDate } from '~/lib/dates/format.ts';
import { fill } from '~/lib/interface-words/plurals.ts';
import type { CalculatorProps } from './calculator-props.ts';

interface Props extends Pick<CalculatorProps, 'editions' | 'tag' | 'words'> {
  /** The id of the edition that is chosen. */
  readonly chosen: string;
}

/** The editions of the programme; the first is the default, and links need not name it. */
export function EditionPicker({ editions, chosen, tag, words }: Props) {
  const options = editions.map(({ id, title, from, until }, index) => ({
    id,
    value: index === 0 ? '' : id,
    text: fill(words[until ? 'editionFromUntil' : 'editionSince'], {
      title,
      from: formatDate(from, tag),
      until: until ? formatDate(until, tag) : '',
    }),
  }));
  return (
    <div class="field">
      <label for="calculator-edition">{words.editionQuestion}</label>
      <select id="calculator-edition" name="edition" autocomplete="off">
        {options.map(({ id, value, text }) => (
          <option key={id} value={value}>
            {text}
          </option>
        ))}
      </select>
      {/* A list box cuts off what does not fit; those who hear it hear the whole of it. */}
      <p class="hint in-full" aria-hidden="true">
        {options.find(({ id }) => id === chosen)?.text}
      </p>
    </div>
  );
}
