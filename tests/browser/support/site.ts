import { locales, type LocaleId } from '../../../src/lib/locales.ts';

/** True in `npm run test:full`: every language, every view, every cell by its own address. */
export const full = process.env.TEST_FULL === '1';

/** The languages for a question that no language decides: all in the full run, otherwise in turns. */
export function languages(turn: number): readonly (typeof locales)[number][] {
  return inTurns(locales, turn).map(([, locale]) => locale);
}

/**
 * What a question is asked of where it makes no difference: all of it in the full run, otherwise
 * one, and the questions take turns.
 * @returns each with its place in the list
 */
export function inTurns<T>(all: readonly T[], turn: number): (readonly [number, T])[] {
  return all
    .map((each, nth) => [nth, each] as const)
    .filter(([nth]) => full || nth === turn % all.length);
}

/** For a test that is repeated in Firefox, in one of its languages, or in all of them in the full run. */
export function inFirefox(id: LocaleId, only: LocaleId): { readonly tag?: '@firefox' } {
  return full || id === only ? { tag: '@firefox' } : {};
}

/** The pages that exist in every language, as paths below the language's prefix. */
export const pages = [
  '',
  'mpn-benefits-technical-support/',
  'manage-your-partner-network-benefits/',
  'partner-membership-center-tech-benefits-activate/',
  'glossary/',
  'site-map/',
  'entitlement-calculator/',
  'azure-access-id-error/',
  'programme-changes/',
  'accessibility/',
  'contribute/',
  'contribute/translation-status/',
] as const;

export const article = 'mpn-benefits-technical-support/';
export const calculatorPage = 'entitlement-calculator/';
export const troubleshooterPage = 'azure-access-id-error/';
/** Both pages that hold the troubleshooter. */
export const pagesWithTroubleshooter = [troubleshooterPage, article] as const;
export const changesPage = 'programme-changes/';

/** The editions of the programme, the oldest first; links need not name it. */
export const editions = ['mpn-2021', 'mpn-2021-06', 'maicpp-2023', 'maicpp-2025'] as const;
export type Edition = (typeof editions)[number];

/** Both pages that hold the calculator. */
export const pagesWithCalculator = [calculatorPage, article] as const;

/** The ten sections of the source article, in order; the first is the H1. */
export const articleSections = [
  'technical-support-benefits',
  'overview',
  'view-and-activate-your-technical-support-benefits',
  'technical-support-entitlement-and-supported-products',
  'microsoft-product-support-on-premises',
  'how-many-partner-support-incidents-are-remaining',
  'signature-cloud-support-cloud-only',
  'azure-portal-error-access-id-is-already-associated-',
  'partner-support-plans',
  'next-steps',
] as const;

/** An address relative to the site's base, so that the tests hold below a sub-path as well. */
export function address(locale: LocaleId, page = '', fragment = ''): string {
  return `./${locale}/${page}${fragment && `#${fragment}`}`;
}

export const desktop = { width: 1280, height: 800 };
export const phone = { width: 360, height: 740 };
export const smallestPhone = { width: 320, height: 640 };

/** What tests know beforehand of the four languages of the contract, and may know of a further one. */
export type KnownByLanguage<T> = Readonly<Record<'en' | 'hu' | 'pl' | 'tr', T>> &
  Readonly<Partial<Record<LocaleId, T>>>;

export { locales, type LocaleId };
