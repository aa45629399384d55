import { expect, test } from 'vitest';
import { endOfFirstScreen } from '~/lib/styles/first-screen.ts';

const before = '<body><h2>Contents</h2><div class="sl-markdown-content">';

test.each([
  ['its second section', '<p></p><h2>One</h2><p></p>', '<h2>Two</h2><footer>'],
  ['a table', '<h2>One</h2>', '<table></table><h2>Two</h2><footer>'],
  ['an aside', '<p></p>', '<aside></aside><h2>One</h2><h2>Two</h2><footer>'],
  ['what is folded up', '<p></p>', '<details></details><footer>'],
  ['a tool', '<p></p>', '<div class="tool-place"></div><footer>'],
  ['cards', '<p></p>', '<div class="card-grid"></div><footer>'],
  ['the footer, where it has one section', '<h2>One</h2><p></p>', '<footer>'],
])('a first screen ends at %s', (_, first, rest) => {
  expect(endOfFirstScreen(before + first + rest)).toBe((before + first).length);
});

test.each([
  ['no text', '<body><footer>'],
  ['no footer', before],
])('a page with %s is none of Starlight’s', (_, html) => {
  expect(() => endOfFirstScreen(html)).toThrow('sl-markdown-content');
});
