import type { ExactTexts } from './exact-texts.ts';
import { textsIn, type MarkedText, type Piece } from './texts.ts';

/**
 * A text in letters that no English word has, longer by its vowels, and in brackets: what reaches a
 * reader in plain letters is hard-coded, and what lacks a bracket is cut off.
 */
export function accentText(marked: MarkedText, exact: ExactTexts): string {
  return textsIn(marked, exact).map(inBrackets).join('');
}

function inBrackets(pieces: readonly Piece[]): string {
  if (!pieces.some(({ kind, text }) => kind === 'prose' && /\p{L}/u.test(text))) {
    return pieces.map(({ text }) => text).join('');
  }
  const isSeen = ({ kind, text }: Piece): boolean => kind !== 'markup' && text.trim() !== '';
  const first = pieces.find(isSeen);
  const last = pieces.findLast(isSeen);
  return pieces
    .map((piece) => {
      if (piece.kind === 'markup') return piece.text;
      const [, before = '', seen = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(piece.text) ?? [];
      const [open, close] = [piece === first ? '⟦' : '', piece === last ? '⟧' : ''];
      return [before, open, piece.kind === 'prose' ? accented(seen) : seen, close, after].join('');
    })
    .join('');
}

function accented(prose: string): string {
  return prose.replace(/[a-z]/gi, (letter) => {
    const accent = accents[letter.toLowerCase()] ?? letter;
    const cased = letter === letter.toLowerCase() ? accent : accent.toUpperCase();
    return vowels.has(letter.toLowerCase()) ? cased + accent : cased;
  });
}

/** Two of five letters of an English text are vowels: it grows by as much as German does. */
const vowels = new Set('aeiou');

// prettier-ignore
const accents: Readonly<Record<string, string>> = {
  a: 'á', b: 'ƀ', c: 'ç', d: 'ð', e: 'é', f: 'ƒ', g: 'ĝ', h: 'ĥ', i: 'í', j: 'ĵ', k: 'ķ', l: 'ļ', m: 'ɱ',
  n: 'ñ', o: 'ó', p: 'þ', q: 'ǫ', r: 'ř', s: 'š', t: 'ţ', u: 'ú', v: 'ṽ', w: 'ŵ', x: 'ẋ', y: 'ý', z: 'ž',
};
