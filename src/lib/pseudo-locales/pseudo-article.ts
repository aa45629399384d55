import { parseDocument } from 'yaml';
import { outlineOf } from '../content/outline.ts';
import { translatedFields } from '../translation/article-units.ts';
import { unitKey } from '../translation/keys.ts';
import type { ContentFile } from '../translation/new-language.ts';
import { fitted } from './fitted-description.ts';
import type { Say } from './texts.ts';

/** An English article as a pseudo-locale says it, with the ids, components and links that it has. */
export function pseudoArticle({ text }: ContentFile, page: string, say: Say): string {
  const [, head = '', body = text] = /^---\n(.*?\n)---\n(.*)$/s.exec(text) ?? [];
  const keyAt = sectionKeys(text, page);
  const bodyStart = text.length - body.length;
  const pseudoBody = say({ kind: 'article', text: body }, (offset) => keyAt(bodyStart + offset));
  return `---\n${frontMatter(head, page, say)}---\n${pseudoBody}`;
}

function frontMatter(head: string, page: string, say: Say): string {
  const document = parseDocument(head);
  for (const { section, path } of translatedFields) {
    const text: unknown = document.getIn(path.split('.'));
    if (typeof text !== 'string') continue;
    // Front matter knows no markup.
    const said = say({ kind: 'interface', text }, () => unitKey(page, section));
    document.setIn(path.split('.'), section === 'description' ? fitted(said) : said);
  }
  return document.toString({ lineWidth: 0 });
}

/** The key of the section that an offset of an article lies in. */
function sectionKeys(text: string, page: string): (offset: number) => string {
  const headings = outlineOf(text);
  return (offset) => {
    const line = text.slice(0, offset).split('\n').length;
    const { id = '' } = headings.findLast((heading) => heading.line <= line) ?? {};
    return unitKey(page, id);
  };
}
