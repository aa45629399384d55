import { formatDate } from '~/lib/dates/format.ts';
import { fill } from '~/lib/interface-words/plurals.ts';
import type { CalculatorProps } from './calculator-props.ts';

type Props = Pick<CalculatorProps, 'editions' | 'tag' | 'words'>;

/** The editions of the programme; the first is the default, and links need not name it. */
export function EditionPicker({ editions, tag, words }: Props) {
  return (
    <div class="field">
      <label for="calculator-edition">{words.editionQuestion}</label>
      <select id="calculator-edition" name="edition" autocomplete="off">
        {editions.map(({ id, title, from, until }, index) => (
          <option key={id} value={index === 0 ? '' : id}>
            {fill(words[until ? 'editionFromUntil' : 'editionSince'], {
              title,
              from: formatDate(from, tag),
              until: until ? formatDate(until, tag) : '',
            })}
          </option>
        ))}
      </select>
    </div>
  );
}
