import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  fragmentFor,
  fragmentWith,
  placeIn,
  stateAttribute,
  toolState,
} from '~/lib/page/fragment.ts';

describe('a fragment for an address', () => {
  test.each([
    ['', undefined, ''],
    ['', 'overview', '#overview'],
    ['csp=yes', undefined, '#csp=yes'],
    ['csp=yes', 'overview', '#csp=yes&at=overview'],
    ['csp=yes', '', '#csp=yes'],
  ])('with the answers %j at the heading %j is %j', (state, heading, expected) => {
    expect(fragmentFor(state, heading)).toBe(expected);
  });
});

describe('a fragment with new pairs of one tool', () => {
  test.each([
    ['csp=yes', '#csp=no&moon=full', '#csp=yes&moon=full'],
    ['csp=yes', '#moon=full&csp=no&step=dark', '#csp=yes&moon=full&step=dark'],
    ['csp=yes', '#moon=full&amp;color=red&amp;step=dark', '#csp=yes&moon=full&step=dark'],
    ['', '#csp=no&moon=%C3%A9', '#moon=%C3%A9'],
    ['', '#csp=no', ''],
    ['', '#overview', ''],
    ['csp=yes', '#moon', '#csp=yes'],
    // The place belongs to the page as it was before the answer.
    ['csp=yes', '#moon=full&at=overview', '#csp=yes&moon=full'],
  ])('%j keeps the pairs of other tools of %j: %j', (own, fragment, expected) => {
    expect(fragmentWith(own, fragment, ['moon', 'step'])).toBe(expected);
  });
});

describe('the place that a fragment names beside its answers', () => {
  test.each([
    ['#csp=yes&at=overview', 'overview'],
    ['#at=overview&csp=yes', 'overview'],
    ['csp=yes&at=azure-portal-error-', 'azure-portal-error-'],
    ['at=overview', 'overview'],
    ['#csp=yes&amp;at=overview', 'overview'],
    ['#csp=yes', undefined],
    ['#overview', undefined],
    ['#at', undefined],
    ['#format=x', undefined],
    ['#csp=yes&format=x', undefined],
    ['#csp=yes&at=', undefined],
    ['', undefined],
  ])('of %j is %j', (fragment, expected) => {
    expect(placeIn(fragment)).toBe(expected);
  });

  test('is the one that was written', () => {
    expect(placeIn(fragmentFor('csp=yes', 'next-steps'))).toBe('next-steps');
  });
});

describe('the state of the tools on a page', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test.each([
    [[], ''],
    [['csp=yes'], 'csp=yes'],
    [['csp=yes', 'linked=no&step=2'], 'csp=yes&linked=no&step=2'],
    [['', 'linked=no'], 'linked=no'],
    [[null], ''],
  ])('with %j is %j', (states, expected) => {
    const tools = states.map((state) => ({
      getAttribute: (name: string) => (name === stateAttribute ? state : null),
    }));
    vi.stubGlobal('document', {
      querySelectorAll: (selector: string) => (selector === `[${stateAttribute}]` ? tools : []),
    });
    expect(toolState()).toBe(expected);
  });
});
