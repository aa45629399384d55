import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { afterPaint } from '~/lib/page/after-paint.ts';
import { joinState, pushFragment, replaceFragment } from '~/lib/page/address-bar.ts';
import { fragmentWith } from '~/lib/page/fragment.ts';
import { carriesState, concernsOnly } from '~/lib/page/pairs.ts';
import type { Ignored } from '~/lib/page/read-pairs.ts';
import {
  decodeState,
  encodeState,
  type DecodedState,
  type State,
} from '~/lib/troubleshooter/fragment.ts';
import type { Guide } from '~/lib/troubleshooter/guide.ts';
import { record, recorded } from './history-record.ts';

const nothing: Ignored = { ignored: [], ignoredCount: 0 };
const start: DecodedState = { answers: {}, tried: [], ...nothing };

interface Beginning {
  /** The answer to the first question, where the reader has just given it. */
  readonly entered: string | undefined;
  /** True where the reader came by a link on the page that was open already. */
  readonly isFollowed: boolean;
}

/**
 * The reader's way through a troubleshooter, kept in step with the address's fragment and the
 * browser's history: each step is an entry, so that Back and Forward lead through them.
 */
export function useWalk(
  guide: Guide,
  foreignKeys: readonly string[],
  { entered, isFollowed }: Beginning,
) {
  // The id of the tree, under which an entry remembers the way.
  const { id } = guide;
  const speaks = (hash: string): boolean => carriesState(hash) && !concernsOnly(hash, foreignKeys);
  const [read] = useState(() =>
    speaks(location.hash) ? decodeState(location.hash, guide, foreignKeys) : start,
  );
  const [state, setState] = useState<State>(read);
  const [ignored, setIgnored] = useState<Ignored>(read);
  const [moves, setMoves] = useState(isFollowed ? 1 : 0);
  // Listeners that live as long as the page need the newest way.
  const newest = useRef<State>(read);

  const take = (next: State): void => {
    newest.current = next;
    setState(next);
  };
  const go = (next: State): void => {
    const own = encodeState(next, guide);
    const before = encodeState(newest.current, guide);
    // Whoever presses again before the screen has followed goes there once.
    if (own === before) return;
    record(id, before);
    pushFragment(fragmentWith(own, location.hash, foreignKeys), { [id]: own });
    take(next);
    setIgnored(nothing);
    setMoves((count) => count + 1);
  };

  useLayoutEffect(() => {
    const question = guide.steps[guide.start]?.asks;
    if (entered !== undefined && question !== undefined) {
      go({ answers: { ...read.answers, [question]: entered }, tried: read.tried });
    }
    const follow = (): void => {
      const { hash } = location;
      const before = recorded(id);
      if (speaks(hash)) {
        followTo(hash);
        return;
      }
      if (before === undefined) record(id, encodeState(newest.current, guide));
      else followTo(before);
      joinState();
    };
    const followTo = (fragment: string): void => {
      const before = encodeState(newest.current, guide);
      const decoded = decodeState(fragment, guide, foreignKeys);
      take(decoded);
      setIgnored(decoded);
      if (encodeState(decoded, guide) !== before) setMoves((count) => count + 1);
    };
    const move = (): void => {
      afterPaint(follow);
    };
    addEventListener('hashchange', move);
    return () => {
      removeEventListener('hashchange', move);
    };
  }, []);

  return {
    state,
    ignored,
    /** Counts the steps that the reader made; the address that a page is opened with is none. */
    moves,
    /** Goes to another step, as a new entry of the history, once the screen has shown the press. */
    go: (next: State): void => {
      afterPaint(() => {
        go(next);
      });
    },
    /** Tells of an action whether it was tried, without a new entry. */
    tick: (action: string, isTried: boolean): void => {
      afterPaint(() => {
        const { tried, ...others } = newest.current;
        const without = tried.filter((each) => each !== action);
        const next = { ...others, tried: isTried ? [...without, action] : without };
        replaceFragment(fragmentWith(encodeState(next, guide), location.hash, foreignKeys));
        take(next);
      });
    },
  };
}
