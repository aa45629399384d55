import { readdirSync, readFileSync } from 'node:fs';

/**
 * The pages of a built site that a search engine may list, as paths below the site's address.
 * @param wanted beginnings of paths; where there are none, every page
 */
export function indexablePages(dist: string, wanted: readonly string[]): readonly string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(?:^|\/)index\.html$/.test(file))
    .filter((file) => !saysNoindex(readFileSync(`${dist}/${file}`, 'utf8')))
    .map((file) => file.replace(/index\.html$/, ''))
    .filter((page) => wanted.length === 0 || wanted.some((beginning) => page.startsWith(beginning)))
    .sort();
}

function saysNoindex(html: string): boolean {
  return /<meta\b[^>]*\bname="robots"[^>]*\bcontent="[^"]*noindex/.test(html);
}
