import type { Amount } from '../programme/vocabulary.ts';
import { linesOf, textAt, type Style } from './letters.ts';
import { mark } from './mark.ts';
import { palette } from './palette.ts';
import { infinity, ticket } from './ticket.ts';

/** What other sites and messengers show of a link to this one, in a language. */
export interface SocialCard {
  readonly title: string;
  readonly tagline: string;
  /** What the incidents of the edition can be, the fewest first. */
  readonly amounts: readonly Amount[];
  /** The year that the amounts are of. */
  readonly year: string;
}

/** As those want it who show it. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The card as a picture without fonts. */
export function cardPicture({ title, tagline, amounts, year }: SocialCard): string {
  const { width, height } = cardSize;
  const titleLines = linesOf(title, titleStyle, width - 2 * margin - markSize - 48);
  const taglineLines = linesOf(tagline, taglineStyle, width - 2 * margin - 100);
  if (titleLines.length > 2 || taglineLines.length > 2) {
    throw new Error(
      `The social card has no room for “${title}” and “${tagline}”: expected two lines of each at most. Shorten site.title or card.tagline in src/content/i18n.`,
    );
  }
  const below = firstLine + titleLines.length * titleLine - 14;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">`,
    `<rect width="100%" height="100%" fill="${palette.paper}"/>`,
    mark({ x: width - margin - markSize, y: 72, width: markSize, height: markSize }),
    ...titleLines.map((line, place) =>
      // Large letters begin a little to the right of where they are set.
      textAt(line, titleStyle, margin - 4, firstLine + place * titleLine),
    ),
    ...taglineLines.map((line, place) =>
      textAt(line, taglineStyle, margin, below + place * taglineLine),
    ),
    textAt(year, yearStyle, width - margin, row.y - 50, 'end'),
    ...amounts.map((amount, place) => amountTicket(amount, place, amounts.length)),
    '</svg>',
  ].join('');
}

/** The fuller the colour, the more incidents. */
function amountTicket(amount: Amount, place: number, count: number): string {
  const width = (cardSize.width - 2 * margin - gap * (count - 1)) / count;
  const box = { x: margin + place * (width + gap), y: row.y, width, height: row.height };
  const middle = { x: box.x + width / 2, y: box.y + box.height / 2 };
  if (amount === 'unlimited') {
    return ticket(box, palette.highlight) + infinity(middle.x, middle.y, 102, palette.ink);
  }
  const opacity = Math.min(1, 0.12 + (0.88 * place) / Math.max(1, count - 2));
  const color = opacity > 0.5 ? palette.paper : palette.ink;
  const figure = { size: 68, weight: 700, color } as const;
  return (
    ticket(box, palette.accent, opacity) +
    textAt(String(amount), figure, middle.x, middle.y + 24, 'middle')
  );
}

const margin = 80;
const gap = 20;
const markSize = 132;
const firstLine = 152;
const titleLine = 100;
const taglineLine = 50;
const row = { y: 438, height: 128 } as const;
const titleStyle: Style = { size: 92, weight: 700, color: palette.ink };
const taglineStyle: Style = { size: 38, weight: 500, color: palette.quiet };
const yearStyle: Style = { size: 30, weight: 700, color: palette.accent };
