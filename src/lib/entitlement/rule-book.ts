import type { Edition } from '../programme/edition.ts';

type Picked<List extends keyof Edition, Fields extends PropertyKey> = readonly Pick<
  Edition[List] extends readonly (infer Item)[] ? Item : never,
  Fields & keyof (Edition[List] extends readonly (infer Item)[] ? Item : never)
>[];

/**
 * The part of an edition that decides: what a browser needs of it. Sources and citations stay
 * behind; a whole edition serves as well.
 */
export interface RuleBook {
  readonly id: string;
  readonly from: string;
  readonly until?: string | undefined;
  readonly offers: Picked<'offers', 'id' | 'key' | 'closed'>;
  readonly competencies: Picked<'competencies', 'id' | 'cloud'>;
  readonly benefits: Picked<'benefits', 'id' | 'scope'>;
  readonly grants: Picked<'grants', 'id' | 'offer' | 'competency' | 'benefit' | 'amount'>;
  readonly statusRules: Picked<'statusRules', 'id' | 'when' | 'status'>;
  readonly places: Picked<'places', 'id' | 'when'>;
  readonly steps: Picked<'steps', 'id' | 'when'>;
  readonly notes: Picked<'notes', 'id' | 'when'>;
}
