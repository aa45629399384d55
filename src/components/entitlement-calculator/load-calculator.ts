import { loadEditions } from '~/components/editions/load-editions.ts';
import { loadTrees } from '~/components/troubleshooter/load-guide.ts';
import { formatDate } from '~/lib/dates/format.ts';
import { calculatorKeys } from '~/lib/entitlement/fragment.ts';
import { fill } from '~/lib/interface-words/fill.ts';
import { readInterfaceWords } from '~/lib/interface-words/read.ts';
import { getLocale, type LocaleId } from '~/lib/locales.ts';
import { keysOfTree } from '~/lib/troubleshooter/fragment.ts';
import { graphOf } from '~/lib/troubleshooter/graph.ts';
import { handOverOf } from '~/lib/troubleshooter/hand-over.ts';
import { calculatorEdition, calculatorWords } from './calculator-edition.ts';
import type { CalculatorEdition, CalculatorProps } from './calculator-props.ts';
import { formQuestions } from './form-questions.ts';

/** The calculator in one language: what all places of it have in common, and every edition. */
export async function loadCalculator(locale: LocaleId): Promise<{
  readonly common: Omit<CalculatorProps, 'headingLevel'>;
  readonly all: readonly CalculatorEdition[];
}> {
  const editions = await loadEditions(locale);
  const [first] = editions;
  const all = editions.map(({ edition, words: own }) =>
    calculatorEdition(edition, own, first?.edition ?? edition),
  );
  const trees = await loadTrees();
  const [initial] = all;
  if (!initial) throw new Error('src/content/programme holds no edition: write one.');
  const { tag } = getLocale(locale);
  const words = calculatorWords(readInterfaceWords()[locale]);
  const common = {
    tag,
    words,
    questions: formQuestions(words),
    editions: all.map(({ title, rules: { id, from, until } }, index) => ({
      id,
      value: index === 0 ? '' : id,
      title,
      label: fill(words[until ? 'editionFromUntil' : 'editionSince'], {
        title,
        from: formatDate(from, tag),
        until: until ? formatDate(until, tag) : '',
      }),
      from,
      ...(until && { until }),
    })),
    initial,
    keys: calculatorKeys,
    foreignKeys: trees.flatMap(keysOfTree),
    handOver: trees.map((tree) => ({
      page: tree.page,
      graph: graphOf(tree),
      answers: handOverOf(tree),
    })),
  };
  return { common, all };
}
