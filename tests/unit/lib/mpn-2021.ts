import { readFileSync } from 'node:fs';
import { assess, type BenefitAssessment } from '~/lib/entitlement/assess.ts';
import type { Profile, YesOrNo } from '~/lib/entitlement/profile.ts';
import type { RuleBook } from '~/lib/entitlement/rule-book.ts';
import { readYaml } from '~/lib/content/read-yaml.ts';
import { editionSchema } from '~/lib/programme/schema.ts';
import type { Activation, Amount, Holding, Product, Status } from '~/lib/programme/vocabulary.ts';

/** The edition of 2021 as it is published, with what tests say about it in words of their own. */
export const mpn2021 = readEdition('src/content/programme/mpn-2021.yaml');

/** The day of the source article. */
export const on = '2021-05-19';
export const dayBefore = '2021-05-18';
export const lastDayOfYear = '2021-12-31';

export const onPremises = 'product-support';
export const cloud = 'signature-cloud-support';
export const benefits = [onPremises, cloud] as const;
export type Benefit = (typeof benefits)[number];

export const useKeyOf = { [onPremises]: 'used-on-premises', [cloud]: 'used-cloud' } as const;

/** facts.md 4.3, the twelve that are not in the footnote on cloud competencies. */
export const otherCompetencies = [
  'application-development',
  'application-integration',
  'devops',
  'datacenter',
  'enterprise-resource-planning',
  'project-and-portfolio-management',
  'data-analytics',
  'data-platform',
  'collaboration-and-content',
  'communications',
  'messaging',
  'windows-and-devices',
] as const;

/** facts.md 4.2. */
export const cloudCompetencies = [
  'security',
  'cloud-business-applications',
  'cloud-platform',
  'cloud-productivity',
  'enterprise-mobility-management',
  'small-and-midmarket-cloud-solutions',
] as const;

/** Competencies of each kind, by the kind. */
export const held = {
  none: [],
  other: ['devops'],
  cloud: ['security'],
  both: ['devops', 'security'],
} as const satisfies Record<Holding, readonly string[]>;

export const kinds = ['none', 'other', 'cloud', 'both'] as const;
export const yesAndNo = ['yes', 'no'] as const;
export const products = [
  'on-premises',
  'on-premises-older',
  'azure',
  'dynamics-365',
  'microsoft-365',
] as const;
export const activations = ['yes', 'requested', 'no'] as const;
export const roles = ['global-admin', 'mpn-partner-admin', 'admin-agent', 'other'] as const;

/** The order of design.md: of several statuses that apply, the first holds. */
export const statusOrder = [
  'not-included',
  'not-for-this-product',
  'expired',
  'used-up',
  'pending',
  'activate-first',
  'usable',
] as const satisfies readonly Status[];

export const nothingHeld = { 'action-pack': 'no', silver: [], gold: [] } as const;

/** One benefit of a profile on the day of the source article, unless another day is given. */
export function assessed(
  profile: Profile,
  benefit: string,
  day = on,
  book: RuleBook = mpn2021,
): BenefitAssessment {
  const found = assess(book, profile, day).benefits.find((each) => each.benefit === benefit);
  if (!found) throw new Error(`No benefit ${benefit} in ${book.id}`);
  return found;
}

export function statusesOf({ outcomes }: BenefitAssessment): Status[] {
  return outcomes.map(({ status }) => status);
}

/** Everything that decides amount and status, known. */
export interface Situation {
  readonly actionPack: YesOrNo;
  readonly silver: Holding;
  readonly gold: Holding;
  readonly product: Product;
  readonly activated: Activation;
  readonly contract: 'valid' | 'ended';
}

/** Every situation there is. */
export const situations: readonly Situation[] = yesAndNo.flatMap((actionPack) =>
  kinds.flatMap((silver) =>
    kinds.flatMap((gold) =>
      products.flatMap((product) =>
        activations.flatMap((activated) =>
          (['valid', 'ended'] as const).map((contract) => ({
            actionPack,
            silver,
            gold,
            product,
            activated,
            contract,
          })),
        ),
      ),
    ),
  ),
);

export function profileOf(situation: Situation): Profile {
  const { actionPack, silver, gold, product, activated, contract } = situation;
  return {
    'action-pack': actionPack,
    silver: held[silver],
    gold: held[gold],
    product,
    activated,
    ends: contract === 'ended' ? dayBefore : lastDayOfYear,
  };
}

/** The source article leaves no figure open. */
export type KnownAmount = Exclude<Amount, 'unknown'>;

/** What the source article gives, in plain words of code: the highest offer holds. */
export function expectedAmount(
  benefit: Benefit,
  { actionPack, silver, gold }: Pick<Situation, 'actionPack' | 'silver' | 'gold'>,
): KnownAmount {
  if (benefit === 'product-support') {
    if (gold !== 'none') return 20;
    if (silver !== 'none') return 15;
    return actionPack === 'yes' ? 10 : 'none';
  }
  if (gold === 'cloud' || gold === 'both') return 'unlimited';
  if (silver === 'cloud' || silver === 'both') return 'unlimited';
  if (gold === 'other') return 10;
  if (silver === 'other') return 5;
  return 'none';
}

/** What the contract of design.md makes of it. */
export function expectedStatus(benefit: Benefit, situation: Situation, used: number): Status {
  const amount = expectedAmount(benefit, situation);
  const { product, contract, activated } = situation;
  if (amount === 'none') return 'not-included';
  if (benefit === 'product-support' && product !== 'on-premises') return 'not-for-this-product';
  if (benefit === 'signature-cloud-support') {
    if (product !== 'azure' && product !== 'dynamics-365') return 'not-for-this-product';
  }
  if (contract === 'ended') return 'expired';
  if (typeof amount === 'number' && used === amount) return 'used-up';
  if (activated === 'requested') return 'pending';
  if (activated === 'no') return 'activate-first';
  return 'usable';
}

export function expectedRemaining(amount: KnownAmount, used: number): Amount[] {
  if (amount === 'none') return [];
  return [amount === 'unlimited' ? 'unlimited' : amount - used];
}

function readEdition(file: string) {
  return readYaml(readFileSync(file, 'utf8'), file, editionSchema);
}
