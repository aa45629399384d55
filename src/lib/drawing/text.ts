/**
 * Widths in em by the base letter. They are those of the bold DejaVu Sans, which is wider than
 * Segoe UI, Roboto and San Francisco, rounded up: a label is bold while it is marked.
 */
const widths: readonly (readonly [em: number, characters: string])[] = [
  [0.42, " \u00a0.,:;'‘’|/\\-iıjlłI"],
  [0.56, 'frt!()[]"*_`–J'],
  [0.62, 'csz?'],
  [0.72, 'abdeghknopquvxyß0123456789$•“”„«»SEFLŁTYđ'],
  [0.88, 'ABCDGHKNOPQRUVXZ&+→<>=#~^{}'],
];

const emOf = new Map(
  widths.flatMap(([em, characters]) => Array.from(characters, (c) => [c, em] as const)),
);

/** As wide as the widest letter. */
const widest = 1.1;

/** How wide a line may get at most, in the unit of the font size. */
export function estimateWidth(line: string, fontSize: number): number {
  let ems = 0;
  for (const character of line) {
    const [base = character] = character.normalize('NFD');
    ems += emOf.get(base) ?? widest;
  }
  return ems * fontSize;
}

/**
 * Breaks a text into as few lines as there can be, and these about equally long. A line keeps the
 * space that it ends with, so that the lines together are the text; that space takes no room.
 */
export function wrap(text: string, fontSize: number, width: number): string[] {
  const widthOf = (line: string): number => estimateWidth(line.trimEnd(), fontSize);
  const words = wordsOf(text);
  const longest = Math.max(...words.map(widthOf));
  let lines = fill(words, widthOf, width);
  for (let narrower = width - fontSize; narrower >= longest; narrower -= fontSize) {
    const evener = fill(words, widthOf, narrower);
    if (evener.length > lines.length) break;
    lines = evener;
  }
  return lines;
}

type Measure = (line: string) => number;

function fill(words: readonly string[], widthOf: Measure, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of words.flatMap((word) => pieces(word, widthOf, width))) {
    if (line && widthOf(line + piece) > width) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return [...lines, line];
}

/** A word, or as many parts of it as are needed to fit. */
function pieces(word: string, widthOf: Measure, width: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part && widthOf(part + character) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

/** A line may also end within a word that is put together, where both parts are more than a letter. */
function wordsOf(text: string): string[] {
  return text
    .replaceAll(/[ \n]+/g, ' ')
    .trim()
    .split(/(?<= )|(?<=\p{L}{2}[-–/])(?=\p{L}{2})/u);
}
