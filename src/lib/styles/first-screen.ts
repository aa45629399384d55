/** What the text of a page of Starlight's stands in. */
export const classOfText = 'sl-markdown-content';

/**
 * Where in a page its first screen ends at the latest: at its second section, or at the first tool,
 * table or other element that needs more than the rules of plain text. What stands before it is
 * painted before any style sheet has arrived.
 * @throws where the page is none of Starlight's
 */
export function endOfFirstScreen(html: string): number {
  const start = html.indexOf(classOfText);
  const after = html.slice(start);
  const section = [...after.matchAll(/<h2\b/g)][1]?.index ?? -1;
  const other = after.search(heavier);
  if (start < 0 || other < 0) {
    throw new Error(`A page has no ${classOfText} with a footer behind it: expected both.`);
  }
  return start + (section < 0 ? other : Math.min(section, other));
}

const heavier =
  /<(?:aside|details|dl|figure|footer|noscript|section|table)\b|<div class="(?:tool-place|card-grid)/;
