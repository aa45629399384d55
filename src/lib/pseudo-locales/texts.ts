import { cover, mark, object, proseOf } from '../translation/checks/text/prose.ts';
import type { Unit } from '../translation/unit.ts';
import { labelsIn, quotedIn, type ExactTexts, type Range } from './exact-texts.ts';

/** A text of a content file as it stands there, markup included. */
export type MarkedText = Pick<Unit, 'kind' | 'text'>;

/** How a pseudo-locale says a text, whose words have a key at each offset. */
export type Say = (marked: MarkedText, keyAt: (offset: number) => string) => string;

/** A stretch of a text: prose, a name or message that stays to the letter, or markup. */
export interface Piece {
  readonly kind: 'prose' | 'quoted' | 'markup';
  readonly text: string;
  /** Where it begins. */
  readonly at: number;
}

/**
 * The texts that readers see as one, each in its pieces: lines, cells of a table, properties of a
 * component. All pieces together are the text as it was.
 */
export function textsIn(marked: MarkedText, exact: ExactTexts): Piece[][] {
  const { text } = marked;
  const masked = maskOf(marked, exact);
  const texts: Piece[][] = [[]];
  for (const { index, 0: found } of masked.matchAll(runs)) {
    const piece = {
      kind: kindOf(found),
      text: text.slice(index, index + found.length),
      at: index,
    };
    texts.at(-1)?.push(piece);
    if (piece.kind === 'markup' && ends.test(piece.text)) texts.push([]);
  }
  return texts;
}

/** Stands for each character of a name or message. */
const quoted = '\uE000';

/** The text with each character that is no prose replaced. */
function maskOf(marked: MarkedText, exact: ExactTexts): string {
  const { kind, text } = marked;
  const prose =
    kind === 'article'
      ? proseOf(marked).replace(/^import\b.*$/gm, (line) => cover(line))
      : proseOf(marked);
  // What is code or an address already is no quotation.
  const coverAll = (mask: string, ranges: readonly Range[], by: string): string =>
    ranges.reduce(
      (covered, [from, to]) =>
        covered.slice(0, from) +
        covered.slice(from, to).replace(/[^\n\uFFFC\u2060]/g, by) +
        covered.slice(to),
      mask,
    );
  // A label is known by standing alone: no bracket may come between it and its markup.
  return coverAll(coverAll(prose, quotedIn(text, exact), quoted), labelsIn(text, exact), object);
}

/** Each line break by itself, the others as far as they are alike. */
const runs = /\n|[\uFFFC\u2060]+|\uE000+|[^\n\uFFFC\u2060\uE000]+/g;

/** A line, a cell, and a property of a component, which has quotation marks around it. */
const ends = /\n|^\s*\|\s*$|="$|^"/;

function kindOf(run: string): Piece['kind'] {
  if (run.startsWith(quoted)) return 'quoted';
  return run === '\n' || run.startsWith(object) || run.startsWith(mark) ? 'markup' : 'prose';
}
