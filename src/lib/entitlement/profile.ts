import type { Activation, Product, Role } from '../programme/vocabulary.ts';

export type YesOrNo = 'yes' | 'no';

/**
 * What a reader answered, under the keys of the address's fragment. A missing key means unknown;
 * an empty list of competencies means that none is held. Dates are `YYYY-MM-DD`.
 */
export interface Profile {
  edition?: string;
  on?: string;
  'action-pack'?: YesOrNo;
  silver?: readonly string[];
  gold?: readonly string[];
  product?: Product;
  activated?: Activation;
  ends?: string;
  'used-on-premises'?: number;
  'used-cloud'?: number;
  role?: Role;
  csp?: YesOrNo;
}

/** The keys of a profile in the order in which links write them. */
export const profileKeys = [
  'edition',
  'on',
  'action-pack',
  'silver',
  'gold',
  'product',
  'activated',
  'ends',
  'used-on-premises',
  'used-cloud',
  'role',
  'csp',
] as const satisfies readonly (keyof Profile)[];

export type ProfileKey = (typeof profileKeys)[number];

/** True for a day that exists, written as `YYYY-MM-DD`. */
export function isDate(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** Reads a whole number from 0; undefined for anything else. */
export function parseCount(value: string): number | undefined {
  const digits = value.trim();
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}
