import { attribute, elementsIn, textOf, type Element } from './html.ts';

/** What stands around the text of a page: where it is in the site, when it was changed, where to report. */
export interface PageFurniture {
  /** The steps of the breadcrumb; those that lead somewhere with their address. */
  readonly above: readonly { readonly label: string; readonly href: string | undefined }[];
  /** The same by the sidebar: the group of the page that is marked as the current one. */
  readonly group: string | undefined;
  readonly updated: { readonly day: string | undefined; readonly inWords: string } | undefined;
  /** The addresses of the line below the text, in their order. */
  readonly links: readonly string[];
}

export function furnitureOf(html: string): PageFurniture {
  const elements = elementsIn(html);
  const [breadcrumb] = withClass(elements, 'breadcrumb');
  const [info] = withClass(elements, 'page-info');
  const [time] = info ? within(info, 'time') : [];
  return {
    above: (breadcrumb ? within(breadcrumb, 'li') : []).map((step) => ({
      label: textOf(step).replace('›', '').trim(),
      href: within(step, 'a').map((link) => attribute(link, 'href'))[0],
    })),
    group: withClass(elements, 'group')
      .filter((group) =>
        within(group, 'a').some((link) => attribute(link, 'aria-current') === 'page'),
      )
      .map((group) => textOf(within(group, 'span')[0] ?? group).trim())[0],
    updated: time && { day: attribute(time, 'datetime'), inWords: textOf(time) },
    links: info ? within(info, 'a').map((link) => attribute(link, 'href') ?? '') : [],
  };
}

/** The addresses of a page's links in its head, by what they are. */
export function headLinks(html: string): {
  readonly canonical: string | undefined;
  readonly alternates: Readonly<Record<string, string>>;
} {
  const links = elementsIn(html).filter(({ tagName }) => tagName === 'link');
  const href = (link: Element): string => attribute(link, 'href') ?? '';
  const canonical = links.find((link) => attribute(link, 'rel') === 'canonical');
  return {
    canonical: canonical && href(canonical),
    alternates: Object.fromEntries(
      links
        .filter((link) => attribute(link, 'rel') === 'alternate' && attribute(link, 'hreflang'))
        .map((link) => [attribute(link, 'hreflang') ?? '', href(link)]),
    ),
  };
}

function withClass(elements: readonly Element[], name: string): Element[] {
  return elements.filter((element) => attribute(element, 'class')?.split(' ').includes(name));
}

function within(parent: Element, tagName: string): Element[] {
  return parent.childNodes.flatMap((node) =>
    'tagName' in node
      ? [...(node.tagName === tagName ? [node] : []), ...within(node, tagName)]
      : [],
  );
}
