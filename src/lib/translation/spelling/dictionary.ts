/** What the check asks of a spelling dictionary, whatever engine reads it. */
export interface Dictionary {
  /** True where a word is spelt as the dictionary has it; its apostrophes may be typographic. */
  readonly knows: (word: string) => boolean;
  /** Words that may have been meant, the likeliest first. */
  readonly suggest: (word: string) => readonly string[];
}

/** The package of a dictionary that `locales.ts` names. */
export function dictionaryPackage(name: string): string {
  return `dictionary-${name}`;
}
