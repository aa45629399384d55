// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { matchingSentences } from '~/components/parallel-text/sentence-nodes.ts';

/** Pairs of sentences as HTML; undefined where they do not match. */
function pairs(own: string, other: string): (readonly [string, string])[] | undefined {
  const found = matchingSentences(nodes(own), 'hu', nodes(other), 'en');
  if (!found) return undefined;
  const [ours, theirs] = found;
  return ours.map((sentence, nth) => [htmlOf(sentence), htmlOf(theirs[nth] ?? [])]);
}

function nodes(html: string): ChildNode[] {
  const paragraph = document.createElement('p');
  paragraph.innerHTML = html;
  return [...paragraph.childNodes];
}

function htmlOf(sentence: readonly ChildNode[]): string {
  const paragraph = document.createElement('p');
  paragraph.append(...sentence.map((node) => node.cloneNode(true)));
  return paragraph.innerHTML;
}

test('sentences stand beside each other with the elements in them', () => {
  expect(
    pairs(
      'A szerződés <strong>össze van kapcsolva</strong>. Nézze meg a <a href="#x">táblázatot</a>.',
      'The contract <strong>is linked</strong>. See the <a href="#x">table</a>.',
    ),
  ).toEqual([
    [
      'A szerződés <strong>össze van kapcsolva</strong>. ',
      'The contract <strong>is linked</strong>. ',
    ],
    ['Nézze meg a <a href="#x">táblázatot</a>.', 'See the <a href="#x">table</a>.'],
  ]);
});

test('a sentence may be an element, and end in one', () => {
  expect(
    pairs(
      '<strong>Vár az ügyfél?</strong> Az üzenetet <em>hagyja figyelmen kívül.</em> Ennyi volt.',
      '<strong>Customer waiting?</strong> Ignore <em>the message.</em> That is all.',
    ),
  ).toEqual([
    ['<strong>Vár az ügyfél?</strong> ', '<strong>Customer waiting?</strong> '],
    ['Az üzenetet <em>hagyja figyelmen kívül.</em> ', 'Ignore <em>the message.</em> '],
    ['Ennyi volt.', 'That is all.'],
  ]);
});

test('an element with the end of one sentence and the begin of the next stays whole', () => {
  const html = 'Look: <strong>It is linked. Please ask</strong> somebody. Then wait.';
  expect(pairs(html, html)).toEqual([
    [
      'Look: <strong>It is linked. Please ask</strong> somebody. ',
      'Look: <strong>It is linked. Please ask</strong> somebody. ',
    ],
    ['Then wait.', 'Then wait.'],
  ]);
  const single = '<strong>It is linked. Please ask</strong> somebody.';
  expect(pairs(single, single)).toBeUndefined();
});

test('a mark of a source stays with the sentence that it proves', () => {
  expect(
    pairs('Egy szerződés van.<sup>[1]</sup> Kettő nincs.<sup>[2]</sup>', 'There is one. Not two.'),
  ).toEqual([
    ['Egy szerződés van.<sup>[1]</sup> ', 'There is one. '],
    ['Kettő nincs.<sup>[2]</sup>', 'Not two.'],
  ]);
});

test('texts that do not match are left as they are', () => {
  const own = nodes('Egy mondat. Még egy mondat.');
  const before = own.map((node) => node.textContent);
  expect(matchingSentences(own, 'hu', nodes('One sentence.'), 'en')).toBeUndefined();
  expect(own.map((node) => node.textContent)).toEqual(before);
});
