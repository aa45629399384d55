import {
  membershipKeys,
  type Activation,
  type MembershipKey,
  type Product,
  type Role,
  type TierKey,
} from '../programme/vocabulary.ts';

export type YesOrNo = 'yes' | 'no';

/**
 * What a reader answered, under the keys of the address's fragment. A missing key means unknown;
 * an empty list of competencies means that none is held. Dates are `YYYY-MM-DD`.
 */
export type Profile = {
  readonly edition?: string;
  readonly on?: string;
  readonly product?: Product;
  readonly activated?: Activation;
  readonly ends?: string;
  readonly 'used-on-premises'?: number;
  readonly 'used-cloud'?: number;
  readonly role?: Role;
  readonly csp?: YesOrNo;
} & Readonly<Partial<Record<MembershipKey, YesOrNo>>> &
  Readonly<Partial<Record<TierKey, readonly string[]>>>;

export type ProfileKey = keyof Profile;

/** The keys of a profile in the order in which links write them. */
export const profileKeys = [
  'edition',
  'on',
  ...membershipKeys,
  'silver',
  'gold',
  'product',
  'activated',
  'ends',
  'used-on-premises',
  'used-cloud',
  'role',
  'csp',
] as const satisfies readonly ProfileKey[];

/** True for a day that exists, written as `YYYY-MM-DD`. */
export function isDate(value: string): boolean {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** Reads a whole number from 0; undefined for anything else. */
export function parseCount(value: string): number | undefined {
  const digits = value.trim();
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}
