import type {
  Activation,
  Amount,
  Holding,
  OfferKey,
  Product,
  Provenance,
  Role,
  Status,
  MembershipKey,
  TierKey,
} from './vocabulary.ts';

/** What a statement rests on. */
export interface Basis {
  /** Where the statement comes from. */
  readonly provenance: Provenance;
  /** The id of the source, where it is not the one that the whole rests on. */
  readonly source?: string | undefined;
  /** The section of the site that it rests on, as `page#heading-id`. */
  readonly cites: string;
}

/** Something that a partner holds. */
interface Offer {
  readonly id: string;
  readonly name: string;
  /** True where nobody can begin to hold it any more. */
  readonly closed?: boolean | undefined;
  /** The question that asks for it, by its key in a profile and in the address's fragment. */
  readonly key: OfferKey;
}

export interface Competency extends Basis {
  readonly id: string;
  readonly name: string;
  readonly area: string;
  /** True where it counts as a cloud competency. */
  readonly cloud: boolean;
}

/** A kind of technical support that offers give incidents of. */
interface Benefit extends Basis {
  readonly id: string;
  readonly name: string;
  readonly scope: 'on-premises' | 'cloud';
  /** What has to be entered when a request is filed. */
  readonly identifiers: readonly string[];
}

/** What an offer gives of a benefit, in incidents; of several that apply, the highest holds. */
export interface Grant extends Basis {
  readonly id: string;
  readonly offer: string;
  /** The kind of competency that the offer has to be held with. */
  readonly competency?: 'any' | 'cloud' | 'other' | undefined;
  readonly benefit: string;
  readonly amount: Amount;
}

/** For each condition the values of which one has to be true; a condition left out is always met. */
export type Conditions = {
  readonly benefit?: readonly string[] | undefined;
  readonly competencies?: readonly HowMany[] | undefined;
  readonly memberships?: readonly HowMany[] | undefined;
  readonly entitlement?: readonly ('none' | 'limited' | 'unlimited' | 'unknown')[] | undefined;
  readonly product?: readonly Product[] | undefined;
  readonly contract?: readonly ('valid' | 'ended')[] | undefined;
  /** Whether incidents are left. */
  readonly left?: readonly ('yes' | 'no')[] | undefined;
  readonly activated?: readonly Activation[] | undefined;
  readonly status?: readonly Status[] | undefined;
  readonly role?: readonly (Role | 'unknown')[] | undefined;
  readonly csp?: readonly YesNoOrUnknown[] | undefined;
} & Readonly<Partial<Record<MembershipKey, readonly YesNoOrUnknown[] | undefined>>> &
  Readonly<Partial<Record<TierKey, readonly Holding[] | undefined>>>;

type HowMany = 'none' | 'one' | 'several';
type YesNoOrUnknown = 'yes' | 'no' | 'unknown';

/** A statement that holds under conditions. */
interface Rule extends Basis {
  readonly id: string;
  readonly when: Conditions;
}

/**
 * An edition of the programme: what was granted to whom between two days, and under which rules. The
 * site publishes each as `data/programme/{id}.json`, with a JSON Schema beside it.
 */
export interface Edition {
  readonly $schema?: string | undefined;
  readonly id: string;
  readonly programme: string;
  /** The first day, `YYYY-MM-DD`. */
  readonly from: string;
  /** The last day, `YYYY-MM-DD`; without one it is in force still. */
  readonly until?: string | undefined;
  /** The state of the source that the edition was written from, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The source in which "stated" statements stand, where it is not the source article. */
  readonly statedIn?: string | undefined;
  /** True where the edition rests on secondary sources. */
  readonly secondary?: boolean | undefined;
  /** What says that a contract runs for a year and 30 days, renewable in the last 30. */
  readonly contractDays?: Basis | undefined;
  readonly offers: readonly Offer[];
  readonly areas: readonly string[];
  readonly competencies: readonly Competency[];
  readonly benefits: readonly Benefit[];
  /** Addresses that words refer to by name. */
  readonly links: Readonly<Record<string, string>>;
  readonly grants: readonly Grant[];
  /** The first status in the order of statuses whose rule applies holds. */
  readonly statusRules: readonly (Rule & { readonly status: Status })[];
  /** Where a request is filed; `link` names the address. */
  readonly places: readonly (Rule & { readonly link?: string | undefined })[];
  /** What to do next, in this order. */
  readonly steps: readonly Rule[];
  /** What a reader has to know beside the figure. */
  readonly notes: readonly Rule[];
}
