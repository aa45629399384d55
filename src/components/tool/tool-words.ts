import type { WordsOf } from '~/lib/interface-words/keys.ts';

/** The interface words that every tool uses, without their prefix. */
export type ToolWords = WordsOf<'tool'>;
