import type { Entitlement, Offers } from './grants.ts';
import type { JudgedCase } from './outcomes.ts';
import type { Profile, ProfileKey } from './profile.ts';

/** A question whose answer can change an amount or a status. */
export type DecidingQuestion = Exclude<ProfileKey, 'edition' | 'on' | 'role' | 'csp'>;

/** The unanswered questions on which amount or status depend, in the order in which they are asked. */
export function decidingQuestions(
  profile: Profile,
  useKey: DecidingQuestion,
  entitlements: readonly (Entitlement & { offers: Offers })[],
  judged: readonly JudgedCase[],
): DecidingQuestion[] {
  const offers = (['action-pack', 'silver', 'gold'] as const).filter((key) =>
    decides(
      entitlements,
      (each) => each.offers[key],
      (each) => String(each.amount),
    ),
  );
  const situations = (
    [
      ['product', (each) => each.case.product],
      ['activated', (each) => each.case.activated],
      ['ends', (each) => each.case.contract],
      [useKey, (each) => each.case.left],
    ] satisfies [DecidingQuestion, (each: JudgedCase) => string][]
  )
    // What is left depends on the offers too; only cases that differ in nothing else can tell.
    .filter(([key, valueOf]) =>
      key === useKey
        ? decides(
            judged.filter(({ case: each }) => typeof each.amount === 'number'),
            valueOf,
            statusOf,
          )
        : decides(judged, valueOf, statusOf),
    )
    .map(([key]) => key);
  return [...offers, ...situations].filter((key) => profile[key] === undefined);
}

function statusOf(each: JudgedCase): string {
  return each.rule.status;
}

/** True where the possible results differ from one value of a question to another. */
function decides<Each>(
  all: readonly Each[],
  valueOf: (each: Each) => string,
  resultOf: (each: Each) => string,
): boolean {
  const results = new Map<string, Set<string>>();
  for (const each of all) {
    const value = valueOf(each);
    results.set(value, (results.get(value) ?? new Set()).add(resultOf(each)));
  }
  const sets = [...results.values()].map((set) => [...set].sort().join(' '));
  return new Set(sets).size > 1;
}
