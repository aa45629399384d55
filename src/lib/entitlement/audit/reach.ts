import { statuses, type Status } from '../../programme/vocabulary.ts';
import type { RuleBook } from '../rule-book.ts';

/** What the walk came across. */
export interface Reached {
  readonly ids: Set<string>;
  readonly statuses: Set<Status>;
}

/** Reports rules that never apply, and statuses that nobody can have. */
export function checkReach(book: RuleBook, reached: Reached): string[] {
  const lists = {
    grant: book.grants,
    'status rule': book.statusRules,
    place: book.places,
    step: book.steps,
    note: book.notes,
  };
  return [
    ...Object.entries(lists).flatMap(([kind, rules]) =>
      rules
        .filter(({ id }) => !reached.ids.has(id))
        .map(
          ({ id }) =>
            `${book.id}: the ${kind} ${id} is dead: no answers bring it about; mend its conditions or remove it.`,
        ),
    ),
    ...statuses
      .filter((status) => !reached.statuses.has(status))
      .map(
        (status) =>
          `${book.id}: no answers lead to the status ${status}: add a status rule for it.`,
      ),
  ];
}
