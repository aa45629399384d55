import { contentFolder } from '../content/content-folder.ts';

/** Where the rules of a language's search stand, from the project's folder. */
export function searchRulesFile(locale: string): string {
  return `${contentFolder}/search/${locale}.yaml`;
}

/** The rules of a language that nobody has written any for yet: whole words count, and typing errors. */
export const emptySearchRules = `# How this language is searched. Everything stands as readers type it; case and diacritics do not count.
# The file of the source language shows what else a language can say: synonyms, and what readers ask
# sections for.

# What a word may end in besides its stem, and how many letters stay at least.
endings: []
least: 4

# Words that say nothing of what is wanted.
fillers: []
`;
