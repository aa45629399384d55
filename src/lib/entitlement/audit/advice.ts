import { roles } from '../../programme/vocabulary.ts';
import { possibleLeftovers } from '../cases.ts';
import { factsOf, ruleFor, situations, type BenefitJudgement } from '../judgement.ts';
import type { RuleBook } from '../rule-book.ts';
import { describeCase } from './describe.ts';
import type { Reached } from './reach.ts';

/** Every case has a next step, and at most one place to file. */
export function checkAdvice(
  book: RuleBook,
  benefit: string,
  judgement: BenefitJudgement,
  reached: Reached,
): string[] {
  // One example of each mistake tells the writer enough.
  const mistakes = new Map<string, string>();
  judgement.grounds.forEach((ground, place) => {
    const offers =
      judgement.combinations.find(({ grounds }) => grounds.includes(place))?.offers ?? {};
    for (const situation of situations) {
      if (!possibleLeftovers(ground, [0, 1]).includes(situation.left)) continue;
      const rule = ruleFor(judgement, place, situation);
      const advice = rule && judgement.advice.get(rule.status);
      if (!advice) continue;
      const caseFacts = factsOf(benefit, ground, situation);
      for (const role of [...roles, 'unknown']) {
        for (const csp of ['yes', 'no', 'unknown']) {
          const facts = { ...caseFacts, status: rule.status, role, csp };
          const places = advice.places.filter(({ test }) => test(facts)).map(({ id }) => id);
          const steps = advice.steps.filter(({ test }) => test(facts)).map(({ id }) => id);
          [...places, ...steps].forEach((id) => reached.ids.add(id));
          if (places.length <= 1 && steps.length > 0) continue;
          const where = `${describeCase(benefit, offers, situation)}, role ${role}, csp ${csp}`;
          if (places.length > 1) {
            mistakes.set(
              places.join(' '),
              `${book.id}: the places ${places.join(' and ')} conflict: both apply when ${where}; narrow the conditions of one.`,
            );
          }
          if (steps.length === 0) {
            mistakes.set(
              rule.id,
              `${book.id}: nothing says what to do after ${rule.id} when ${where}: add a step.`,
            );
          }
        }
      }
    }
  });
  return [...mistakes.values()];
}
