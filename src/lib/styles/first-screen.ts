import Beasties from 'beasties';
import postcss from 'postcss';
import { namesIn, withoutUnusedProperties } from './unused.ts';

/** What the text of a page of Starlight's stands in. */
export const text = 'sl-markdown-content';

/**
 * Where in a page its first screen ends at the latest: at its second section, or at the first tool,
 * table or other element that needs more than the rules of plain text. What stands before it is
 * painted before any style sheet has arrived.
 * @throws where the page is none of Starlight's
 */
export function endOfFirstScreen(html: string): number {
  const start = html.indexOf(text);
  const after = html.slice(start);
  const section = [...after.matchAll(/<h2\b/g)][1]?.index ?? -1;
  const other = after.search(heavier);
  if (start < 0 || other < 0) {
    throw new Error(`A page has no ${text} with a footer behind it: expected both.`);
  }
  return start + (section < 0 ? other : Math.min(section, other));
}

/** The rules of a style sheet that the beginning of a page is painted with at first, in either theme. */
export async function rulesFor(beginning: string, css: string): Promise<string> {
  const visible = beginning.slice(beginning.indexOf('<body')).replace(closed, '$1');
  const head = `<head><style>${onceUsed(css, new Set(namesIn(visible)))}</style></head>`;
  const [html = ''] = /<html[^>]*>/.exec(beginning) ?? [];
  const reduced = await reducer.process(html + head + visible);
  return withoutUnusedProperties(/<style>(.*?)<\/style>/s.exec(reduced)?.[1] ?? '');
}

const heavier =
  /<(?:aside|details|dl|figure|footer|noscript|section|table)\b|<div class="(?:tool-place|card-grid)/;

/** What opens when a reader asks for it; texts in attributes may say so too. */
const closed =
  /<dialog\b.*?<\/dialog>|(<details\b(?!(?:\s[^\s=>]+(?:="[^"]*")?)*?\sopen[\s>=])[^>]*>.*?<\/summary>).*?(?=<\/details>)|<(\w+)(?:\s[^\s=>]+(?:="[^"]*")?)*?\shidden(?=[\s>=])[^>]*>.*?<\/\2>/gs;

/** A style sheet without what is for paper, for what a reader does, or for what is not there, and without pictures. */
function onceUsed(css: string, names: ReadonlySet<string>): string {
  const root = postcss.parse(css);
  root.walkAtRules('media', (rule) => {
    if (rule.params === 'print') rule.remove();
  });
  root.walkRules((rule) => {
    if (rule.toString().includes('url(')) rule.remove();
    const selectors = rule.selectors.filter(
      (selector) => !acts.test(selector) && canMatch(selector, names),
    );
    if (selectors.length === 0) rule.remove();
    else rule.selectors = selectors;
  });
  return root.toString();
}

/** Of what `:is()` and `:where()` list, one has to be there: Beasties looks at nothing in brackets. */
function canMatch(selector: string, names: ReadonlySet<string>): boolean {
  const wanted = selector.replace(/:not\((?:[^()]|\([^()]*\))*\)/g, '');
  return [...wanted.matchAll(/:(?:is|where)\(([^()]*)\)/g)].every(([, list = '']) =>
    list
      .split(',')
      .some((each) => namesIn(each).every((name) => names.has(name.split(':')[0] ?? ''))),
  );
}

const acts =
  /(?<!:not\():(?:hover|focus|focus-visible|target|active|popover-open)|~ ?:popover-open|\[open\]|::/;

const reducer = new Beasties({
  reduceInlineStyles: true,
  // It looks for elements within the body.
  allowRules: [/^[^ ]*\[data-(?:theme|has-)[^ ]*$/],
  keyframes: 'none',
  logLevel: 'silent',
});
