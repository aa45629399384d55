import { existsSync } from 'node:fs';
import { contentFolder } from './content-folder.ts';

/**
 * The file that a page is written in, from the project's folder; undefined where it is not written,
 * as in a language that it is not translated into yet.
 * @param page the page's address below the site's root: `hu`, `hu/glossary/`
 */
export function articleFileOf(page: string): string | undefined {
  const name = page.replace(/^\/|\/$/g, '');
  return [`${name}.mdx`, `${name}/index.mdx`]
    .map((path) => `${contentFolder}/docs/${path}`)
    .find((file) => existsSync(file));
}
