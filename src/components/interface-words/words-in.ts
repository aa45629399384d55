import { readInterfaceWords } from '~/lib/interface-words/read.ts';
import type { LocaleId } from '~/lib/locales.ts';

let known: ReturnType<typeof readInterfaceWords> | undefined;

/**
 * The interface words of a language, for what stands on every page: a build reads them once for all
 * of its pages, and a preview follows their changes.
 */
export function wordsIn(locale: LocaleId): ReturnType<typeof readInterfaceWords>[LocaleId] {
  if (import.meta.env.DEV) return readInterfaceWords()[locale];
  known ??= readInterfaceWords();
  return known[locale];
}
