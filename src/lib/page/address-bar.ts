import { settle } from './after-paint.ts';
import { fragmentFor, placeIn, toolState } from './fragment.ts';
import { carriesState } from './pairs.ts';

/** Tells the tools of a page that one of them has written the address. */
export const fragmentWritten = 'fragment-written';

/** Puts a fragment into the address without a new entry in the history. */
export function replaceFragment(fragment: string): void {
  history.replaceState(history.state, '', addressWith(fragment));
  dispatchEvent(new Event(fragmentWritten));
}

/**
 * Puts a fragment into the address as a new entry of the history.
 * @param state what the entry remembers
 */
export function pushFragment(fragment: string, state: Readonly<Record<string, string>>): void {
  history.pushState(state, '', addressWith(fragment));
  dispatchEvent(new Event(fragmentWritten));
}

/**
 * A heading or the answers of another tool in the address never clear answers: these join them, so
 * that a copied address has all. Waits until every tool has taken up what the address says.
 */
export function joinState(): void {
  const { hash } = location;
  setTimeout(() => {
    settle();
    const state = toolState();
    if (!state || location.hash !== hash) return;
    const joined = fragmentFor(state, carriesState(hash) ? placeIn(hash) : hash.slice(1));
    if (joined !== hash) replaceFragment(joined);
  });
}

function addressWith(fragment: string): string {
  return fragment || location.pathname + location.search;
}
