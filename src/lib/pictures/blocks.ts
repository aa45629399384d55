import { round, textElement, type Point } from '../drawing/svg.ts';
import { wrap } from '../drawing/text.ts';

/** Something with a height of its own that can be drawn at a place. */
export interface Block {
  readonly height: number;
  /** @param corner its upper left one */
  readonly draw: (corner: Point) => string;
}

/** Every picture is as wide as the text on a phone of 360 px, so that its letters are as large there. */
export const pictureWidth = 328;

const fonts = {
  /** What something is called. */
  name: { size: 14, lineHeight: 18, baseline: 14 },
  /** What is said of it. */
  detail: { size: 12, lineHeight: 16, baseline: 12 },
} as const;

/** How much narrower letters are that are not bold, which the measure of texts takes them for. */
const regular = 0.92;

/**
 * A text in as many lines as it needs.
 * @param lang the language, where it is not that of the picture
 */
export function text(kind: keyof typeof fonts, words: string, width: number, lang?: string): Block {
  const { size, lineHeight, baseline } = fonts[kind];
  const lines = wrap(words, kind === 'name' ? size : size * regular, width);
  const attributes = ` class="${kind}"${lang === undefined ? '' : ` lang="${lang}"`}`;
  return {
    height: lines.length * lineHeight,
    draw: ({ x, y }) => textElement(lines, { x, y: y + baseline }, lineHeight, attributes),
  };
}

/** Blocks below one another. */
export function stack(blocks: readonly Block[], gap = 0): Block {
  const height = blocks.reduce((sum, block) => sum + block.height, gap * (blocks.length - 1));
  return {
    height,
    draw: ({ x, y }) => {
      let top = y;
      return blocks
        .map((block) => {
          const drawn = block.draw({ x, y: top });
          top += block.height + gap;
          return drawn;
        })
        .join('');
    },
  };
}

interface Boxed {
  readonly width: number;
  readonly kind: 'box' | 'target' | 'field';
  /** Shown on the upper left corner. */
  readonly number?: number | undefined;
  readonly padding?: Padding;
}

interface Padding {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Around a text in a box; a number on the corner takes no more. */
const padding: Padding = { left: 16, right: 8, top: 8, bottom: 8 };

/** The room for a text in a box. */
export function roomIn(width: number, { left, right }: Padding = padding): number {
  return width - left - right;
}

/** A block with a rounded rectangle around it; the group holds all that is within. */
export function boxed(
  content: Block,
  { width, kind, number, padding: around = padding }: Boxed,
): Block {
  const height = content.height + around.top + around.bottom;
  return {
    height,
    draw: ({ x, y }) =>
      [
        `<g>${rect(kind, { x, y }, width, height, 6)}`,
        content.draw({ x: x + around.left, y: y + around.top }),
        '</g>',
        number === undefined ? '' : badge(number, { x: x + 2, y: y + 2 }),
      ].join(''),
  };
}

/** The number of a step in a circle. */
export function badge(number: number, { x, y }: Point): string {
  return [
    `<circle class="badge" cx="${round(x)}" cy="${round(y)}" r="9"/>`,
    `<text class="number" x="${round(x)}" y="${round(y + 4.3)}">${String(number)}</text>`,
  ].join('');
}

export function rect(
  kind: string,
  { x, y }: Point,
  width: number,
  height: number,
  radius = 0,
): string {
  const corners = radius > 0 ? ` rx="${round(radius)}"` : '';
  return `<rect class="${kind}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"${corners}/>`;
}

export function path(kind: string, d: string): string {
  return `<path class="${kind}" d="${d}"/>`;
}
