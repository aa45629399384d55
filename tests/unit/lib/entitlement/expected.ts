import type { Profile } from '~/lib/entitlement/profile.ts';
import type {
  Activation,
  Amount,
  Holding,
  MembershipKey,
  OfferKey,
  Product,
  Status,
  TierKey,
} from '~/lib/programme/vocabulary.ts';
import type { EditionId } from '../programme/editions.ts';
import { activations, held, kinds, products, statusOrder, type Benefit } from '../mpn-2021.ts';

/** What design.md and facts.md (4.1 and 12) say of each edition, in plain words of code. */
interface Expected {
  readonly memberships: readonly MembershipKey[];
  readonly tiers: readonly TierKey[];
  /** On-premises and cloud incidents of an offer, of a tier with each kind of competency. */
  readonly figures: Readonly<Record<string, readonly [onPremises: Amount, cloud: Amount]>>;
}

const of2021: Expected = {
  memberships: ['action-pack'],
  tiers: ['silver', 'gold'],
  figures: {
    'action-pack': [10, 'none'],
    'silver cloud': [15, 'unlimited'],
    'silver other': [15, 5],
    'gold cloud': [20, 'unlimited'],
    'gold other': [20, 10],
  },
};

export const expected: Readonly<Record<EditionId, Expected>> = {
  'mpn-2021': of2021,
  'mpn-2021-06': of2021,
  'maicpp-2023': {
    memberships: ['action-pack', 'designation'],
    tiers: ['silver', 'gold'],
    figures: { ...of2021.figures, designation: [20, 'unlimited'] },
  },
  'maicpp-2025': {
    memberships: ['designation', 'success-expanded', 'success-core', 'launch'],
    tiers: [],
    figures: {
      designation: [20, 50],
      'success-expanded': ['unknown', 5],
      'success-core': ['unknown', 2],
      launch: ['none', 'none'],
    },
  },
};

export type HeldOffers = Readonly<Partial<Record<OfferKey, string>>>;

/** Every combination of the offers of an edition. */
export function combinationsOf(id: EditionId): HeldOffers[] {
  const { memberships, tiers } = expected[id];
  const withMemberships = memberships.reduce<HeldOffers[]>(
    (all, key) => all.flatMap((each) => ['no', 'yes'].map((value) => ({ ...each, [key]: value }))),
    [{}],
  );
  return tiers.reduce<HeldOffers[]>(
    (all, key) => all.flatMap((each) => kinds.map((kind) => ({ ...each, [key]: kind }))),
    withMemberships,
  );
}

export function profileWith(offers: HeldOffers): Profile {
  return Object.fromEntries(
    Object.entries(offers).map(([key, value]) => [
      key,
      key === 'silver' || key === 'gold' ? held[value as Holding] : value,
    ]),
  );
}

/** The highest figure of the offers held. */
export function expectedAmountOf(id: EditionId, offers: HeldOffers, benefit: Benefit): Amount {
  const place = benefit === 'product-support' ? 0 : 1;
  const amounts = Object.entries(offers).flatMap(([key, value]): Amount[] => {
    const names = {
      no: [],
      none: [],
      yes: [key],
      cloud: [`${key} cloud`],
      other: [`${key} other`],
      both: [`${key} cloud`, `${key} other`],
    }[value];
    return (names ?? []).map((name) => expected[id].figures[name]?.[place] ?? 'none');
  });
  const size = (amount: Amount): number => {
    if (amount === 'none') return 0;
    if (amount === 'unknown') return 0.5;
    return amount === 'unlimited' ? Infinity : amount;
  };
  return amounts.sort((one, other) => size(other) - size(one))[0] ?? 'none';
}

export interface State {
  readonly product: Product;
  readonly activated: Activation;
  readonly contract: 'valid' | 'ended';
  readonly left: 'yes' | 'no';
}

export const states: readonly State[] = products.flatMap((product) =>
  activations.flatMap((activated) =>
    (['valid', 'ended'] as const).flatMap((contract) =>
      (['yes', 'no'] as const).map((left) => ({ product, activated, contract, left })),
    ),
  ),
);

/** What the contract of design.md makes of it; two where no source says whether anything is included. */
export function expectedStatuses(benefit: Benefit, amount: Amount, state: State): Status[] {
  if (amount === 'none') return ['not-included'];
  const included = statusOfIncluded(benefit, amount, state);
  return amount === 'unknown'
    ? statusOrder.filter((status) => status === 'not-included' || status === included)
    : [included];
}

function statusOfIncluded(
  benefit: Benefit,
  amount: Amount,
  { product, activated, contract, left }: State,
): Status {
  const covered =
    benefit === 'product-support'
      ? product === 'on-premises'
      : product === 'azure' || product === 'dynamics-365';
  if (!covered) return 'not-for-this-product';
  if (contract === 'ended') return 'expired';
  if (left === 'no' && typeof amount === 'number') return 'used-up';
  if (activated === 'requested') return 'pending';
  return activated === 'no' ? 'activate-first' : 'usable';
}
