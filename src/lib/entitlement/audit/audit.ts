import { judgementOf } from '../judgement.ts';
import type { RuleBook } from '../rule-book.ts';
import { checkAdvice } from './advice.ts';
import { checkGrants, checkOffersNeverLower } from './grants.ts';
import { checkMeaning } from './meaning.ts';
import { checkNotes } from './notes.ts';
import { checkOverlaps } from './overlaps.ts';
import { checkReach, type Reached } from './reach.ts';
import { checkUse } from './use.ts';
import { walk } from './walk.ts';

export interface AuditReport {
  readonly edition: string;
  /** How many combinations of answers were walked, unknown ones included. */
  readonly combinations: number;
  /** A message for each mistake, with the rule and the mend. */
  readonly mistakes: readonly string[];
}

/**
 * Walks every combination of answers that an edition's rules can tell apart, the unknown ones too.
 * Which competency of a kind is held makes no difference, so one of each kind stands for all.
 */
export function audit(book: RuleBook): AuditReport {
  const reached: Reached = { ids: new Set(), statuses: new Set() };
  const mistakes: string[] = [...checkGrants(book)];
  let combinations = 0;
  for (const [benefit, judgement] of judgementOf(book).benefits) {
    const walked = walk(book, benefit, judgement, reached);
    combinations += walked.combinations;
    mistakes.push(
      ...walked.mistakes,
      ...checkOverlaps(book, benefit, judgement),
      ...checkMeaning(book, benefit, judgement),
      ...checkOffersNeverLower(book, benefit, judgement),
      ...checkAdvice(book, benefit, judgement, reached),
      ...checkUse(book, benefit, judgement),
    );
  }
  checkNotes(book, reached);
  mistakes.push(...checkReach(book, reached));
  return { edition: book.id, combinations, mistakes: [...new Set(mistakes)] };
}
