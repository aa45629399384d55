import { readFileSync } from 'node:fs';
import type { Box } from './ticket.ts';

/** The mark of the site, as browsers show it beside a page's name. */
export function mark({ x, y, width, height }: Box): string {
  const icon = readFileSync(new URL('../../../public/favicon.svg', import.meta.url), 'utf8');
  const place = `x="${String(x)}" y="${String(y)}" width="${String(width)}" height="${String(height)}"`;
  return icon.replace('<svg', () => `<svg ${place}`);
}
