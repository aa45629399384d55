import type { LaterWords } from './later-words.ts';

let words: Promise<LaterWords> | undefined;

/**
 * The page's words for what a reader asks for, in its language.
 * @throws where they cannot be had
 */
export async function fetchLaterWords(): Promise<LaterWords> {
  words ??= fetchWords();
  try {
    return await words;
  } catch (error) {
    words = undefined;
    throw error;
  }
}

async function fetchWords(): Promise<LaterWords> {
  const page = document.querySelector<HTMLElement>('[data-later-words]');
  const response = await fetch(page?.dataset.laterWords ?? '');
  if (!response.ok) throw new Error(`${response.url} answered ${String(response.status)}.`);
  return (await response.json()) as LaterWords;
}
