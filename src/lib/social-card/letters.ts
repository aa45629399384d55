import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';

/** The weights that are used. */
type Weight = 500 | 700;

/** How a text is set. */
export interface Style {
  readonly size: number;
  readonly weight: Weight;
  readonly color: string;
}

/**
 * A text as outlines, so that it looks the same whatever fonts the machine has that draws it.
 * @param x where it begins, or where its middle or its end is
 * @param y its base line
 * @throws {Error} where a letter is missing in the font
 */
export function textAt(
  text: string,
  { size, weight, color }: Style,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end' = 'start',
): string {
  const { outlines, width } = shape(text, weight);
  const scale = size / unitsPerEm;
  const left = x - width * scale * { start: 0, middle: 0.5, end: 1 }[anchor];
  return `<g fill="${color}" transform="translate(${round(left)} ${round(y)}) scale(${String(scale)} ${String(-scale)})">${outlines}</g>`;
}

/** A text on as few lines as it needs, which are broken between words alone. */
export function linesOf(text: string, { size, weight }: Style, width: number): string[] {
  const most = (width * unitsPerEm) / size;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.pop();
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && shape(longer, weight).width > most) lines.push(last, word);
    else lines.push(longer);
  }
  return lines;
}

/** A length as drawings have it: a hundredth of a pixel is more than anybody sees. */
export function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Of the font that all sizes are reckoned from. */
const unitsPerEm = 1000;

function shape(text: string, weight: Weight): { outlines: string; width: number } {
  let width = 0;
  const outlines = Array.from(text.normalize('NFC'), (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const font = fontsOf(weight).find((each) => each.hasGlyphForCodePoint(code));
    if (!font) {
      throw new Error(
        `The font of the social card lacks the letter “${letter}” of “${text}”: expected one of ${parts.join(' or ')} of ${family}. Choose another word, or add the part of the font that has it in src/lib/social-card/letters.ts.`,
      );
    }
    const { path, advanceWidth } = font.glyphForCodePoint(code);
    const left = String(width);
    const outline = path.toSVG();
    width += advanceWidth;
    return outline === '' ? '' : `<path transform="translate(${left})" d="${outline}"/>`;
  }).join('');
  return { outlines, width };
}

const family = '@fontsource/figtree';

/** What of the font has the letters of our languages. */
const parts = ['latin', 'latin-ext'];

const fonts = new Map<Weight, readonly Font[]>();

function fontsOf(weight: Weight): readonly Font[] {
  const read = fonts.get(weight) ?? parts.map((part) => readFont(part, weight));
  fonts.set(weight, read);
  return read;
}

function readFont(part: string, weight: Weight): Font {
  const name = family.replace(/^.*\//, '');
  const file = `${family}/files/${name}-${part}-${String(weight)}-normal.woff`;
  const font = create(readFileSync(createRequire(import.meta.url).resolve(file)));
  if (font.isCollection || font.unitsPerEm !== unitsPerEm) {
    throw new Error(`${file}: expected one font of ${String(unitsPerEm)} units.`);
  }
  return font;
}
