import type { OfferKey } from '~/lib/programme/vocabulary.ts';
import type { AnswerContext } from './calculator-props.ts';

interface Props {
  readonly offers: readonly OfferKey[];
  readonly context: AnswerContext;
}

/** Offers that the reader holds and the edition does not know: what became of them. */
export function ForeignOffers({ offers, context: { words, edition } }: Props) {
  if (offers.length === 0) return null;
  return (
    <div class="notice" role="note" data-foreign-offers={offers.join(' ')}>
      <p>{words.foreign}</p>
      <ul>
        {offers.map((key) => (
          <li key={key}>{edition.foreignOffers[key]}</li>
        ))}
      </ul>
    </div>
  );
}
