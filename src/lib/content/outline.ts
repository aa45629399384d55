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
  const headings: Heading[] = [];
  let fence = false;
  source.split('\n').forEach((text, index) => {
    const line = index + 1;
    if (/^\s*(```|~~~)/.test(text)) fence = !fence;
    if (fence) return;
    const title = /^titleId:\s*['"]?([\w-]+)['"]?\s*$/.exec(text);
    if (title?.[1]) headings.push({ level: 1, id: title[1], text: '', line });
    const heading = /^(#{2,6})\s+(.*?)\s*\{#([\w-]+)\}\s*$/.exec(text);
    if (heading?.[1] && heading[3]) {
      const text = plainText(heading[2] ?? '');
      headings.push({ level: heading[1].length, id: heading[3], text, line });
    }
  });
  return headings;
}
