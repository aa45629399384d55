import type { APIRoute } from 'astro';
import { loadStart } from '~/components/troubleshooter/load-start.ts';
import { troubleshooterPaths } from '~/components/troubleshooter/troubleshooter-paths.ts';
import type { LocaleId } from '~/lib/locales.ts';

export const getStaticPaths = troubleshooterPaths;

/** What a troubleshooter needs in one language before its first question is answered. */
export const GET: APIRoute = async ({ props }) => {
  const { common } = await loadStart(props.name as string, props.lang as LocaleId);
  return Response.json(common);
};
