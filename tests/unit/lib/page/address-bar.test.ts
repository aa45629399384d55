import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  fragmentWritten,
  joinState,
  pushFragment,
  replaceFragment,
} from '~/lib/page/address-bar.ts';
import { keysAttribute, stateAttribute, waitingAttribute } from '~/lib/page/fragment.ts';

let hash = '';
let entries: { address: string; state: unknown }[] = [];
let told = 0;

beforeEach(() => {
  vi.useFakeTimers();
  hash = '';
  entries = [{ address: '/en/?q=1', state: { scroll: 7 } }];
  told = 0;
  const write = (address: string): void => {
    hash = /#.*/.exec(address)?.[0] ?? '';
  };
  vi.stubGlobal('location', {
    get hash() {
      return hash;
    },
    pathname: '/en/',
    search: '?q=1',
  });
  vi.stubGlobal('history', {
    get state() {
      return entries.at(-1)?.state;
    },
    replaceState: (state: unknown, _: string, address: string) => {
      entries.splice(-1, 1, { address, state });
      write(address);
    },
    pushState: (state: unknown, _: string, address: string) => {
      entries.push({ address, state });
      write(address);
    },
  });
  vi.stubGlobal('dispatchEvent', ({ type }: Event) => {
    if (type === fragmentWritten) told += 1;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function showTools(...tools: Readonly<Record<string, string>>[]): void {
  vi.stubGlobal('document', {
    querySelectorAll: () =>
      tools.map((tool) => ({ getAttribute: (name: string) => tool[name] ?? null })),
  });
}

test('a fragment is put into the address without a new entry, and the tools are told', () => {
  replaceFragment('#csp=yes');
  expect(entries).toEqual([{ address: '#csp=yes', state: { scroll: 7 } }]);
  expect(told).toBe(1);
});

test('a fragment may be a new entry, which remembers where the reader is', () => {
  pushFragment('#csp=yes', { tree: 'csp=yes' });
  expect(entries).toEqual([
    { address: '/en/?q=1', state: { scroll: 7 } },
    { address: '#csp=yes', state: { tree: 'csp=yes' } },
  ]);
  expect(told).toBe(1);
});

test('without a fragment the address is the page as it was asked for', () => {
  replaceFragment('');
  pushFragment('', {});
  expect(entries.map(({ address }) => address)).toEqual(['/en/?q=1', '/en/?q=1']);
});

test.each([
  ['a heading', '#overview', '#csp=yes&at=overview'],
  ['nothing', '', '#csp=yes'],
  ['the answers of another tool at a place', '#moon=full&at=overview', '#csp=yes&at=overview'],
  ['the answers of another tool', '#moon=full', '#csp=yes'],
])('the answers of the page join %s in the address', (_, before, after) => {
  showTools({ [stateAttribute]: 'csp=yes' });
  hash = before;
  joinState();
  expect(entries).toHaveLength(1);
  expect(told).toBe(0);
  vi.runAllTimers();
  expect(hash).toBe(after);
  expect(entries).toHaveLength(1);
  expect(told).toBe(1);
});

test('what waits for a tool of another page joins as well, and is not kept twice', () => {
  showTools(
    {
      [stateAttribute]: 'csp=yes',
      [keysAttribute]: 'csp product',
      [waitingAttribute]: 'moon=full',
    },
    {
      [stateAttribute]: '',
      [keysAttribute]: 'tide',
      [waitingAttribute]: 'csp=no&product=azure&moon=full',
    },
  );
  hash = '#overview';
  joinState();
  vi.runAllTimers();
  expect(hash).toBe('#csp=yes&moon=full&at=overview');
});

test.each([
  ['there are no answers', '', '#overview', '#overview'],
  ['the address says all of it already', 'csp=yes', '#csp=yes&at=overview', '#csp=yes&at=overview'],
])('the address stays as it is where %s', (_, state, before, after) => {
  showTools({ [stateAttribute]: state });
  hash = before;
  joinState();
  vi.runAllTimers();
  expect(hash).toBe(after);
  expect(told).toBe(0);
});

test('the address stays as it is where it has changed meanwhile', () => {
  showTools({ [stateAttribute]: 'csp=yes' });
  hash = '#overview';
  joinState();
  hash = '#next-steps';
  vi.runAllTimers();
  expect(hash).toBe('#next-steps');
});
