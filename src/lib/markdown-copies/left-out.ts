import type { Element } from '../html/nodes.ts';

/** What leads around in the page or needs scripts, and says nothing of the subject. */
export function isLeftOut(element: Element): boolean {
  if (leftOut.has(element.tagName)) return true;
  for (const { name, value } of element.attrs) {
    if (name === 'hidden' || name === 'data-tool') return true;
    if (name === 'class' && classesLeftOut.test(value)) return true;
  }
  return false;
}

const leftOut: ReadonlySet<string> = new Set([
  ...['script', 'style', 'link', 'template', 'svg', 'nav'],
  ...['form', 'button', 'input', 'select', 'textarea'],
]);

/** Pages before and after, a section in other languages, the way back to the first question. */
const classesLeftOut =
  /(?:^| )(?:needs-script|pagination-links|page-info|elsewhere|restart)(?: |$)/;
