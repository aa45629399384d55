import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCalculator } from '~/components/entitlement-calculator/load-calculator.ts';
import { localeIds, type LocaleId } from '~/lib/locales.ts';

export const getStaticPaths: GetStaticPaths = () =>
  localeIds.map((lang) => ({ params: { lang }, props: { lang } }));

/** What the calculator needs in one language before it can answer. */
export const GET: APIRoute = async ({ props }) => {
  const { common } = await loadCalculator(props.lang as LocaleId);
  return Response.json(common);
};
