import { textAt } from './letters.ts';
import { palette } from './palette.ts';
import { ticket, type Box } from './ticket.ts';

/** The mark of the site. */
export function mark(box: Box): string {
  const figure = { size: box.height * 0.64, weight: 700, color: palette.paper } as const;
  return (
    ticket(box, palette.accent) +
    textAt('1', figure, box.x + box.width / 2, box.y + box.height * 0.725, 'middle')
  );
}
