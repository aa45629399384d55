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

/** One way in which everything could be, and the rule that decides it. */
export interface Case {
  /** Its place among the cases of the benefit. */
  readonly index: number;
  /** The ground's place in the judgement. */
  readonly place: number;
  readonly ground: Ground;
  readonly situation: Situation;
  readonly facts: Facts;
  readonly rule: StatusRule;
}

/** One benefit under one edition with every status worked out once. */
export interface BenefitJudgement {
  readonly combinations: readonly Combination[];
  readonly grounds: readonly Ground[];
  /** Every case, or undefined where the edition has a gap; see `caseAt`. */
  readonly cases: readonly (Case | undefined)[];
  /** Ids of the status rules, in the order in which reasons are told. */
  readonly order: readonly string[];
  readonly advice: ReadonlyMap<Status, PreparedAdvice>;
}

interface PreparedRule {
  readonly id: string;
  readonly test: Test;
}

/** A rule whose conditions are asked apart, because a case answers its part but once. */
export interface AdviceRule extends PreparedRule {
  /** Whether the rule fits what the reader is: role and CSP. */
  readonly fitsReader: Test;
  /** Whether it fits a case of the status. */
  readonly fitsCase: (each: Case) => boolean;
}

/** The places and steps that a benefit of a status can have. */
interface PreparedAdvice {
  readonly places: readonly AdviceRule[];
  readonly steps: readonly AdviceRule[];
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

const situationsOfProduct = activations.length * contracts.length * leftovers.length;
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
  judgement: BenefitJudgement,
  place: number,
  situation: Situation,
): StatusRule | undefined {
  return caseAt(judgement, place, situation)?.rule;
}

/** The case of a ground and a situation. */
export function caseAt(
  { cases }: BenefitJudgement,
  place: number,
  { product, activated, contract, left }: Situation,
): Case | undefined {
  const inProduct = (activated * contracts.length + contract) * leftovers.length + left;
  return cases[place * situations.length + product * situationsOfProduct + inProduct];
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
  const cases = grounds.flatMap((ground, place) =>
    situations.map((situation, at): Case | undefined => {
      const facts = factsOf(benefit, ground, situation);
      const rule = ordered.find(({ test }) => test(facts))?.rule;
      const index = place * situations.length + at;
      return rule && { index, place, ground, situation, facts, rule };
    }),
  );
  const order = ordered.map(({ rule }) => rule.id);
  return { combinations, grounds, cases, order, advice: adviceOf(book, benefit) };
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
      {
        places: fitting(book.places).map(prepareAdvice),
        steps: fitting(book.steps).map(prepareAdvice),
      },
    ] as const;
  });
  return new Map(entries);
}

function prepare(rules: RuleBook['steps']): PreparedRule[] {
  return rules.map(({ id, when }) => ({ id, test: testOf(when) }));
}

/** Benefit and status fit, because all else has been sorted out. */
function prepareAdvice({ id, when }: RuleBook['steps'][number]): AdviceRule {
  const { role, csp } = when;
  const asked = ['role', 'csp', 'benefit', 'status'];
  const test = testOf(
    Object.fromEntries(Object.entries(when).filter(([key]) => !asked.includes(key))),
  );
  const known: boolean[] = [];
  return {
    id,
    test: testOf(when),
    fitsReader: testOf({ ...(role && { role }), ...(csp && { csp }) }),
    fitsCase: ({ index, facts }) => (known[index] ??= test(facts)),
  };
}
