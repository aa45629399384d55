import { piecesOf, wordsOfPiece } from './folded-words.ts';
import { termsOfWord, type Lexicon } from './lexicon.ts';
import type { SearchRecord } from './records/record.ts';

/** How much a word counts in headings and in other names, beside one in the text. */
const weights = { title: 3, term: 8, heading: 2, also: 3, text: 1 };

const asideWeight = 0.2;

/**
 * A record as the page that Pagefind indexes. Its words are the keys of terms, so that Pagefind's own
 * stemming, folding and completion, which know no Polish ł and no Turkish ı, have nothing to do.
 */
export function indexPage(
  { kind, title, parts, also, isAside }: SearchRecord,
  lexicon: Lexicon,
  lang: string,
): string {
  const paragraph = (texts: readonly string[], weight: number): string => {
    const keys = texts.map((text) => keysIn(text, lexicon)).filter((each) => each !== '');
    const counted = isAside ? weight * asideWeight : weight;
    return `<p data-pagefind-weight="${String(counted)}">${keys.join(' ')}</p>`;
  };
  return [
    `<html lang="${lang}"><body>`,
    paragraph([title], kind === 'glossary' ? weights.term : weights.title),
    paragraph(
      parts.map(({ heading = '' }) => heading),
      weights.heading,
    ),
    paragraph(also, weights.also),
    paragraph(
      parts.map(({ text }) => text),
      weights.text,
    ),
    '</body></html>',
  ].join('');
}

/** The keys of a text's terms; what stands between blanks is looked up once for a language. */
function keysIn(text: string, lexicon: Lexicon): string {
  const known = keys.get(lexicon) ?? new Map<string, string>();
  keys.set(lexicon, known);
  const found: string[] = [];
  for (const piece of piecesOf(text)) {
    let key = known.get(piece);
    if (key === undefined) {
      const terms = wordsOfPiece(piece).flatMap((folded) => termsOfWord(folded, lexicon));
      key = terms.map(termKey).join(' ');
      known.set(piece, key);
    }
    if (key !== '') found.push(key);
  }
  return found.join(' ');
}

const keys = new WeakMap<Lexicon, Map<string, string>>();

/** What Pagefind is asked for: of one length, so that none is the beginning of another. */
export function termKey(term: number): string {
  return `t${String(term).padStart(5, '0')}`;
}
