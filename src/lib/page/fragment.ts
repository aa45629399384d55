/** The attribute under which a tool offers its answers, as pairs of the address's fragment. */
export const stateAttribute = 'data-fragment-state';

/** The pairs of every tool on the page, joined; the empty text where nothing was answered. */
export function toolState(): string {
  return [...document.querySelectorAll(`[${stateAttribute}]`)]
    .map((tool) => tool.getAttribute(stateAttribute))
    .filter(Boolean)
    .join('&');
}

/** A fragment that holds the tools' answers and a place on the page. */
export function fragmentFor(state: string, heading: string | undefined): string {
  if (state && heading) return `#${state}&at=${heading}`;
  if (state) return `#${state}`;
  return heading ? `#${heading}` : '';
}

/** The heading that a fragment names beside its answers. */
export function placeIn(fragment: string): string | undefined {
  // Mail programs hand on links with their ampersands escaped as in HTML.
  return fragment.includes('=') ? /(?:^#?|&|&amp;)at=([\w-]+)/.exec(fragment)?.[1] : undefined;
}
