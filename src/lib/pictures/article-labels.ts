import { plainText } from '../content/inline-markup.ts';
import { outlineOf } from '../content/outline.ts';

/**
 * The steps of a section: the items of its first numbered list, with their markup.
 * @param article its text in Markdown
 * @param section the id of a heading
 */
export function stepsOf(article: string, section: string): string[] {
  const outline = outlineOf(article);
  const at = outline.findIndex(({ id }) => id === section);
  const heading = outline[at];
  if (!heading) return [];
  const lines = article.split('\n').slice(heading.line, (outline[at + 1]?.line ?? Infinity) - 1);
  const first = lines.findIndex((line) => item.test(line));
  if (first < 0) return [];
  const after = lines.findIndex((line, index) => index > first && !item.test(line));
  return lines
    .slice(first, after < 0 ? undefined : after)
    .map((line) => line.replace(item, '').trim());
}

/** What an article says that an English label means: in brackets behind it, where it first does. */
export function meaningOf(article: string, label: string): string | undefined {
  const places = [`**${label}** (`, `\`${label}\` (`].flatMap((start) => {
    const at = article.indexOf(start);
    return at < 0 ? [] : [at + start.length];
  });
  if (places.length === 0) return undefined;
  return /^[^()\n]+(?=\))/.exec(article.slice(Math.min(...places)))?.[0];
}

/** True where a text has a label in bold or as code. */
export function quotes(text: string, label: string): boolean {
  return text.includes(`**${label}**`) || text.includes(`\`${label}\``);
}

/** True where a text has words, marked up or not. */
export function says(text: string, words: string): boolean {
  return plainText(text).replaceAll('_', '').includes(words);
}

const item = /^\d+\. /;
