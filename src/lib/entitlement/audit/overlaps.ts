import { testOf } from '../conditions.ts';
import { factsOf, situations, type BenefitJudgement } from '../judgement.ts';
import type { RuleBook } from '../rule-book.ts';
import { describeCase } from './describe.ts';

/** Two rules that give one status in one case are two reasons where there can be only one. */
export function checkOverlaps(
  book: RuleBook,
  benefit: string,
  judgement: BenefitJudgement,
): string[] {
  const tests = book.statusRules.map((rule) => ({ rule, test: testOf(rule.when) }));
  const overlaps = new Map<string, string>();
  judgement.grounds.forEach((ground, place) => {
    for (const situation of situations) {
      const facts = factsOf(benefit, ground, situation);
      const applying = tests.filter(({ test }) => test(facts)).map(({ rule }) => rule);
      for (const [index, one] of applying.entries()) {
        const other = applying.slice(index + 1).find(({ status }) => status === one.status);
        if (!other || overlaps.has(`${one.id} ${other.id}`)) continue;
        const offers = judgement.combinations.find(({ grounds }) =>
          grounds.includes(place),
        )?.offers;
        overlaps.set(
          `${one.id} ${other.id}`,
          `${book.id}: the status rules ${one.id} and ${other.id} conflict: both give ${one.status} when ${describeCase(benefit, offers ?? {}, situation)}; narrow the conditions of one.`,
        );
      }
    }
  });
  return [...overlaps.values()];
}
