import {
  activations,
  products,
  type Activation,
  type Amount,
  type Product,
} from '../programme/vocabulary.ts';
import type { Entitlement, Offers } from './grants.ts';
import type { Profile, YesOrNo } from './profile.ts';

/** One way in which everything that the reader left open could be, as far as a status needs it. */
export interface Case {
  readonly actionPack: YesOrNo;
  readonly amount: Amount;
  readonly product: Product;
  readonly activated: Activation;
  readonly contract: 'valid' | 'ended';
  readonly left: YesOrNo;
}

/** Every case that the answers leave open. */
export function possibleCases(
  entitlements: readonly (Entitlement & { offers: Offers })[],
  profile: Profile,
  on: string,
  used: number | undefined,
): Case[] {
  const situations = possibleSituations(profile, on);
  return distinctGrounds(entitlements).flatMap(({ amount, actionPack }) =>
    possibleRest(amount, used).flatMap((left) =>
      situations.map((situation) => ({ ...situation, actionPack, amount, left })),
    ),
  );
}

/** True where so many incidents can have been used of an amount. */
export function allows(amount: Amount, used: number): boolean {
  if (amount === 'unlimited') return true;
  return used <= (amount === 'none' ? 0 : amount);
}

function possibleSituations(
  profile: Profile,
  on: string,
): Pick<Case, 'product' | 'activated' | 'contract'>[] {
  const contracts = profile.ends
    ? [profile.ends < on ? ('ended' as const) : ('valid' as const)]
    : (['valid', 'ended'] as const);
  return (profile.product ? [profile.product] : products).flatMap((product) =>
    (profile.activated ? [profile.activated] : activations).flatMap((activated) =>
      contracts.map((contract) => ({ product, activated, contract })),
    ),
  );
}

/** Offers differ in many ways that no status asks about; one case of each sort is enough. */
function distinctGrounds(
  entitlements: readonly (Entitlement & { offers: Offers })[],
): Pick<Case, 'amount' | 'actionPack'>[] {
  const grounds = new Map<string, Pick<Case, 'amount' | 'actionPack'>>();
  for (const { amount, offers } of entitlements) {
    const actionPack = offers['action-pack'];
    grounds.set(`${String(amount)} ${actionPack}`, { amount, actionPack });
  }
  return [...grounds.values()];
}

/** Whether anything can be left; nothing where the use contradicts the amount. */
function possibleRest(amount: Amount, used: number | undefined): YesOrNo[] {
  if (amount === 'none') return ['no'];
  if (amount === 'unlimited') return ['yes'];
  if (used === undefined) return ['yes', 'no'];
  if (!allows(amount, used)) return [];
  return [used < amount ? 'yes' : 'no'];
}
