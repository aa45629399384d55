/** Stands in for `lib/interface-words/read.ts` in development. */
import { readInterfaceWords as read } from '../../lib/interface-words/read.ts';
import { recordedReads } from './word-recorder.ts';

export * from '../../lib/interface-words/read.ts';

/** The interface words of every language, noting for each page which of them it reads. */
export function readInterfaceWords(): ReturnType<typeof read> {
  const entries = Object.entries(read()).map(([id, words]) => [id, recordedReads(words)] as const);
  return Object.fromEntries(entries) as ReturnType<typeof read>;
}
