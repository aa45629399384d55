import { carriesState, pairsWith } from './pairs.ts';

/** The attribute under which a tool offers its answers, as pairs of the address's fragment. */
export const stateAttribute = 'data-fragment-state';

/** What a tool lets the page know besides: its keys, and the pairs of other tools in the address. */
export const keysAttribute = 'data-fragment-keys';
export const waitingAttribute = 'data-fragment-waiting';

/**
 * The pairs of every tool on the page, and those that wait for a tool of another page, joined; the
 * empty text where nothing was answered.
 */
export function toolState(): string {
  const tools = [...document.querySelectorAll(`[${stateAttribute}]`)];
  const listed = (attribute: string, separator: string): string[] =>
    tools.flatMap((tool) => tool.getAttribute(attribute)?.split(separator) ?? []).filter(Boolean);
  const here = new Set(listed(keysAttribute, ' '));
  const waiting = listed(waitingAttribute, '&').filter((pair) => !here.has(keyOf(pair)));
  return [...listed(stateAttribute, '&'), ...new Set(waiting)].join('&');
}

/** A fragment that holds the tools' answers and a place on the page. */
export function fragmentFor(state: string, heading: string | undefined): string {
  if (state && heading) return `#${state}&at=${heading}`;
  if (state) return `#${state}`;
  return heading ? `#${heading}` : '';
}

/**
 * A fragment in which the pairs of one tool are new and those of the others stay.
 * @param own the tool's pairs
 * @param foreign the keys of the other tools
 */
export function fragmentWith(own: string, fragment: string, foreign: readonly string[]): string {
  return fragmentFor([own, pairsWith(fragment, foreign)].filter(Boolean).join('&'), undefined);
}

/** The heading that a fragment names beside its answers. */
export function placeIn(fragment: string): string | undefined {
  // Mail programs hand on links with their ampersands escaped as in HTML.
  return carriesState(fragment) ? /(?:^#?|&|&amp;)at=([\w-]+)/.exec(fragment)?.[1] : undefined;
}

function keyOf(pair: string): string {
  return pair.replace(/=.*$/s, '');
}
