import { getCollection, getEntry } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { localeIds } from '~/lib/locales.ts';
import type { Tree } from '~/lib/troubleshooter/tree.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCollection('troubleshooters')).map(({ id, data }) => ({
    params: { name: id },
    props: { data },
  }));

/** A troubleshooter with its words in every language. */
export const GET: APIRoute = async ({ props }) => {
  const tree = props.data as Tree;
  const words = await Promise.all(
    localeIds.map(async (id) => {
      const entry = await getEntry('troubleshooterWords', `${tree.id}/${id}`);
      return [id, entry?.data] as const;
    }),
  );
  return Response.json({
    $schema: './schema.json',
    ...tree,
    words: Object.fromEntries<unknown>(words),
  });
};
