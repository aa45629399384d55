/** The two files of a Hunspell dictionary. */
export interface DictionaryFiles {
  readonly affixes: string;
  readonly words: string;
}

/**
 * Mends what the conversion of `dictionary-hu` to UTF-8 has spoilt of the flags, which say what may be
 * attached to a word: https://github.com/wooorm/dictionaries/issues/63
 */
export function mendHungarian({ affixes, words }: DictionaryFiles): DictionaryFiles {
  return {
    // Without the first line, flags count as bytes, half of them are the same, and “székség” is right.
    // Two flags were taken for letters of HTML, without which “nyelven” is unknown.
    affixes: `FLAG UTF-8\n${affixes.replaceAll('&agrave;', 'ŕ').replaceAll('&ugrave;', 'ů')}`,
    // After the last flag, some entries have what part of speech they are, each letter one flag more.
    words: words.replace(/^([^/\t\n]+\/[^)\t\n]*\))[^\t\n]*/gm, '$1'),
  };
}
