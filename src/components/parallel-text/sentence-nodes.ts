import { sentencesMatch, sentenceStarts } from '~/lib/parallel-text/sentences.ts';

/** The nodes of each sentence. */
type Sentences = ChildNode[][];

/**
 * Cuts two texts into sentences that belong together, in the languages of the tags.
 * @returns undefined where they do not match; the texts are then as they were
 */
export function matchingSentences(
  own: readonly ChildNode[],
  ownTag: string,
  other: readonly ChildNode[],
  otherTag: string,
): readonly [Sentences, Sentences] | undefined {
  const ours = cutsOf(own, ownTag);
  const theirs = cutsOf(other, otherTag);
  if (!sentencesMatch(ours.sentences, theirs.sentences)) return undefined;
  return [cut(own, ours.starts), cut(other, theirs.starts)];
}

interface Cuts {
  readonly starts: readonly number[];
  readonly sentences: readonly string[];
}

/** Where sentences begin; one that begins within an element, which stays whole, is part of the one before. */
function cutsOf(nodes: readonly ChildNode[], tag: string): Cuts {
  const text = nodes.map(textOf).join('');
  const whole: (readonly [number, number])[] = [];
  let offset = 0;
  for (const node of nodes) {
    const end = offset + textOf(node).length;
    if (!(node instanceof Text)) whole.push([offset, end]);
    offset = end;
  }
  const starts = sentenceStarts(text, tag).filter(
    (start) => !whole.some(([from, to]) => start > from && start < to),
  );
  return { starts, sentences: starts.map((start, nth) => text.slice(start, starts[nth + 1])) };
}

function cut(nodes: readonly ChildNode[], starts: readonly number[]): Sentences {
  const sentences: Sentences = starts.map(() => []);
  let offset = 0;
  for (const node of nodes) {
    for (const piece of cutAt(
      node,
      starts.map((start) => start - offset),
    )) {
      const { length } = textOf(piece);
      const nth = starts.findLastIndex((start) => start <= offset);
      // A mark without text at the end of a sentence belongs to it.
      const isMark = length === 0 && starts[nth] === offset && nth > 0;
      sentences[isMark ? nth - 1 : nth]?.push(piece);
      offset += length;
    }
  }
  return sentences;
}

/** The pieces of a text between some offsets; an element stays whole. */
function cutAt(node: ChildNode, offsets: readonly number[]): ChildNode[] {
  if (!(node instanceof Text)) return [node];
  const within = offsets.filter((offset) => offset > 0 && offset < node.length);
  // From the end, so that the offsets before stay right.
  return [
    node,
    ...within
      .toReversed()
      .map((offset) => node.splitText(offset))
      .reverse(),
  ];
}

/** Marks such as [1] prove what stands before them, and are no text of the sentence after it. */
function textOf(node: ChildNode): string {
  return node instanceof Element && node.matches('sup') ? '' : (node.textContent ?? '');
}
