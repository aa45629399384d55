import { locales } from '../locales.ts';

/** An address that has moved for good. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * From the addresses that the original articles had to ours, in each language. A redirect says nothing
 * of the fragment, so that browsers keep it, and the headings have the same ids.
 * @param base the sub-path without a slash at the end; the empty text for none
 */
export function redirectsOf(base: string): Redirect[] {
  return locales.flatMap(({ id, legacyPrefix }) =>
    originals.map(({ path, article }) => ({
      from: `${base}/${legacyPrefix}/partner-center/${path}`,
      to: `${base}/${id}/${article}/`,
    })),
  );
}

/** The articles that this site takes the place of; the first has had two addresses. */
const originals = [
  { path: 'mpn-benefits-technical-support', article: 'mpn-benefits-technical-support' },
  { path: 'benefits/mpn-benefits-technical-support', article: 'mpn-benefits-technical-support' },
  {
    path: 'manage-your-partner-network-benefits',
    article: 'manage-your-partner-network-benefits',
  },
  {
    path: 'partner-membership-center-tech-benefits-activate',
    article: 'partner-membership-center-tech-benefits-activate',
  },
] as const;
