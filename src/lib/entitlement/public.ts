/**
 * What the calculator goes by, for programs: `partner-support-benefits/entitlement`. Every function
 * is pure; what it needs of the programme is an edition, as the site publishes it.
 */
export { assess, type Assessment, type BenefitAssessment } from './assess.ts';
export { editionOn } from './editions.ts';
export { decodeFragment, encodeFragment, type DecodedFragment, type KnownIds } from './fragment.ts';
export { nearestChanges, type Change } from './nearest-change.ts';
export type { Outcome } from './outcomes.ts';
export type { Profile } from './profile.ts';
export { contractDays, type ContractDays } from './renewal.ts';
export type { RuleBook } from './rule-book.ts';
export type { Edition } from '../programme/edition.ts';
export type { Amount, Status } from '../programme/vocabulary.ts';
