import type { Outcome } from '~/lib/entitlement/outcomes.ts';
import { Alternatives } from './Alternatives.tsx';
import type { AnswerContext } from './calculator-props.ts';
import { InlineText } from '~/components/inline-text/InlineText.tsx';

interface Props {
  readonly outcome: Outcome;
  readonly context: AnswerContext;
}

/** Where to file and what to do next. */
export function Advice({ outcome: { places, steps }, context: { tag, edition, words } }: Props) {
  return (
    <>
      {places.length > 0 && (
        <p class="places">
          <span class="label">{words.where}:</span>{' '}
          <Alternatives tag={tag}>
            {places.map((id) => (
              <InlineText key={id} text={edition.texts[id] ?? ''} />
            ))}
          </Alternatives>
        </p>
      )}
      {steps.length > 0 && (
        <>
          <p class="label">{words.next}</p>
          <ol>
            {steps.map((id) => (
              <li key={id}>
                <InlineText text={edition.texts[id] ?? ''} />
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
