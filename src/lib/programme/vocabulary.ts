/** Where a statement comes from; the site marks everything that is not stated in the source article. */
export const provenances = ['stated', 'elsewhere', 'interpretation', 'unknown'] as const;

/** What a benefit can be for a reader now, the decisive one first: where several apply, the first holds. */
export const statuses = [
  'not-included',
  'not-for-this-product',
  'expired',
  'used-up',
  'pending',
  'activate-first',
  'usable',
] as const;

/** The kinds of competency a tier can be held with; only the kind decides, not which competency. */
export const holdings = ['none', 'other', 'cloud', 'both'] as const;

export const products = [
  'on-premises',
  'on-premises-older',
  'azure',
  'dynamics-365',
  'microsoft-365',
] as const;

/** Offers that a partner has or has not, under the keys of the address's fragment. */
export const membershipKeys = [
  'action-pack',
  'designation',
  'success-expanded',
  'success-core',
  'launch',
] as const;

/** Offers that a partner holds with competencies. */
export const tierKeys = ['silver', 'gold'] as const;

export const offerKeys = [...membershipKeys, ...tierKeys] as const;

export const activations = ['yes', 'requested', 'no'] as const;

export const roles = ['global-admin', 'mpn-partner-admin', 'admin-agent', 'other'] as const;

export type MembershipKey = (typeof membershipKeys)[number];
export type TierKey = (typeof tierKeys)[number];
export type OfferKey = (typeof offerKeys)[number];
export type Provenance = (typeof provenances)[number];
/** What a benefit can be for a partner now. */
export type Status = (typeof statuses)[number];
export type Holding = (typeof holdings)[number];
export type Product = (typeof products)[number];
export type Activation = (typeof activations)[number];
export type Role = (typeof roles)[number];

/** A number of incidents that an offer gives; `unknown` where no source says. */
export type Amount = number | 'unlimited' | 'none' | 'unknown';

/** Orders amounts from `none` over `unknown` to `unlimited`: what is known to be given counts more. */
export function compareAmounts(one: Amount, other: Amount): number {
  return rank(one) - rank(other);
}

/** True for the key of an offer that is held in competencies. */
export function isTierKey(key: OfferKey): key is TierKey {
  return tierKeys.some((tier) => tier === key);
}

function rank(amount: Amount): number {
  if (amount === 'none') return 0;
  if (amount === 'unknown') return 0.5;
  return amount === 'unlimited' ? Number.MAX_SAFE_INTEGER : amount;
}
