import { describe, expect, test } from 'vitest';
import { namesIn, withoutUnused, withoutUnusedProperties } from '~/lib/styles/unused.ts';

const rest = (css: string, ...used: string[]): string => withoutUnused(css, new Set(used));

describe('a style sheet without what nothing uses', () => {
  test('has the rules of the classes that are there, and no others', () => {
    expect(rest('.a{top:0}.b{top:1px}', 'a')).toBe('.a{top:0}');
  });

  test.each([
    ['of elements', 'p{top:0}'],
    ['of attributes', '[data-a]{top:0}'],
    ['of ids', '#a{top:0}'],
  ])('keeps the rules %s', (_, css) => {
    expect(rest(css)).toBe(css);
  });

  test('needs every class of a selector to be there', () => {
    expect(rest('.a .b{top:0}', 'a')).toBe('');
    expect(rest('.a .b{top:0}', 'a', 'b')).toBe('.a .b{top:0}');
  });

  test('keeps of a list the selectors that can match', () => {
    expect(rest('.a,.b,p{top:0}', 'a')).toBe('.a,p{top:0}');
  });

  test('knows a class whose name is escaped', () => {
    expect(rest('.sm\\:flex{top:0}', 'sm:flex')).toBe('.sm\\:flex{top:0}');
    expect(rest('.sm\\:flex{top:0}', 'sm')).toBe('');
  });

  test('takes no figure for a class', () => {
    expect(rest('p{margin:.5rem}')).toBe('p{margin:.5rem}');
  });

  test('has no custom property that only dropped ones were made of', () => {
    const css = ':root{--a:1px;--b:var(--a);--c:var(--b)}p{top:0}';
    expect(rest(css)).toBe('p{top:0}');
    expect(rest(`${css}i{top:var(--c)}`)).toContain('--a:1px;--b:var(--a);--c:var(--b)');
  });

  test('keeps a custom property that a page or a script names', () => {
    expect(rest(':root{--a:1px;--b:1px}', '--a')).toBe(':root{--a:1px}');
  });

  test('has no empty blocks', () => {
    expect(rest('@media (width>1px){.b{top:0}}p{top:0}')).toBe('p{top:0}');
  });

  test('has the order of layers first, also of layers that have no rules', () => {
    expect(rest('@layer b{p{top:0}}@layer a,b;')).toMatch(/^@layer a,b;\s*@layer b\{/);
  });
});

test('custom properties may be dropped by themselves, whatever classes there are', () => {
  expect(withoutUnusedProperties('.a{--b:0;top:0}')).toBe('.a{top:0}');
});

test('names are words with hyphens and colons', () => {
  expect(namesIn('class="a b-c sm:d" style="top:var(--e)"')).toEqual(
    expect.arrayContaining(['a', 'b-c', 'sm:d', '--e']),
  );
});
