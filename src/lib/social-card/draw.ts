import type { CompleteWords } from '../interface-words/keys.ts';
import type { Edition } from '../programme/edition.ts';
import { compareAmounts, type Amount } from '../programme/vocabulary.ts';
import { cardPicture } from './card.ts';

/** The card of a language as a PNG, the same for the same words. */
export async function drawCard(words: CompleteWords, edition: Edition): Promise<Uint8Array> {
  const picture = cardPicture({
    title: words['site.title'],
    tagline: words['card.tagline'],
    amounts: amountsOf(edition),
    year: edition.from.slice(0, 4),
  });
  // Only builds that know their address draw; the library takes a moment to load.
  const { default: sharp } = await import('sharp');
  return sharp(Buffer.from(picture)).png({ palette: true, effort: 3, dither: 0 }).toBuffer();
}

/** What an offer of an edition can give, the fewest first. */
export function amountsOf({ grants }: Edition): Amount[] {
  const amounts = new Set(grants.map(({ amount }) => amount));
  return [...amounts]
    .filter((amount) => amount !== 'none' && amount !== 'unknown')
    .sort(compareAmounts);
}
