import { expect, test } from 'vitest';
import { shortenScopes, withShortLayers, withShortNames } from '~/lib/styles/short-names.ts';

const none: ReadonlySet<string> = new Set();

test('the property that is named most often has the shortest name, in every sheet the same', () => {
  expect(
    withShortNames(
      [':root{--rare:1px;--often:2px}a{top:var(--often);left:var(--often)}', 'p{top:var(--rare)}'],
      none,
    ),
  ).toEqual([':root{--b:1px;--a:2px}a{top:var(--a);left:var(--a)}', 'p{top:var(--b)}']);
});

test('what a page or a script names keeps its name, and no other property gets it', () => {
  expect(
    withShortNames([':root{--a:1px;--long:2px}a{top:var(--a,var(--long))}'], new Set(['--a'])),
  ).toEqual([':root{--a:1px;--b:2px}a{top:var(--a,var(--b))}']);
});

test('a class with two hyphens in its name is no property', () => {
  expect(withShortNames(['.aside--note{top:var(--long)}'], none)).toEqual([
    '.aside--note{top:var(--a)}',
  ]);
});

test('after z comes aa', () => {
  const names = Array.from({ length: 28 }, (_, at) => `--long-${String(at + 10)}`);
  const [sheet = ''] = withShortNames([`a{${names.map((name) => `${name}:0`).join(';')}}`], none);
  expect(sheet).toMatch(/--y:0;--z:0;--aa:0;--ab:0}$/);
});

test('a class of Astro has a short name in sheets and pages, and what only looks like one keeps its', () => {
  const shorten = shortenScopes([
    'p:where(.astro-bbbbbbbb){top:0}',
    'a:where(.astro-aaaaaaaa){top:0}',
  ]);
  expect(shorten('p:where(.astro-bbbbbbbb)')).toBe('p:where(.sb)');
  expect(shorten('<p class="astro-aaaaaaaa other">astro-12345678')).toBe(
    '<p class="sa other">astro-12345678',
  );
});

test('the layers of Starlight are named without it, and nothing else is', () => {
  expect(
    withShortLayers(
      '@layer starlight.base, starlight.core;@layer starlight.core{a{content:"starlight.core"}}',
    ),
  ).toBe('@layer base, core;@layer core{a{content:"starlight.core"}}');
});
