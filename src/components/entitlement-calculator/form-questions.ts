import { activations, products, roles } from '~/lib/programme/vocabulary.ts';
import type { CalculatorProps, CalculatorWords, FormQuestion } from './calculator-props.ts';

/** The questions that every edition asks, written out so that a browser need not put them together. */
export function formQuestions(words: CalculatorWords): CalculatorProps['questions'] {
  const choice = <Value extends string>(
    name: string,
    label: string,
    values: readonly Value[],
    labelOf: (value: Value) => string,
  ): FormQuestion => ({
    name,
    label,
    options: [
      ...values.map((value) => ({ value, label: labelOf(value) })),
      { value: '', label: words.unknown },
    ],
  });
  const yesOrNo = (name: string, label: string): FormQuestion =>
    choice(name, label, ['yes', 'no'], (value) => words[value]);
  return {
    offer: yesOrNo('', ''),
    main: [
      choice('product', words.product, products, (value) => words[`product.${value}`]),
      choice('activated', words.activated, activations, (value) => words[`activated.${value}`]),
    ],
    more: [
      { name: 'ends', label: words.ends, type: 'date', hint: words.endsHint },
      { name: 'used-on-premises', label: words.usedOnPremises, type: 'text', hint: words.usedHint },
      { name: 'used-cloud', label: words.usedCloud, type: 'text', hint: words.usedHint },
      choice('role', words.role, roles, (value) => words[`role.${value}`]),
      yesOrNo('csp', words.csp),
      { name: 'on', label: words.on, type: 'date', hint: words.onHint },
    ],
  };
}
