import type { APIRoute } from 'astro';
import { loadGuide } from '~/components/troubleshooter/load-guide.ts';
import { troubleshooterPaths } from '~/components/troubleshooter/troubleshooter-paths.ts';
import type { LocaleId } from '~/lib/locales.ts';

export const getStaticPaths = troubleshooterPaths;

/** A troubleshooter in one language, for its island to load. */
export const GET: APIRoute = async ({ props }) => {
  const { guide, words } = await loadGuide(props.name as string, props.lang as LocaleId);
  return Response.json({ guide, words });
};
