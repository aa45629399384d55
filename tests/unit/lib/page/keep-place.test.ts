import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepPlace } from '~/lib/page/keep-place.ts';

const scrolled: ScrollToOptions[] = [];
const frames: (() => void)[] = [];
const style = { overflowAnchor: '' };

beforeEach(() => {
  scrolled.length = 0;
  frames.length = 0;
  style.overflowAnchor = '';
  open('64px');
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** As much of a browser as is touched; the header covers what `scroll-padding-top` says. */
function open(scrollPaddingTop: string): void {
  vi.stubGlobal('document', { documentElement: { style } });
  vi.stubGlobal('getComputedStyle', () => ({ scrollPaddingTop }));
  vi.stubGlobal('scrollBy', (options: ScrollToOptions) => scrolled.push(options));
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback));
}

/** Blocks at some tops, and how far a change moves them. */
function blocks(tops: readonly number[]): { among: Element[]; move: (by: number) => void } {
  let moved = 0;
  return {
    among: tops.map((top) => ({ getBoundingClientRect: () => ({ top: top + moved }) }) as Element),
    move: (by) => {
      moved = by;
    },
  };
}

test('the first text below the header stays where it is, at once', () => {
  const { among, move } = blocks([-500, 20, 64, 300]);
  keepPlace(among, () => {
    move(120);
  });
  expect(scrolled).toEqual([{ top: 120, behavior: 'instant' }]);
});

test.each([
  ['a heading that a link led to, which stands a fraction higher', '64px', [-20, 63.5, 400], 1],
  ['where no header covers anything', 'auto', [-20, 0, 400], 1],
])('it is %s', (_, padding, tops, expected) => {
  open(padding);
  const asked: number[] = [];
  const among = tops.map(
    (top, nth) =>
      ({
        getBoundingClientRect: () => {
          asked.push(nth);
          return { top };
        },
      }) as Element,
  );
  keepPlace(among, () => undefined);
  expect(asked.at(-1)).toBe(expected);
});

test('nothing is scrolled where no text follows', () => {
  const { among, move } = blocks([-500, -20]);
  keepPlace(among, () => {
    move(120);
  });
  expect(scrolled).toEqual([]);
});

test('the browser keeps no place of its own in the meantime, and does so again afterwards', () => {
  let during = '';
  keepPlace([], () => {
    during = style.overflowAnchor;
  });
  expect(during).toBe('none');
  for (const frame of frames) frame();
  expect(style.overflowAnchor).toBe('');
});
