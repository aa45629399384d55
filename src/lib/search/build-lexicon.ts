import { fold } from '../text/fold.ts';
import { foldedWordsIn, piecesOf, wordsOfPiece } from './folded-words.ts';
import { contentStem, unpackLexicon, type PackedLexicon, type Saying } from './lexicon.ts';
import { glossaryPage } from './records/glossary.ts';
import type { SearchRecord } from './records/record.ts';
import type { SearchRules } from './rules-schema.ts';

/** What readers say, and what the site says for it. */
export interface Synonym {
  readonly said: string;
  readonly means: string;
}

/** The lexicon of the records of a language. */
export function buildLexicon(
  records: readonly SearchRecord[],
  rules: SearchRules,
  synonyms: readonly Synonym[],
): PackedLexicon {
  const meaning = rules.meaning.map(fold);
  const fillers = new Set([
    ...rules.fillers.map(fold),
    ...meaning.filter((phrase) => !phrase.includes(' ')),
  ]);
  const endings = new Set(rules.endings.map(fold));
  const { least, finals, compounds } = rules;
  const stem = (folded: string): string | undefined =>
    contentStem(folded, { fillers, endings, least, finals });
  const known = new Map<string, readonly string[]>();
  const stemsOfPiece = (piece: string): readonly string[] => {
    const stems =
      known.get(piece) ??
      wordsOfPiece(piece)
        .map(stem)
        .filter((each) => each !== undefined);
    known.set(piece, stems);
    return stems;
  };
  const stemsOf = (text: string): string[] => {
    const stems: string[] = [];
    for (const piece of piecesOf(text)) stems.push(...stemsOfPiece(piece));
    return stems;
  };
  const textsOf = ({ title, parts }: SearchRecord): string[] => [
    title,
    ...parts.flatMap(({ heading = '', text }) => [heading, text]),
  ];
  const texts = records.map((record) => ({ record, stems: textsOf(record).map(stemsOf) }));
  const all = new Set(records.flatMap(({ also }) => also.flatMap(stemsOf)));
  for (const each of texts) {
    for (const stems of each.stems) for (const stem of stems) all.add(stem);
  }
  const stems = [...all].sort();
  const packed = {
    stems: stems.join(' '),
    endings: [...endings].sort().join(' '),
    least,
    finals,
    compounds,
    fillers: [...fillers].sort().join(' '),
    meaning,
  };
  const { termOf } = unpackLexicon({ ...packed, sayings: [] });
  const said = saidPhrases(
    texts
      // The glossary names what nobody should say.
      .filter(({ record }) => !record.section.startsWith(`${glossaryPage}#`))
      .flatMap(({ stems }) => stems),
    synonyms.map((synonym) => stemsOf(synonym.said)),
  );
  const sayings = new Map<string, Saying>();
  for (const synonym of synonyms) {
    const saying = foldedWordsIn(synonym.said).filter((folded) => stem(folded) !== undefined);
    const terms = [...new Set(stemsOf(synonym.means))]
      .map((each) => termOf.get(each))
      .filter((term) => term !== undefined);
    if (saying.length === 0 || terms.length === 0) continue;
    const key = saying.join(' ');
    const known = sayings.get(key)?.terms ?? [];
    const isOwn = said.has(stemsOf(synonym.said).join(' '));
    sayings.set(key, {
      words: saying,
      terms: [...new Set([...known, ...terms])],
      ...(isOwn && { isOwn }),
    });
  }
  return { ...packed, sayings: [...sayings.values()] };
}

/** Those of some phrases that stand in one of the texts, word by word; others may be among them. */
function saidPhrases(
  texts: readonly (readonly string[])[],
  phrases: readonly (readonly string[])[],
): ReadonlySet<string> {
  const firsts = new Set(phrases.map(([first]) => first));
  const longest = Math.max(0, ...phrases.map(({ length }) => length));
  const said = new Set<string>();
  for (const text of texts) {
    text.forEach((stem, at) => {
      if (!firsts.has(stem)) return;
      for (let end = at + 1; end <= Math.min(at + longest, text.length); end += 1) {
        said.add(text.slice(at, end).join(' '));
      }
    });
  }
  return said;
}
