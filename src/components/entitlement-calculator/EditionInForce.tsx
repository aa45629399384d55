import type { Assessment } from '~/lib/entitlement/assess.ts';
import { editionOn } from '~/lib/entitlement/editions.ts';
import { fill } from '~/lib/interface-words/fill.ts';
import type { CalculatorProps } from './calculator-props.ts';

interface Props extends Pick<CalculatorProps, 'editions' | 'words'> {
  readonly assessment: Assessment;
  /** True where the reader gave the date, false for today. */
  readonly dateGiven: boolean;
}

/**
 * Offers the edition of the day, where the chosen one is not in force then. The form listens to the
 * button, which bears the answer to the question that it names.
 */
export function EditionInForce({ assessment, words, editions, dateGiven }: Props) {
  const { on, period } = assessment;
  if (period === 'within') return null;
  const other = editionOn(editions, on);
  if (!other) {
    return (
      <p class="notice" role="note">
        {words.noEdition}
      </p>
    );
  }
  return (
    <div class="notice" role="note" data-edition-in-force={other.id}>
      <p>{fill(words[dateGiven ? 'otherEdition' : 'otherEditionToday'], { title: other.title })}</p>
      <button type="button" name="edition" value={other.value}>
        {words.showEdition}
      </button>
    </div>
  );
}
