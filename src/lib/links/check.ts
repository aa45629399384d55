import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page of the built site offers and asks for. */
interface PageLinks {
  readonly ids: ReadonlySet<string>;
  readonly targets: readonly string[];
}

/**
 * Reports links of the built site that lead to a page, file or section that does not exist.
 * @param pages HTML by path from the site's root, such as `hu/glossary/index.html`
 * @param files every path of the built site
 * @param base the sub-path of the site, `/` for none
 * @param placeOf where a writer finds a link of a page, for the message
 * @returns a message for each broken link, with page, link and what was expected
 */
export function checkLinks(
  pages: ReadonlyMap<string, string>,
  files: ReadonlySet<string>,
  base: string,
  placeOf: (path: string, target: string) => string = (path) => path,
): string[] {
  const links = new Map([...pages].map(([path, html]) => [path, readLinks(html)]));
  return [...links].flatMap(([path, { targets }]) =>
    [...new Set(targets)].flatMap((target) => {
      const problem = problemOf(path, target, links, files, base);
      return problem ? [`${placeOf(path, target)}: the link ${target} ${problem}.`] : [];
    }),
  );
}

function problemOf(
  path: string,
  target: string,
  links: ReadonlyMap<string, PageLinks>,
  files: ReadonlySet<string>,
  base: string,
): string | undefined {
  const root = new URL(`http://site.invalid${base.replace(/\/*$/, '/')}`);
  if (!URL.canParse(target, root) || !isDecodable(target)) return 'is no address';
  const url = new URL(target, new URL(path.replace(/index\.html$/, ''), root));
  if (url.host !== root.host) return undefined;
  if (!url.pathname.startsWith(root.pathname)) return `leaves the sub-path ${base}`;
  const inner = decodeURIComponent(url.pathname.slice(root.pathname.length));
  const file = inner === '' || inner.endsWith('/') ? `${inner}index.html` : inner;
  if (!files.has(file)) {
    return files.has(`${file}/index.html`)
      ? 'lacks the slash at its end'
      : 'leads nowhere: expected a page of this site';
  }
  const id = decodeURIComponent(url.hash.slice(1));
  const page = links.get(file);
  if (id === '' || id.includes('=') || !page || page.ids.has(id)) return undefined;
  return `names a section that ${file} lacks: expected one of ${[...page.ids].filter((known) => !known.includes('_')).join(', ')}`;
}

function readLinks(html: string): PageLinks {
  const ids = new Set<string>();
  const targets: string[] = [];
  // Readers without JavaScript follow the links inside noscript.
  for (const element of elementsOf(parse(html, { scriptingEnabled: false }))) {
    for (const { name, value } of element.attrs) {
      if (name === 'id') ids.add(value);
      else if (isAddress(element.tagName, name)) targets.push(value);
    }
  }
  return { ids, targets };
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

function isAddress(tag: string, attribute: string): boolean {
  if (attribute === 'href') return ['a', 'link', 'area'].includes(tag);
  return attribute === 'src';
}

function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}
