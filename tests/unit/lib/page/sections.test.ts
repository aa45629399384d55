import { afterEach, expect, test, vi } from 'vitest';
import { scrollToPlace } from '~/lib/page/place.ts';
import { sectionHeadings, sectionInView } from '~/lib/page/section-in-view.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

interface View {
  readonly tops: Readonly<Record<string, number>>;
  readonly hash?: string;
  readonly scrollY?: number;
  readonly scrollPadding?: string;
}

/** As much of a browser as these functions touch: a window of 600 on a page of 2,000 pixels. */
function open({ tops, hash = '', scrollY = 0, scrollPadding = '60px' }: View): string[] {
  const scrolledTo: string[] = [];
  const headings = Object.entries(tops).map(([id, top]) => ({
    id,
    getBoundingClientRect: () => ({ top }),
    scrollIntoView: () => scrolledTo.push(id),
  }));
  vi.stubGlobal('document', {
    documentElement: { scrollHeight: 2000 },
    querySelectorAll: () => headings,
    getElementById: (id: string) => headings.find((heading) => heading.id === id) ?? null,
  });
  vi.stubGlobal('getComputedStyle', () => ({ scrollPaddingTop: scrollPadding }));
  vi.stubGlobal('location', { hash });
  vi.stubGlobal('innerHeight', 600);
  vi.stubGlobal('scrollY', scrollY);
  return scrolledTo;
}

test.each<[string, View, string | undefined]>([
  ['none at the very top', { tops: { one: 300, two: 900 } }, undefined],
  ['the last above the line', { tops: { one: -900, two: 40, three: 700 }, scrollY: 950 }, 'two'],
  ['the one on the line', { tops: { one: -900, two: 68, three: 700 }, scrollY: 950 }, 'two'],
  ['the one before a heading below the line', { tops: { one: 0, two: 69 }, scrollY: 950 }, 'one'],
  [
    'the one at the top where nothing is reserved',
    { tops: { one: 0, two: 9 }, scrollY: 950, scrollPadding: 'auto' },
    'one',
  ],
  ['the last at the end of the page', { tops: { one: -90, two: 500 }, scrollY: 1400 }, 'two'],
  [
    'the one that was gone to at the end of the page',
    { tops: { one: -90, two: 300, three: 500 }, scrollY: 1399, hash: '#two' },
    'two',
  ],
  [
    'the last where the one that was gone to is out of view',
    { tops: { one: -90, two: 300, three: 700 }, scrollY: 1400, hash: '#three' },
    'three',
  ],
  ['none where there are none', { tops: {}, scrollY: 1400 }, undefined],
])('the section in view is %s', (_, view, expected) => {
  open(view);
  expect(sectionInView()?.id).toBe(expected);
  expect(sectionInView(sectionHeadings())?.id).toBe(expected);
});

test.each([
  ['#csp=yes&at=two', ['two']],
  ['#csp=yes&at=nowhere', []],
  ['#csp=yes', []],
  // The browser itself goes there.
  ['#two', []],
])('the place beside the answers is gone to: %s', (hash, expected) => {
  const scrolledTo = open({ tops: { one: 0, two: 500 }, hash });
  scrollToPlace();
  expect(scrolledTo).toEqual(expected);
});
