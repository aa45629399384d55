import { loadEditions } from '~/components/editions/load-editions.ts';
import { loadTrees } from '~/components/troubleshooter/load-guide.ts';
import { readInterfaceWords } from '~/lib/interface-words/read.ts';
import { getLocale, type LocaleId } from '~/lib/locales.ts';
import { keysOfTree } from '~/lib/troubleshooter/fragment.ts';
import { graphOf } from '~/lib/troubleshooter/graph.ts';
import { handOverOf } from '~/lib/troubleshooter/hand-over.ts';
import { calculatorEdition, calculatorWords } from './calculator-edition.ts';
import type { CalculatorEdition, CalculatorProps } from './calculator-props.ts';

/** The calculator in one language: what all places of it have in common, and every edition. */
export async function loadCalculator(locale: LocaleId): Promise<{
  readonly common: Omit<CalculatorProps, 'headingLevel'>;
  readonly all: readonly CalculatorEdition[];
}> {
  const editions = await loadEditions(locale);
  const [first] = editions;
  const all = editions.map(({ edition, words }) =>
    calculatorEdition(edition, words, first?.edition ?? edition),
  );
  const trees = await loadTrees();
  const [initial] = all;
  if (!initial) throw new Error('src/content/programme holds no edition: write one.');
  const common = {
    tag: getLocale(locale).tag,
    words: calculatorWords(readInterfaceWords()[locale]),
    editions: all.map(({ title, rules: { id, from, until } }) => ({
      id,
      title,
      from,
      ...(until && { until }),
    })),
    initial,
    foreignKeys: trees.flatMap(keysOfTree),
    handOver: trees.map((tree) => ({
      page: tree.page,
      graph: graphOf(tree),
      answers: handOverOf(tree),
    })),
  };
  return { common, all };
}
