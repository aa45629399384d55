import type { Assessment } from '~/lib/entitlement/assess.ts';
import { editionOn } from '~/lib/entitlement/editions.ts';
import { fill } from '~/lib/interface-words/plurals.ts';
import type { CalculatorProps } from './calculator-props.ts';

interface Props extends Pick<CalculatorProps, 'editions' | 'words'> {
  readonly assessment: Assessment;
  /** True where the reader gave the date, false for today. */
  readonly dateGiven: boolean;
  readonly onChoose: (edition: string) => void;
}

/** Offers the edition of the day, where the chosen one is not in force then. */
export function EditionInForce({ assessment, words, editions, dateGiven, onChoose }: Props) {
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
      <button
        type="button"
        onClick={() => {
          onChoose(other.id);
        }}
      >
        {words.showEdition}
      </button>
    </div>
  );
}
