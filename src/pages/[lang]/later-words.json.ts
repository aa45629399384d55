import type { APIRoute, GetStaticPaths } from 'astro';
import { laterWords } from '~/components/later-words/later-words.ts';
import { localeIds, type LocaleId } from '~/lib/locales.ts';

export const getStaticPaths: GetStaticPaths = () =>
  localeIds.map((lang) => ({ params: { lang }, props: { lang } }));

/** What the pages of one language say only once a reader has asked for something. */
export const GET: APIRoute = ({ props }) => Response.json(laterWords(props.lang as LocaleId));
