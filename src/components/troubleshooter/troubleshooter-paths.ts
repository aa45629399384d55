import type { GetStaticPaths } from 'astro';
import { localeIds } from '~/lib/locales.ts';
import { loadTrees } from './load-guide.ts';

/** Every troubleshooter in every language. */
export const troubleshooterPaths: GetStaticPaths = async () =>
  (await loadTrees()).flatMap(({ id: name }) =>
    localeIds.map((lang) => ({ params: { lang, name }, props: { lang, name } })),
  );
