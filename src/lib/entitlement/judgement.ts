import {
  activations,
  offerKeys,
  products,
  statuses,
  type Amount,
  type OfferKey,
  type Status,
} from '../programme/vocabulary.ts';
import { testOf, type Facts, type Test } from './conditions.ts';
import { entitlementOf, offerCombinations, type Entitlement, type Offers } from './grants.ts';
import type { RuleBook } from './rule-book.ts';

/** What conditions call an amount. */
export type EntitlementKind = 'none' | 'limited' | 'unlimited' | 'unknown';

/** Everything about offers that a status can depend on; many combinations of offers share one. */
export interface Ground {
  readonly amount: Amount;
  readonly kind: EntitlementKind;
  readonly facts: Facts;
}

/** A combination of offers with what it gives for one benefit. */
export interface Combination extends Entitlement {
  readonly offers: Offers;
  /** Places in `grounds`; two where no source says whether the offers give anything. */
  readonly grounds: readonly number[];
}

export type StatusRule = RuleBook['statusRules'][number];

/** One benefit under one edition with every status worked out once. */
export interface BenefitJudgement {
  readonly combinations: readonly Combination[];
  readonly grounds: readonly Ground[];
  /** The rule that decides, or undefined where the edition has a gap; see `ruleFor`. */
  readonly rules: readonly (StatusRule | undefined)[];
  /** Ids of the status rules, in the order in which reasons are told. */
  readonly order: readonly string[];
  readonly advice: ReadonlyMap<Status, PreparedAdvice>;
  /** The parts of a situation that places and steps ask about. */
  readonly asked: readonly (keyof Situation)[];
}

export interface PreparedRule {
  readonly id: string;
  readonly test: Test;
}

/** The places and steps that a benefit of a status can have. */
export interface PreparedAdvice {
  readonly places: readonly PreparedRule[];
  readonly steps: readonly PreparedRule[];
}

/** An edition made ready for being asked often. */
export interface Judgement {
  readonly benefits: ReadonlyMap<string, BenefitJudgement>;
  readonly notes: readonly PreparedRule[];
}

/** What differs from case to case besides the offers. */
export interface Situation {
  readonly product: number;
  readonly activated: number;
  readonly contract: number;
  readonly left: number;
}

export const contracts = ['valid', 'ended'] as const;
export const leftovers = ['yes', 'no'] as const;

const situationCount = products.length * activations.length * contracts.length * leftovers.length;
const judgements = new WeakMap<RuleBook, Judgement>();

/** The judgement of an edition, worked out at the first call. */
export function judgementOf(book: RuleBook): Judgement {
  const known = judgements.get(book);
  if (known) return known;
  const combinations = offerCombinations(book);
  const mentioned = offerKeys.filter((key) =>
    [...book.statusRules, ...book.places, ...book.steps].some(({ when }) => key in when),
  );
  const judgement: Judgement = {
    benefits: new Map(
      book.benefits.map(({ id }) => [id, judgeBenefit(book, combinations, mentioned, id)]),
    ),
    notes: prepare(book.notes),
  };
  judgements.set(book, judgement);
  return judgement;
}

/** The rule that decides a case. */
export function ruleFor(
  { rules }: BenefitJudgement,
  ground: number,
  situation: Situation,
): StatusRule | undefined {
  return rules[ground * situationCount + indexOf(situation)];
}

/** The facts of a case, as rules ask about them. */
export function factsOf(benefit: string, { kind, facts }: Ground, situation: Situation): Facts {
  return {
    ...facts,
    benefit,
    entitlement: kind,
    product: products[situation.product],
    activated: activations[situation.activated],
    contract: contracts[situation.contract],
    left: leftovers[situation.left],
  };
}

/** Every situation there is. */
export const situations: readonly Situation[] = products.flatMap((_, product) =>
  activations.flatMap((__, activated) =>
    contracts.flatMap((___, contract) =>
      leftovers.map((____, left) => ({ product, activated, contract, left })),
    ),
  ),
);

function judgeBenefit(
  book: RuleBook,
  offers: readonly Offers[],
  mentioned: readonly OfferKey[],
  benefit: string,
): BenefitJudgement {
  const grounds: Ground[] = [];
  const places = new Map<string, number>();
  const placeOf = (ground: Ground): number => {
    const name = JSON.stringify(ground);
    const place = places.get(name) ?? grounds.push(ground) - 1;
    places.set(name, place);
    return place;
  };
  const combinations = offers.map((each) => {
    const entitlement = entitlementOf(book, each, benefit);
    const facts = Object.fromEntries(mentioned.map((key) => [key, each[key]]));
    return {
      ...entitlement,
      offers: each,
      grounds: kindsOf(entitlement.amount).map((kind) =>
        placeOf({ amount: entitlement.amount, kind, facts }),
      ),
    };
  });
  const ordered = statuses.flatMap((status) =>
    book.statusRules
      .filter((rule) => rule.status === status)
      .map((rule) => ({ rule, test: testOf(rule.when) })),
  );
  const rules = grounds.flatMap((ground) =>
    situations.map((situation) => {
      const facts = factsOf(benefit, ground, situation);
      return ordered.find(({ test }) => test(facts))?.rule;
    }),
  );
  const asked = (['product', 'activated', 'contract', 'left'] as const).filter((part) =>
    [...book.places, ...book.steps].some(({ when }) => part in when),
  );
  const order = ordered.map(({ rule }) => rule.id);
  return { combinations, grounds, rules, order, advice: adviceOf(book, benefit), asked };
}

/** Where no source says whether an offer gives anything, both is possible. */
function kindsOf(amount: Amount): EntitlementKind[] {
  if (amount === 'unknown') return ['unknown', 'limited'];
  return [typeof amount === 'number' ? 'limited' : amount];
}

/** Sorts out beforehand what a benefit of a status never needs. */
function adviceOf(book: RuleBook, benefit: string): ReadonlyMap<Status, PreparedAdvice> {
  const entries = statuses.map((status) => {
    const fitting = (rules: RuleBook['steps']): RuleBook['steps'] =>
      rules.filter(
        ({ when }) =>
          (when.benefit?.includes(benefit) ?? true) && (when.status?.includes(status) ?? true),
      );
    return [
      status,
      { places: prepare(fitting(book.places)), steps: prepare(fitting(book.steps)) },
    ] as const;
  });
  return new Map(entries);
}

function prepare(rules: RuleBook['steps']): PreparedRule[] {
  return rules.map(({ id, when }) => ({ id, test: testOf(when) }));
}

function indexOf({ product, activated, contract, left }: Situation): number {
  const inProduct = activated * contracts.length * leftovers.length;
  return (
    product * activations.length * contracts.length * leftovers.length +
    inProduct +
    contract * leftovers.length +
    left
  );
}
