import { wordsIn } from '~/lib/search/words.ts';

/** What a stem may stand before, in letters, to be the same word. */
const longestEnding = 9;

/**
 * Marks the words that begin with one of the stems, without touching the text. Where the browser
 * cannot mark text so, nothing is marked.
 * @param stems folded beginnings of words
 */
export function markFound(text: Element, stems: readonly string[]): void {
  if (!('highlights' in CSS)) return;
  const ranges: Range[] = [];
  const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    for (const { folded, start, end } of wordsIn(node.nodeValue ?? '')) {
      if (!stems.some((stem) => isForm(folded, stem))) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  CSS.highlights.set('found', new Highlight(...ranges));
}

function isForm(word: string, stem: string): boolean {
  if (stem.length < 4) return word === stem;
  return word.startsWith(stem) && word.length - stem.length <= longestEnding;
}
