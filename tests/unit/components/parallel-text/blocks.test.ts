// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { blocksOf } from '~/components/parallel-text/blocks.ts';

/** The blocks of an article as lines: kind, id, text. */
function blocks(article: string): string[] {
  const page = new DOMParser().parseFromString(
    `<main><h1 id="title">Title</h1><div class="sl-markdown-content">${article}</div></main>`,
    'text/html',
  );
  return blocksOf(page)
    .slice(1)
    .map(
      ({ kind, anchor, nodes }) =>
        `${kind} #${anchor} ${nodes.map((node) => node.textContent).join('')}`,
    );
}

test('a text stands under the heading before it, and the heading under itself', () => {
  expect(blocks('<p>One.</p><h2 id="a">A</h2><p>Two <strong>words</strong>.</p>')).toEqual([
    'p #title One.',
    'h2 #a A',
    'p #a Two words.',
  ]);
});

test('an entry with an id of its own stands under that', () => {
  expect(
    blocks('<h2 id="a">A</h2><dl><div id="gold"><dt>Gold</dt><dd><p>Text.</p></dd></div></dl>'),
  ).toEqual(['h2 #a A', 'dt #gold Gold', 'p #gold Text.']);
});

test('an item is its text without its inner list, before it and behind it', () => {
  expect(blocks('<ul><li>One: <ul><li>inner</li></ul> and more</li></ul>')).toEqual([
    'li #title One: ',
    'li #title  and more',
    'li #title inner',
  ]);
});

test('both texts beside the bar of a picture are texts', () => {
  expect(blocks('<li><span>2021</span><svg></svg><span>unlimited</span></li>')).toEqual([
    'li #title unlimited',
  ]);
  expect(blocks('<li><span>May 2021</span><svg></svg><span>unlimited</span></li>')).toEqual([
    'li #title May 2021',
    'li #title unlimited',
  ]);
});

test('a card has a name and a text', () => {
  expect(
    blocks(
      '<div class="card"><span class="stack"><a href="x/"><span class="title">Name</span></a>' +
        '<span class="description">Text</span></span></div>',
    ),
  ).toEqual(['span #title Name', 'span #title Text']);
});

test.each([
  ['a tool', '<div data-tool="calculator"><p>Question</p></div>'],
  ['a notice to readers of one language', '<aside data-drift><p>Older.</p></aside>'],
  ['a list for one language', '<dl data-one-language><dt>Form</dt></dl>'],
  ['what is not to be translated', '<ul translate="no"><li>Access ID</li></ul>'],
  ['code', '<pre><code>npm start</code></pre>'],
  ['a link to a section elsewhere', '<a class="elsewhere" href="#a">English</a>'],
  ['figures and signs', '<p>20 → 15</p>'],
])('%s is left out', (_, html) => {
  expect(blocks(html)).toEqual([]);
});
