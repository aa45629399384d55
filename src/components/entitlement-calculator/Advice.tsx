import type { Outcome } from '~/lib/entitlement/outcomes.ts';
import { Alternatives } from './Alternatives.tsx';
import type { CalculatorProps } from './calculator-props.ts';
import { InlineText } from './InlineText.tsx';

interface Props {
  readonly outcome: Outcome;
  readonly props: CalculatorProps;
}

/** Where to file and what to do next. */
export function Advice({ outcome: { places, steps }, props: { tag, texts, words } }: Props) {
  return (
    <>
      {places.length > 0 && (
        <p class="places">
          <span class="label">{words.where}:</span>{' '}
          <Alternatives tag={tag}>
            {places.map((id) => (
              <InlineText key={id} text={texts[id] ?? ''} />
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
                <InlineText text={texts[id] ?? ''} />
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
