import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCalculator } from '~/components/entitlement-calculator/load-calculator.ts';
import { localeIds } from '~/lib/locales.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const paths = await Promise.all(
    localeIds.map(async (lang) => {
      const { all, common } = await loadCalculator(lang);
      return all.map((edition) => ({
        params: { lang, edition: edition.rules.id },
        props: { edition, words: common.words },
      }));
    }),
  );
  return paths.flat();
};

/** An edition in one language, for the calculator to load when a reader asks for it. */
export const GET: APIRoute = ({ props }) => Response.json(props);
