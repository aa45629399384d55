import { plainText } from './inline-markup.ts';

export interface Heading {
  readonly level: number;
  readonly id: string;
  /** Without markup; of the H1 the front matter has it. */
  readonly text: string;
  readonly line: number;
}

/** The headings of an article in Markdown; the H1 comes from the front matter's `titleId`. */
export function outlineOf(source: string): Heading[] {
  return proseOf(source).flatMap(({ text, line }): Heading[] => {
    const title = /^titleId:\s*['"]?([\w-]+)['"]?\s*$/.exec(text);
    if (title?.[1]) return [{ level: 1, id: title[1], text: '', line }];
    const heading = /^(#{2,6})\s+(.*?)\s*\{#([\w-]+)\}\s*$/.exec(text);
    if (!heading?.[1] || !heading[3]) return [];
    return [{ level: heading[1].length, id: heading[3], text: plainText(heading[2] ?? ''), line }];
  });
}

/** The lines of headings that no link can name: without an id, or of a level that is the title's. */
export function linesOfUnnamedHeadings(source: string): number[] {
  return proseOf(source)
    .filter(({ text }) => /^#{1,6}\s/.test(text) && !/^#{2,6}\s.*\{#[\w-]+\}\s*$/.test(text))
    .map(({ line }) => line);
}

/** The lines of an article outside of its blocks of code. */
function proseOf(source: string): { readonly text: string; readonly line: number }[] {
  let fence = false;
  return source
    .split('\n')
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text }) => {
      const isFence = /^\s*(```|~~~)/.test(text);
      if (isFence) fence = !fence;
      return !fence && !isFence;
    });
}
