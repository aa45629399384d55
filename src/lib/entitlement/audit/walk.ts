import { activations, products, roles, statuses } from '../../programme/vocabulary.ts';
import { possibleLeftovers } from '../cases.ts';
import { offerCombinations, type Offers } from '../grants.ts';
import { contracts, leftovers, ruleFor, type BenefitJudgement } from '../judgement.ts';
import type { RuleBook } from '../rule-book.ts';
import { describeCase } from './describe.ts';
import type { Reached } from './reach.ts';

/** Role and CSP add nothing to a status: each of theirs, unknown too, stands for one combination. */
const companions = (roles.length + 1) * 3;

/** The values of a question, and one place more for a question left open. */
const choices = (values: readonly unknown[]): number[] =>
  [...values, undefined].map((_, index) => index);

/**
 * Walks all combinations of answers for one benefit: each has at least one status, and exactly one
 * where every answer is known and every source speaks.
 */
export function walk(
  book: RuleBook,
  benefit: string,
  judgement: BenefitJudgement,
  reached: Reached,
): { combinations: number; mistakes: string[] } {
  const mistakes = new Set<string>();
  const masks = judgement.grounds.map((_, place) =>
    masksOf(judgement, place, reached, (situation) => {
      const offers =
        judgement.combinations.find(({ grounds }) => grounds.includes(place))?.offers ?? {};
      mistakes.add(
        `${book.id}: no status rule applies when ${describeCase(benefit, offers, situation)}: add a rule, or widen the conditions of one.`,
      );
    }),
  );
  let combinations = 0;
  for (const open of openOffers(book)) {
    const fitting = judgement.combinations.filter(({ offers }) => fits(offers, open));
    const places = [...new Set(fitting.flatMap(({ grounds }) => grounds))];
    for (const { grants } of fitting) grants.forEach((id) => reached.ids.add(id));
    const size = masks[0]?.length ?? 0;
    const known = fitting.length === 1 && places.length === 1;
    for (let index = 0; index < size; index += 1) {
      let mask = 0;
      for (const place of places) mask |= masks[place]?.[index] ?? 0;
      combinations += companions;
      if (mask === 0) {
        mistakes.add(
          `${book.id}: answers for ${benefit} lead to no status at all: add a status rule.`,
        );
      } else if (known && isKnownIndex(index) && (mask & (mask - 1)) !== 0) {
        mistakes.add(
          `${book.id}: known answers for ${benefit} lead to more than one status: mend the conditions.`,
        );
      }
    }
  }
  return { combinations, mistakes: [...mistakes] };
}

/** For one ground the statuses of every situation, open answers included, as bits. */
function masksOf(
  judgement: BenefitJudgement,
  place: number,
  reached: Reached,
  onGap: (situation: Parameters<typeof ruleFor>[2]) => void,
): number[] {
  const ground = judgement.grounds[place];
  if (!ground) return [];
  const pick = (values: readonly unknown[], choice: number): number[] =>
    choice < values.length ? [choice] : values.map((_, index) => index);
  return choices(products).flatMap((p) =>
    choices(activations).flatMap((a) =>
      choices(contracts).flatMap((c) =>
        choices(leftovers).map((l) => {
          let mask = 0;
          for (const product of pick(products, p)) {
            for (const activated of pick(activations, a)) {
              for (const contract of pick(contracts, c)) {
                for (const left of possibleLeftovers(ground, pick(leftovers, l))) {
                  const situation = { product, activated, contract, left };
                  const rule = ruleFor(judgement, place, situation);
                  if (!rule) {
                    onGap(situation);
                    continue;
                  }
                  reached.ids.add(rule.id);
                  reached.statuses.add(rule.status);
                  mask |= 1 << statuses.indexOf(rule.status);
                }
              }
            }
          }
          return mask;
        }),
      ),
    ),
  );
}

function isKnownIndex(index: number): boolean {
  const l = leftovers.length + 1;
  const c = contracts.length + 1;
  const a = activations.length + 1;
  return (
    index % l < leftovers.length &&
    Math.floor(index / l) % c < contracts.length &&
    Math.floor(index / (l * c)) % a < activations.length &&
    Math.floor(index / (l * c * a)) < products.length
  );
}

/** Every combination of offers in which any may be left open. */
function openOffers(book: RuleBook): Offers[] {
  const all = offerCombinations(book);
  return book.offers.reduce<Offers[]>(
    (found, { key }) => {
      const values = [...new Set(all.map((offers) => offers[key]))];
      return found.flatMap((offers) => [
        offers,
        ...values.map((value) => ({ ...offers, ...(value !== undefined && { [key]: value }) })),
      ]);
    },
    [{}],
  );
}

function fits(offers: Offers, open: Offers): boolean {
  return (Object.entries(open) as [keyof Offers, string][]).every(
    ([key, value]) => offers[key] === value,
  );
}
