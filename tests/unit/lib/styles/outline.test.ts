import { expect, test } from 'vitest';
import { outlineOf } from '~/lib/styles/outline.ts';

const of = (inner: string): string => outlineOf(`<html><head></head><body>${inner}`);

test.each([
  ['another text', '<p>One</p>', '<p>Two, and more.</p>'],
  ['another address', '<a href="/a/">a</a>', '<a href="/b/">a</a>'],
  ['another id', '<h2 id="a">a</h2>', '<h2 id="b">a</h2>'],
  [
    'another text of a label',
    '<p data-a="is hidden" aria-label="a">',
    '<p data-a="b" aria-label="b">',
  ],
  ['more of the same', '<ul><li></li><li></li></ul>', '<ul><li></li><li></li><li></li></ul>'],
])('%s leaves the outline as it is', (_, one, other) => {
  expect(of(one)).toBe(of(other));
});

test.each([
  ['another class', '<p class="a">', '<p class="b">'],
  ['a hidden element', '<p>', '<p hidden>'],
  ['what an answer says', '<p data-status="usable">', '<p data-status="expired">'],
  ['a field that is wrong', '<input aria-invalid="true">', '<input aria-invalid="false">'],
  ['the page that is open', '<a>', '<a aria-current="page">'],
  ['the same element elsewhere', '<ul><li></li></ul><div></div>', '<ul></ul><div><li></li></div>'],
  ['what is in another, and not behind it', '<p></p><i></i>', '<p><i></i></p>'],
  ['a second one', '<ul><li></li></ul>', '<ul><li></li><li></li></ul>'],
  ['an element in one that is empty by its nature', '<br><i></i>', '<p><br></p><i></i>'],
])('%s makes another outline', (_, one, other) => {
  expect(of(one)).not.toBe(of(other));
});

test.each(['<img src="a">', '<path d="a"/>'])('%s has nothing in it', (empty) => {
  expect(of(`<p>${empty}<b></b></p>`).split('\n')).toContain(`<body><p> ${empty}+<b>`);
});

test('an element that nothing closes ends with the one that it is in', () => {
  expect(of('<div><p></div><i></i>').split('\n')).toContain('<body> <div>+<i>');
});

test('the head of a page is no part of its outline, and what the page is marked with is', () => {
  const page = (marks: string, head: string): string =>
    outlineOf(`<html${marks}><head>${head}</head><body><p>`);
  expect(page('', '<title>A</title>')).toBe(page('', ''));
  expect(page(' lang="hu"', '')).toBe(page(' lang="pl"', ''));
  expect(page(' data-has-toc', '')).not.toBe(page('', ''));
});
