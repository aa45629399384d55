import { resolveAddresses } from './addresses.ts';
import type { MarkdownCopy } from './read-copy.ts';

/** How the copy of a page is called, beside the page. */
export const copyName = 'index.md';

/**
 * The file of a copy.
 * @param page the address of the page: absolute, or from the root of its host
 */
export function copyFile({ title, description, lang, text }: MarkdownCopy, page: string): string {
  // Texts in JSON are texts in YAML.
  const facts = Object.entries({ title, description, lang, url: page }).map(
    ([name, value]) => `${name}: ${JSON.stringify(value)}`,
  );
  return `---\n${facts.join('\n')}\n---\n\n${resolveAddresses(text, page)}\n`;
}
