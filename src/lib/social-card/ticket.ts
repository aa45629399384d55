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
  const round = `${text(corner)} ${text(corner)} 0 0 1`;
  const bite = `a${text(notch)} ${text(notch)} 0 0 0 0`;
  const path = [
    `M${text(x + corner)} ${text(y)}h${text(width - 2 * corner)}`,
    `a${round} ${text(corner)} ${text(corner)}v${text(side)}${bite} ${text(2 * notch)}v${text(side)}`,
    `a${round} ${text(-corner)} ${text(corner)}h${text(2 * corner - width)}`,
    `a${round} ${text(-corner)} ${text(-corner)}v${text(-side)}${bite} ${text(-2 * notch)}v${text(-side)}`,
    `a${round} ${text(corner)} ${text(-corner)}z`,
  ].join('');
  return `<path fill="${color}" fill-opacity="${String(opacity)}" d="${path}"/>`;
}

/** What no font that we use has: as many as one likes. */
export function infinity(x: number, y: number, width: number, color: string): string {
  const loop = 'C12-16 24-26 38-26C54-26 64-14 64 0S54 26 38 26C24 26 12 16 0 0';
  const path = `M0 0${loop}S-24-26-38-26C-54-26-64-14-64 0S-54 26-38 26C-24 26-12 16 0 0z`;
  return `<path fill="none" stroke="${color}" stroke-width="13" stroke-linejoin="round" transform="translate(${text(x)} ${text(y)}) scale(${String(width / 141)})" d="${path}"/>`;
}

function text(value: number): string {
  return String(Math.round(value * 100) / 100);
}
