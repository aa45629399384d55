import type { APIRoute } from 'astro';
import { loadGuide } from '~/components/troubleshooter/load-guide.ts';
import { troubleshooterPaths } from '~/components/troubleshooter/troubleshooter-paths.ts';
import type { LocaleId } from '~/lib/locales.ts';
import { layOut } from '~/lib/troubleshooter/diagram/layout.ts';
import { renderSvg } from '~/lib/troubleshooter/diagram/render.ts';

export const getStaticPaths = troubleshooterPaths;

/** A troubleshooter as a picture, in one language. */
export const GET: APIRoute = async ({ props }) => {
  const { guide, words } = await loadGuide(props.name as string, props.lang as LocaleId);
  const svg = renderSvg(guide, await layOut(guide), words['picture.description']);
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
