import Beasties from 'beasties';
import postcss from 'postcss';
import { classOfText } from './first-screen.ts';
import { namesIn, withoutUnusedProperties } from './unused.ts';

/** The rules of a style sheet that the beginning of a page is painted with at first, in either theme. */
export async function rulesFor(beginning: string, css: string): Promise<string> {
  const visible = seenAtFirst(beginning.slice(beginning.indexOf('<body')));
  const names = new Set(namesIn(visible));
  // What is there around the text is not there within it.
  const namesInText = new Set(namesIn(visible.slice(Math.max(0, visible.indexOf(classOfText)))));
  const namesFor = (selector: string): ReadonlySet<string> =>
    selector.startsWith(`.${classOfText} `) ? namesInText : names;
  const [html = ''] = /<html[^>]*>/.exec(beginning) ?? [];
  const isOther = (selector: string): boolean => {
    const [, mark] = /^html:not\(\[([\w-]+)\]\)/.exec(selector) ?? [];
    return mark !== undefined && html.includes(` ${mark}`);
  };
  const head = `<head><style>${withoutNeverSeen(css, namesFor, isOther)}</style></head>`;
  const reduced = await reducer.process(html + head + visible);
  const rules = /<style>(.*?)<\/style>/s.exec(reduced)?.[1] ?? '';
  return withoutUnusedProperties(rules);
}

/** A page's beginning without what is folded up, hidden, or shown with the style sheet. */
export function seenAtFirst(html: string): string {
  return html.replace(laterParts, '').replace(closed, '$1');
}

/** Takes out the comments that enclose what is shown later. */
export function withoutMarks(html: string): string {
  return html.replace(/<!--\/?later-->/g, '');
}

/**
 * What stands around the text has its place from the beginning, and is seen with the style sheet,
 * which says so in src/components/site.css; where that does not come, it is seen in the end.
 */
export const hiddenAtFirst =
  '@layer base{' +
  '.header>:not(.site-title),.menu-button,.right-sidebar>*{position:absolute}' +
  '.header>:not(.site-title),.menu-button,.sidebar-pane>*,.right-sidebar>*{visibility:hidden;animation:a 0s 4s forwards}}' +
  '@keyframes a{to{visibility:visible}}';

const laterParts = /<!--later-->.*?<!--\/later-->/gs;

/** What opens when a reader asks for it; texts in attributes may say so too. */
const closed =
  /<dialog\b.*?<\/dialog>|(<details\b(?!(?:\s[^\s=>]+(?:="[^"]*")?)*?\sopen[\s>=])[^>]*>.*?<\/summary>).*?(?=<\/details>)|<(\w+)(?:\s[^\s=>]+(?:="[^"]*")?)*?\shidden(?=[\s>=])[^>]*>.*?<\/\2>/gs;

/** A style sheet without what is for paper, for what a reader does or feels, or for what is not there, and without pictures. */
function withoutNeverSeen(
  css: string,
  namesFor: (selector: string) => ReadonlySet<string>,
  isOther: (selector: string) => boolean,
): string {
  const root = postcss.parse(css);
  root.walkAtRules('media', (rule) => {
    if (rule.params === 'print') rule.remove();
  });
  root.walkRules((rule) => {
    if (/url\(|visibility: ?visible/.test(rule.toString())) rule.remove();
    const selectors = rule.selectors.filter(
      (selector) =>
        !acts.test(selector) && !isOther(selector) && canMatch(selector, namesFor(selector)),
    );
    if (selectors.length === 0) rule.remove();
    else rule.selectors = selectors;
  });
  root.walkDecls(unpainted, (declaration) => {
    declaration.remove();
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

/** What is felt, not seen. Where a heading stops below the bar is asked again until the page has loaded. */
const unpainted = /^(?:cursor|accent-color|scroll-padding|overscroll|scrollbar-width)/;

/** What comes of something that a reader does. */
const acts =
  /(?<!:not\():(?:hover|focus|focus-visible|target|active|popover-open)|~ ?:popover-open|\[open\]|:not\(:empty\)|::/;

const reducer = new Beasties({
  reduceInlineStyles: true,
  // It looks for elements within the body.
  allowRules: [/^[^ ]*\[data-(?:theme|has-)[^ ]*$/],
  keyframes: 'none',
  logLevel: 'silent',
});
