import type { AnswerContext } from './calculator-props.ts';

interface Props {
  readonly id: string;
  readonly context: AnswerContext;
}

/** A sentence that links the section it rests on, marked where it is not from the article. */
export function Reason({ id, context: { edition, words } }: Props) {
  const basis = edition.bases[id];
  return (
    <>
      <a href={basis?.href}>{edition.texts[id]}</a>
      {basis?.mark && <span class="provenance"> ({words[`provenance.${basis.mark}`]})</span>}
    </>
  );
}
