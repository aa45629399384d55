import { isTierKey } from '../../programme/vocabulary.ts';
import { judgementOf } from '../judgement.ts';
import type { RuleBook } from '../rule-book.ts';
import type { Reached } from './reach.ts';

/** Finds the notes that some offers bring. */
export function checkNotes(book: RuleBook, reached: Reached): void {
  const { benefits, notes } = judgementOf(book);
  const counts = ['none', 'one', 'several'] as const;
  for (const [benefit, { combinations, grounds }] of benefits) {
    for (const combination of combinations) {
      const values = Object.entries(combination.offers) as [
        (typeof book.offers)[number]['key'],
        string,
      ][];
      const tiers = values.filter(([key, value]) => isTierKey(key) && value !== 'none').length;
      const memberships = values.filter(
        ([key, value]) => !isTierKey(key) && value === 'yes',
      ).length;
      for (const competencies of counts.filter((_, index) => (index === 0) === (tiers === 0))) {
        for (const place of combination.grounds) {
          const facts = {
            ...combination.offers,
            benefit,
            competencies,
            memberships: counts[Math.min(memberships, 2)],
            entitlement: grounds[place]?.kind,
          };
          for (const { id, test } of notes) if (test(facts)) reached.ids.add(id);
        }
      }
    }
  }
}
