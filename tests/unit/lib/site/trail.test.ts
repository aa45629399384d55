import { expect, test } from 'vitest';
import { trailOf, type SidebarEntry } from '~/lib/site/trail.ts';

const home = { label: 'Start page', href: '/en/' };
const link = (label: string, isCurrent = false): SidebarEntry => ({
  type: 'link',
  label,
  href: `/en/${label}/`,
  isCurrent,
});
const group = (label: string, ...entries: SidebarEntry[]): SidebarEntry => ({
  type: 'group',
  label,
  entries,
});

test('a page stands below the home page and the group that it is in', () => {
  const sidebar = [group('Articles', link('a')), group('Tools', link('b'), link('c', true))];
  expect(trailOf(home, sidebar)).toEqual([
    home,
    { label: 'Tools' },
    { label: 'c', href: '/en/c/' },
  ]);
});

test('groups may have groups in them, and pages may have none', () => {
  const nested = group('Articles', group('Old', link('a', true)));
  expect(trailOf(home, [nested]).map(({ label }) => label)).toEqual([
    'Start page',
    'Articles',
    'Old',
    'a',
  ]);
  expect(trailOf(home, [link('a', true)])).toHaveLength(2);
});

test('a page that the sidebar does not lead to has no place in it', () => {
  expect(trailOf(home, [group('Articles', link('a'))])).toEqual([]);
});
