import { round } from './letters.ts';

/** A place on the card. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A support incident as one draws it: a ticket with round corners, and a notch on either side. */
export function ticket({ x, y, width, height }: Box, color: string, opacity = 1): string {
  const corner = Math.min(width, height) * 0.17;
  const notch = Math.min(width, height) * 0.115;
  const side = height / 2 - corner - notch;
  const turn = `${round(corner)} ${round(corner)} 0 0 1`;
  const bite = `a${round(notch)} ${round(notch)} 0 0 0 0`;
  const path = [
    `M${round(x + corner)} ${round(y)}h${round(width - 2 * corner)}`,
    `a${turn} ${round(corner)} ${round(corner)}v${round(side)}${bite} ${round(2 * notch)}v${round(side)}`,
    `a${turn} ${round(-corner)} ${round(corner)}h${round(2 * corner - width)}`,
    `a${turn} ${round(-corner)} ${round(-corner)}v${round(-side)}${bite} ${round(-2 * notch)}v${round(-side)}`,
    `a${turn} ${round(corner)} ${round(-corner)}z`,
  ].join('');
  return `<path fill="${color}" fill-opacity="${String(opacity)}" d="${path}"/>`;
}

/** What no font that we use has: as many as one likes. */
export function infinity(x: number, y: number, width: number, color: string): string {
  const loop = 'C12-16 24-26 38-26C54-26 64-14 64 0S54 26 38 26C24 26 12 16 0 0';
  const path = `M0 0${loop}S-24-26-38-26C-54-26-64-14-64 0S-54 26-38 26C-24 26-12 16 0 0z`;
  return `<path fill="none" stroke="${color}" stroke-width="13" stroke-linejoin="round" transform="translate(${round(x)} ${round(y)}) scale(${String(width / 141)})" d="${path}"/>`;
}
