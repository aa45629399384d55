import type { CompleteWords } from '../interface-words/keys.ts';

/** Where the card of a language is, below its folder. */
export const cardName = 'card.png';

/** What stands on the card, for those who do not see it. */
export function cardText(words: Pick<CompleteWords, 'site.title' | 'card.tagline'>): string {
  return `${words['site.title']} – ${words['card.tagline']}`;
}
