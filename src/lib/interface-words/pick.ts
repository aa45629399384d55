import type { CompleteWords, InterfaceKey } from './keys.ts';

/**
 * Picks interface words for a part of the page that is drawn in the browser.
 * @param wanted what the keys begin with
 * @param prefix what is taken off the keys
 */
export function pickWords(
  words: CompleteWords,
  wanted: RegExp,
  prefix: RegExp,
): Readonly<Record<string, string>> {
  // No other word is read: in development, the words that a page reads are told to its writer.
  return Object.fromEntries(
    Object.keys(words)
      .filter((key) => wanted.test(key))
      .map((key) => [key.replace(prefix, ''), words[key as InterfaceKey]]),
  );
}
