import type { WordsOf } from '../interface-words/keys.ts';
import type { PackedLexicon } from './lexicon.ts';

/** What a browser needs to search a language, beside Pagefind's index. */
export interface SearchFile {
  /** Changes with the index, so that a browser never keeps parts of two. */
  readonly version: string;
  readonly lexicon: PackedLexicon;
  /** The sections that results are shown by. */
  readonly sections: readonly SearchedSection[];
  /** For each record: Pagefind's id of it, its section, and what it is there. */
  readonly records: readonly (readonly [id: string, section: number, role: RecordRole])[];
  /** What the search box says. */
  readonly words: SearchWords;
  /** Pages that lead on where nothing was found: address from the site's root, and text. */
  readonly waysOn: readonly (readonly [url: string, text: string])[];
}

/** A record is the section itself, or rests on it: as a term, or as the answer of a tool. */
export type RecordRole = 'section' | 'term' | 'answer';

/** The words of the search box, without their prefix. */
export type SearchWords = WordsOf<'search'>;

/** What ranking knows of a section. */
export interface RankedSection {
  /** The terms of its heading. */
  readonly title: readonly number[];
  /** How much it counts beside others. */
  readonly prior: number;
}

interface SearchedSection extends RankedSection {
  /** The id of its heading. */
  readonly id: string;
  /** Its address from the site's root. */
  readonly url: string;
  readonly heading: string;
  /** The name of its page. */
  readonly page: string;
}
