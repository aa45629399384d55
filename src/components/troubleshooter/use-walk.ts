import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { joinState, pushFragment, replaceFragment } from '~/lib/page/address-bar.ts';
import { fragmentWith } from '~/lib/page/fragment.ts';
import { carriesState, concernsOnly, type Ignored } from '~/lib/page/pairs.ts';
import { decodeState, encodeState, type State } from '~/lib/troubleshooter/fragment.ts';
import type { Guide } from '~/lib/troubleshooter/guide.ts';

const start: State = { answers: {}, tried: [] };
const nothing: Ignored = { ignored: [], ignoredCount: 0 };

/**
 * The reader's way through a troubleshooter, kept in step with the address's fragment and the
 * browser's history: each step is an entry, so that Back and Forward lead through them.
 * @param name the id of the tree, under which an entry remembers the way
 * @param isFollowed true where the reader came by a link on the page that was open already
 */
export function useWalk(
  name: string,
  guide: Guide | undefined,
  foreignKeys: readonly string[],
  isFollowed = false,
) {
  const [state, setState] = useState(start);
  const [ignored, setIgnored] = useState(nothing);
  const [moves, setMoves] = useState(0);
  const [isRead, setIsRead] = useState(false);
  // Listeners that live as long as the page need the newest way.
  const newest = useRef(start);
  const followed = useRef(isFollowed);

  const take = (next: State): void => {
    newest.current = next;
    setState(next);
  };
  const speaks = (hash: string): boolean => carriesState(hash) && !concernsOnly(hash, foreignKeys);

  // An entry whose address says nothing of the way would not know that it stands for the start.
  useLayoutEffect(() => {
    if (!speaks(location.hash) && recordedIn(history.state, name) === undefined) record(name, '');
  }, []);

  useLayoutEffect(() => {
    const read = (fragment: string, on: Guide): void => {
      const before = encodeState(newest.current, on);
      const decoded = decodeState(fragment, on, foreignKeys);
      take(decoded);
      setIgnored(decoded);
      if (encodeState(decoded, on) !== before) setMoves((count) => count + 1);
    };
    const follow = (): void => {
      followed.current = true;
      const { hash } = location;
      if (speaks(hash)) {
        if (guide) read(hash, guide);
        return;
      }
      const recorded = recordedIn(history.state, name);
      if (recorded === undefined) record(name, guide ? encodeState(newest.current, guide) : '');
      else if (guide) read(recorded, guide);
      joinState();
    };
    if (guide) {
      if (speaks(location.hash)) {
        const decoded = decodeState(location.hash, guide, foreignKeys);
        take(decoded);
        setIgnored(decoded);
        // The page was open already when the link was followed.
        if (followed.current) setMoves((count) => count + 1);
      }
      setIsRead(true);
    }
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, [guide]);

  return {
    state,
    ignored,
    /** True as soon as there is a guide, and the address was read with it. */
    isRead,
    /** Counts the steps that the reader made; the address that a page is opened with is none. */
    moves,
    /** Goes to another step, as a new entry of the history. */
    go: (next: State, on: Guide): void => {
      const own = encodeState(next, on);
      record(name, encodeState(newest.current, on));
      pushFragment(fragmentWith(own, location.hash, foreignKeys), { [name]: own });
      take(next);
      setIgnored(nothing);
      setMoves((count) => count + 1);
    },
    /** Changes what belongs to the present step, without a new entry. */
    amend: (next: State, on: Guide): void => {
      take(next);
      replaceFragment(fragmentWith(encodeState(next, on), location.hash, foreignKeys));
    },
  };
}

function record(id: string, own: string): void {
  const state: unknown = history.state;
  const others = typeof state === 'object' && state !== null ? state : {};
  history.replaceState({ ...others, [id]: own }, '');
}

function recordedIn(state: unknown, id: string): string | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  const recorded: unknown = Object.entries(state).find(([key]) => key === id)?.[1];
  return typeof recorded === 'string' ? recorded : undefined;
}
