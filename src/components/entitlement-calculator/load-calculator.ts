import { loadEditions } from '~/components/editions/load-editions.ts';
import { readInterfaceWords } from '~/lib/interface-words/read.ts';
import { getLocale, type LocaleId } from '~/lib/locales.ts';
import { calculatorEdition, calculatorWords } from './calculator-edition.ts';
import type { CalculatorEdition, CalculatorProps } from './calculator-props.ts';

/** Everything of the calculator in one language, but the level of its headings. */
export async function loadCalculator(
  locale: LocaleId,
): Promise<Omit<CalculatorProps, 'headingLevel'> & { all: CalculatorEdition[] }> {
  const editions = await loadEditions(locale);
  const [first] = editions;
  const all = editions.map(({ edition, words }) =>
    calculatorEdition(edition, words, first?.edition ?? edition),
  );
  const [initial] = all;
  if (!initial) throw new Error('src/content/programme holds no edition: write one.');
  return {
    tag: getLocale(locale).tag,
    words: calculatorWords(readInterfaceWords()[locale]),
    editions: all.map(({ title, rules: { id, from, until } }) => ({
      id,
      title,
      from,
      ...(until && { until }),
    })),
    initial,
    all,
  };
}
