import type { CalculatorProps } from './calculator-props.ts';

interface Props {
  readonly id: string;
  readonly props: CalculatorProps;
}

/** A sentence that links the section it rests on, marked where it is not from the article. */
export function Reason({ id, props: { texts, bases, words } }: Props) {
  const basis = bases[id];
  return (
    <>
      <a href={basis?.href}>{texts[id]}</a>
      {basis && basis.provenance !== 'stated' && (
        <span class="provenance"> ({words[`provenance.${basis.provenance}`]})</span>
      )}
    </>
  );
}
