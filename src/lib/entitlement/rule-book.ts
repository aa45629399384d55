import type { Edition } from '../programme/schema.ts';

/**
 * The part of an edition that decides: what a browser needs of it. Sources and citations stay
 * behind; a whole edition serves as well.
 */
export interface RuleBook {
  readonly id: string;
  readonly from: string;
  readonly until?: string | undefined;
  readonly competencies: readonly Pick<Edition['competencies'][number], 'id' | 'cloud'>[];
  readonly benefits: readonly Pick<Edition['benefits'][number], 'id' | 'scope'>[];
  readonly grants: readonly Pick<
    Edition['grants'][number],
    'id' | 'offer' | 'competency' | 'benefit' | 'amount'
  >[];
  readonly statusRules: readonly Pick<Edition['statusRules'][number], 'id' | 'when' | 'status'>[];
  readonly places: readonly Pick<Edition['places'][number], 'id' | 'when'>[];
  readonly steps: readonly Pick<Edition['steps'][number], 'id' | 'when'>[];
  readonly notes: readonly Pick<Edition['notes'][number], 'id' | 'when'>[];
}
