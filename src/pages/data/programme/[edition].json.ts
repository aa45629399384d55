import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCollection('programme')).map(({ id, data }) => ({
    params: { edition: id },
    props: { data },
  }));

/** An edition of the programme, as the rules of the site read it. */
export const GET: APIRoute = ({ props }) =>
  Response.json({ $schema: './schema.json', ...(props.data as object) });
