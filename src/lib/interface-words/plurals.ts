import { fill } from './fill.ts';

export { fill } from './fill.ts';

/** Interface words of one language, i18next JSON v4: flat keys, plurals by suffix. */
export type InterfaceWords = Readonly<Record<string, string>>;

const anyCategory = /_(zero|one|two|few|many|other)$/;

/** The key without its plural category, and the category. */
export function splitPlural(key: string): { stem: string; category: string | undefined } {
  const match = anyCategory.exec(key);
  return { stem: key.replace(anyCategory, ''), category: match?.[1] };
}

/** The plural categories that a language tells apart. */
export function pluralCategories(tag: string): readonly string[] {
  return rulesOf(tag).resolvedOptions().pluralCategories;
}

/** The words for a number of things, in the plural category that the language asks for. */
export function countWords(words: InterfaceWords, tag: string, key: string, count: number): string {
  const category = rulesOf(tag).select(count);
  return fill(words[`${key}_${category}`] ?? words[`${key}_other`] ?? '', { count });
}

/** Kept for each tag: to make them takes longer than to ask them. */
const rules = new Map<string, Intl.PluralRules>();

function rulesOf(tag: string): Intl.PluralRules {
  const made = rules.get(tag) ?? new Intl.PluralRules(tag);
  rules.set(tag, made);
  return made;
}
