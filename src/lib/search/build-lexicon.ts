import { fold } from './fold.ts';
import { contentStem, unpackLexicon, type PackedLexicon, type Saying } from './lexicon.ts';
import { glossaryPage } from './records/glossary.ts';
import type { SearchRecord } from './records/record.ts';
import type { SearchRules } from './rules-schema.ts';
import { wordsIn } from './words.ts';

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
  const known = new Map<string, string | undefined>();
  // A text has few words, and has them often.
  const stem = (folded: string): string | undefined => {
    if (!known.has(folded)) {
      known.set(folded, contentStem(folded, { fillers, endings, least, finals }));
    }
    return known.get(folded);
  };
  const stemsOf = (text: string): string[] =>
    wordsIn(text)
      .map(({ folded }) => stem(folded))
      .filter((each) => each !== undefined);
  const textsOf = ({ title, parts }: SearchRecord): string[] => [
    title,
    ...parts.flatMap(({ heading = '', text }) => [heading, text]),
  ];
  const texts = records.map((record) => ({ record, stems: textsOf(record).map(stemsOf) }));
  const said = texts
    // The glossary names what nobody should say.
    .filter(({ record }) => !record.section.startsWith(`${glossaryPage}#`))
    .flatMap(({ stems }) => stems.map((each) => ` ${each.join(' ')} `));
  const shown = texts.flatMap(({ stems }) => stems.flat());
  const stems = [
    ...new Set([...shown, ...records.flatMap(({ also }) => also.flatMap(stemsOf))]),
  ].sort();
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
  const sayings = new Map<string, Saying>();
  for (const synonym of synonyms) {
    const saying = wordsIn(synonym.said)
      .map(({ folded }) => folded)
      .filter((folded) => stem(folded) !== undefined);
    const terms = [...new Set(stemsOf(synonym.means))]
      .map((each) => termOf.get(each))
      .filter((term) => term !== undefined);
    if (saying.length === 0 || terms.length === 0) continue;
    const key = saying.join(' ');
    const known = sayings.get(key)?.terms ?? [];
    const phrase = ` ${saying.map((folded) => stem(folded)).join(' ')} `;
    const isOwn = said.some((text) => text.includes(phrase));
    sayings.set(key, {
      words: saying,
      terms: [...new Set([...known, ...terms])],
      ...(isOwn && { isOwn }),
    });
  }
  return { ...packed, sayings: [...sayings.values()] };
}
