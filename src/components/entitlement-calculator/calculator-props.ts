import { resolveLinks } from '~/lib/content/inline-markup.ts';
import type { RuleBook } from '~/lib/entitlement/rule-book.ts';
import type { CompleteWords, WordsOf } from '~/lib/interface-words/keys.ts';
import type { Edition, EditionWords } from '~/lib/programme/schema.ts';
import type { Provenance } from '~/lib/programme/vocabulary.ts';

/** What a statement rests on: the address of a section, and where it comes from. */
export interface Basis {
  readonly href: string;
  readonly provenance: Provenance;
}

/** The calculator's interface words without their prefix, and the provenance marks. */
export type CalculatorWords = WordsOf<'calculator'> &
  Readonly<Record<`provenance.${Exclude<Provenance, 'stated'>}`, string>>;

/** Everything the island needs, checked and in the reader's language. */
export interface CalculatorProps {
  /** BCP 47 tag of the reader's language. */
  readonly tag: string;
  readonly headingLevel: 2 | 3 | 4;
  readonly rules: RuleBook;
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  readonly competencies: readonly Pick<
    Edition['competencies'][number],
    'id' | 'name' | 'area' | 'cloud'
  >[];
  readonly benefits: Readonly<Record<string, { readonly name: string; readonly scope: string }>>;
  readonly since: string | undefined;
  /** Texts of grants, rules, places, steps and notes by id, with links resolved. */
  readonly texts: Readonly<Record<string, string>>;
  readonly bases: Readonly<Record<string, Basis>>;
  readonly words: CalculatorWords;
}

/** Picks from an edition what the calculator shows and decides by. */
export function calculatorProps(
  edition: Edition,
  words: EditionWords,
  interfaceWords: CompleteWords,
  tag: string,
  headingLevel: CalculatorProps['headingLevel'],
): CalculatorProps {
  const resolve = (text: string): string =>
    resolveLinks(text, (target) => edition.links[target] ?? sectionAddress(target));
  const { grants, statusRules, places, steps, notes } = words;
  const texts = { ...grants, ...statusRules, ...places, ...steps, ...notes };
  const statements = [...edition.grants, ...edition.statusRules, ...edition.notes];

  return {
    tag,
    headingLevel,
    rules: ruleBookOf(edition),
    areas: edition.areas.map((id) => ({ id, name: words.areas[id] ?? id })),
    competencies: edition.competencies.map(({ id, name, area, cloud }) => ({
      id,
      name,
      area,
      cloud,
    })),
    benefits: Object.fromEntries(
      edition.benefits.map(({ id, name }) => [id, { name, scope: words.benefits[id] ?? '' }]),
    ),
    since: edition.until ? words.since : undefined,
    texts: Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, resolve(text)])),
    bases: Object.fromEntries(
      statements.map(({ id, cites, provenance }) => [
        id,
        { href: sectionAddress(cites), provenance },
      ]),
    ),
    words: pickWords(interfaceWords),
  };
}

function ruleBookOf(edition: Edition): RuleBook {
  const rule = ({ id, when }: Edition['steps'][number]): RuleBook['steps'][number] => ({
    id,
    when,
  });
  return {
    id: edition.id,
    from: edition.from,
    ...(edition.until && { until: edition.until }),
    competencies: edition.competencies.map(({ id, cloud }) => ({ id, cloud })),
    benefits: edition.benefits.map(({ id, scope }) => ({ id, scope })),
    grants: edition.grants.map(({ id, offer, competency, benefit, amount }) => ({
      id,
      offer,
      benefit,
      amount,
      ...(competency && { competency }),
    })),
    statusRules: edition.statusRules.map(({ id, when, status }) => ({ id, when, status })),
    places: edition.places.map(({ id, when }) => ({ id, when })),
    steps: edition.steps.map(rule),
    notes: edition.notes.map(rule),
  };
}

/** Every page of ours lies one folder deep in its language, so this holds from each of them. */
function sectionAddress(target: string): string {
  return `../${target.replace('#', '/#')}`;
}

function pickWords(all: CompleteWords): CalculatorWords {
  const wanted =
    /^(?:calculator\.(?!without)|(?=provenance\.(?:elsewhere|interpretation|unknown)$))/;
  return Object.fromEntries(
    Object.entries(all)
      .filter(([key]) => wanted.test(key))
      .map(([key, text]) => [key.replace(/^calculator\./, ''), text]),
  ) as CalculatorWords;
}
