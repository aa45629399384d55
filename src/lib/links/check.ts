import type { PageLinks } from './read.ts';

/**
 * Reports links of the built site that lead to a page, file or section that does not exist.
 * @param pages what stands on each page by its path from the site's root, as `hu/glossary/index.html`
 * @param files every path of the built site
 * @param base the sub-path of the site, `/` for none
 * @param placeOf where a writer finds a link of a page, for the message
 * @returns a message for each broken link, with page, link and what was expected
 */
export function checkLinks(
  pages: ReadonlyMap<string, PageLinks>,
  files: ReadonlySet<string>,
  base: string,
  placeOf: (path: string, target: string) => string = (path) => path,
): string[] {
  const ids = new Map([...pages].map(([path, page]) => [path, new Set(page.ids)]));
  const root = new URL(`http://site.invalid${base.replace(/\/*$/, '/')}`);
  // The links around an article are the same on every page.
  const known = new Map<string, string | undefined>();
  const problemAt = (path: string, target: string): string | undefined => {
    if (!target.startsWith('/')) return problemOf(path, target, ids, files, root);
    if (!known.has(target)) known.set(target, problemOf(path, target, ids, files, root));
    return known.get(target);
  };
  return [...pages].flatMap(([path, { targets }]) =>
    targets.flatMap((target) => {
      const problem = problemAt(path, target);
      return problem ? [`${placeOf(path, target)}: the link ${target} ${problem}.`] : [];
    }),
  );
}

function problemOf(
  path: string,
  target: string,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  files: ReadonlySet<string>,
  root: URL,
): string | undefined {
  if (!URL.canParse(target, root) || !isDecodable(target)) return 'is no address';
  const url = new URL(target, new URL(path.replace(/index\.html$/, ''), root));
  if (url.host !== root.host) return undefined;
  if (!url.pathname.startsWith(root.pathname)) return `leaves the sub-path ${root.pathname}`;
  const inner = decodeURIComponent(url.pathname.slice(root.pathname.length));
  const file = inner === '' || inner.endsWith('/') ? `${inner}index.html` : inner;
  if (!files.has(file)) {
    return files.has(`${file}/index.html`)
      ? 'lacks the slash at its end'
      : 'leads nowhere: expected a page of this site';
  }
  const id = decodeURIComponent(url.hash.slice(1));
  const known = ids.get(file);
  if (id === '' || id.includes('=') || !known || known.has(id)) return undefined;
  return `names a section that ${file} lacks: expected one of ${[...known].filter((each) => !each.includes('_')).join(', ')}`;
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
