import type { APIRoute, GetStaticPaths } from 'astro';
import { localeIds, type LocaleId } from '~/lib/locales.ts';
import { loadDrawing } from '~/lib/pictures/load-drawing.ts';
import { loadPictures } from '~/lib/pictures/load.ts';

/** Every picture in every language. */
export const getStaticPaths: GetStaticPaths = () =>
  loadPictures().flatMap(({ name }) =>
    localeIds.map((lang) => ({ params: { lang, name }, props: { lang, name } })),
  );

/** A picture, in one language. */
export const GET: APIRoute = ({ props }) => {
  const { svg } = loadDrawing(props.name as string, props.lang as LocaleId);
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
