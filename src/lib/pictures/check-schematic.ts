import { meaningOf, quotes, says, stepsOf } from './article-labels.ts';
import type { Schematic, SchematicPart } from './schema.ts';

/** The article of a schematic in one language. */
export interface ArticleInLanguage {
  readonly file: string;
  readonly source: string;
  /** Whether it is the English one, in which labels need no meaning behind them. */
  readonly isSource: boolean;
}

/**
 * Holds a schematic against its section: what it names has to stand in the step whose number it has.
 * @param portal the English name of the portal
 */
export function checkSchematic(
  file: string,
  schematic: Schematic,
  portal: string,
  articles: readonly ArticleInLanguage[],
): string[] {
  const section = schematic.section.replace(/^.*#/, '');
  const source = articles.find(({ isSource }) => isSource);
  const english = source ? stepsOf(source.source, section) : [];
  return articles.flatMap((article) =>
    namedIn(schematic, portal).flatMap((named) => [
      ...checkPlace(file, named, article, section, english),
      ...checkMeaning(file, named, article),
    ]),
  );
}

/** Something that a schematic shows. */
interface Named {
  /** Where it stands in the file. */
  readonly place: string;
  readonly words: string;
  /** The step that names it; undefined where any may. */
  readonly step: number | undefined;
  /** True for what a step does something with that one before may have named. */
  readonly isKnown?: boolean;
  /** A label has a meaning in each language, a name is said as it is, a portal has a name in each. */
  readonly kind: 'label' | 'name' | 'portal';
}

function namedIn({ step, menu, parts }: Schematic, portal: string): Named[] {
  return [
    ...(step === undefined
      ? []
      : [{ place: 'portal', words: portal, step, kind: 'portal' as const }]),
    ...menu.map((entry, index) => ({
      place: `menu.${String(index)}`,
      words: entry.label,
      step: entry.step,
      kind: 'label' as const,
    })),
    ...parts.flatMap((part, index) =>
      wordsIn(part).map((words) => ({
        place: `parts.${String(index)}`,
        words,
        step: 'step' in part ? part.step : undefined,
        kind:
          part.part === 'choice' || part.part === 'contract'
            ? ('name' as const)
            : ('label' as const),
        isKnown: part.part === 'values',
      })),
    ),
  ];
}

function wordsIn(part: SchematicPart): readonly string[] {
  switch (part.part) {
    case 'choice':
      return [part.value];
    case 'contract':
      return [part.name];
    case 'fields':
    case 'values':
      return part.labels;
    default:
      return [part.label];
  }
}

function checkPlace(
  file: string,
  { place, words, step, kind, isKnown = false }: Named,
  { file: articleFile, source, isSource }: ArticleInLanguage,
  section: string,
  english: readonly string[],
): string[] {
  const list = stepsOf(source, section);
  const at = (steps: readonly string[]): readonly string[] =>
    steps.slice(step === undefined || isKnown ? 0 : step - 1, step);
  if (list.length < (step ?? 1)) {
    return [
      `${file}: ${place} has the step ${String(step ?? 1)}: expected one of the ${String(list.length)} in the numbered list of ${section} in ${articleFile}; mend the number or the list.`,
    ];
  }
  // What the English quotes is a label in every language; else each may inflect its own word.
  const isQuoted = kind === 'label' && at(english).some((text) => quotes(text, words));
  if (!isSource && !isQuoted && kind !== 'name') return [];
  if (at(list).some((text) => (isQuoted ? quotes : says)(text, words))) return [];
  const where = step === undefined ? 'the numbered list' : `step ${String(step)}`;
  return [
    `${file}: ${place} is “${words}”: expected words that ${where} of ${section} in ${articleFile} has; mend its spelling, its step or the article.`,
  ];
}

function checkMeaning(
  file: string,
  { words, kind }: Named,
  { file: articleFile, source, isSource }: ArticleInLanguage,
): string[] {
  if (kind !== 'label' || isSource || meaningOf(source, words) !== undefined) return [];
  return [
    `${articleFile}: the label “${words}” has no meaning in brackets behind it, which ${file} shows: add it where the label first stands.`,
  ];
}
