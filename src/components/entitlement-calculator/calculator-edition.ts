import { resolveTargets, sectionAddress } from '~/lib/content/inline-markup.ts';
import type { RuleBook } from '~/lib/entitlement/rule-book.ts';
import type { CompleteWords } from '~/lib/interface-words/keys.ts';
import { pickWords } from '~/lib/interface-words/pick.ts';
import type { Edition } from '~/lib/programme/edition.ts';
import { isTierKey, offerKeys } from '~/lib/programme/vocabulary.ts';
import type { EditionWords } from '~/lib/programme/words-schema.ts';
import type { Basis, CalculatorEdition, CalculatorWords, Mark } from './calculator-props.ts';

/**
 * Picks from an edition what the calculator shows and decides by.
 * @param first the oldest edition, by whose names readers know the benefits
 */
export function calculatorEdition(
  edition: Edition,
  words: EditionWords,
  first: Edition,
): CalculatorEdition {
  const resolveAll = <Texts extends Readonly<Record<string, string>>>(texts: Texts): Texts =>
    Object.fromEntries(
      Object.entries(texts).map(([id, text]) => [id, resolveTargets(edition.links, text)]),
    ) as Texts;
  const { grants, statusRules, places, steps, notes } = words;
  const statements = [...edition.grants, ...edition.statusRules, ...edition.notes];

  return {
    title: words.title,
    secondary: edition.secondary ?? false,
    since: edition.until ? words.since : undefined,
    rules: ruleBookOf(edition),
    offers: edition.offers.map(({ id, key, name }) =>
      isTierKey(key) ? { id, name, key, isTier: true } : { id, name, key, isTier: false },
    ),
    otherOffers: offerKeys.filter((key) => !edition.offers.some((offer) => offer.key === key)),
    areas: edition.areas.map((id) => ({ id, name: words.areas[id] ?? id })),
    competencies: edition.competencies.map(({ id, name, area, cloud }) => ({
      id,
      name,
      area,
      cloud,
    })),
    competencyNames: Object.fromEntries(first.competencies.map(({ id, name }) => [id, name])),
    benefits: Object.fromEntries(
      edition.benefits.map(({ id, name }) => {
        const former = first.benefits.find((benefit) => benefit.id === id)?.name;
        return [
          id,
          {
            name,
            scope: words.benefits[id] ?? '',
            ...(former && former !== name && { formerName: former }),
          },
        ];
      }),
    ),
    texts: resolveAll({ ...grants, ...statusRules, ...places, ...steps, ...notes }),
    bases: Object.fromEntries(statements.map((each) => [each.id, basisOf(edition, each)])),
    foreignOffers: words.foreignOffers,
    finding: resolveAll(words.finding),
    contractDays: edition.contractDays && basisOf(edition, edition.contractDays),
  };
}

/** Picks the interface words that the calculator uses in the browser. */
export function calculatorWords(all: CompleteWords): CalculatorWords {
  const wanted =
    /^(?:calculator\.(?!without)|tool\.|(?=provenance\.(?:elsewhere|interpretation|unknown|secondary)$))/;
  return pickWords(all, wanted, /^(?:calculator|tool)\./) as CalculatorWords;
}

function basisOf(
  edition: Edition,
  { cites, provenance }: Pick<Edition['notes'][number], 'cites' | 'provenance'>,
): Basis {
  const mark = markOf(edition, provenance);
  return { href: sectionAddress(cites), ...(mark && { mark }) };
}

function markOf(
  { statedIn, secondary }: Edition,
  provenance: Edition['notes'][number]['provenance'],
): Mark | undefined {
  if (provenance !== 'stated') return provenance;
  if (!statedIn) return undefined;
  return secondary ? 'secondary' : 'elsewhere';
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
    offers: edition.offers.map(({ id, key, closed }) => ({ id, key, ...(closed && { closed }) })),
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
    places: edition.places.map(rule),
    steps: edition.steps.map(rule),
    notes: edition.notes.map(rule),
  };
}
