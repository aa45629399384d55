/**
 * Where the sentences of a text begin, in UTF-16 units; the first is 0.
 * @param tag the language, as a BCP 47 tag
 */
export function sentenceStarts(text: string, tag: string): number[] {
  const starts = [0];
  for (const start of possibleStarts(text, tag)) {
    const sentence = text.slice(starts.at(-1), start);
    // A number alone, as in "3. Szint", is none.
    if (/\p{L}/u.test(sentence) && isBoundary(text, start)) starts.push(start);
  }
  return starts;
}

/**
 * True where two texts have the same sentences as far as their lengths tell: as many, and none much
 * longer or shorter beside its counterpart than the texts are as a whole.
 */
export function sentencesMatch(own: readonly string[], other: readonly string[]): boolean {
  if (own.length !== other.length || own.length < 2) return false;
  const whole = lengthOf(own.join('')) / lengthOf(other.join(''));
  return own.every((sentence, nth) => {
    const [one, two] = [lengthOf(sentence) / whole, lengthOf(other[nth] ?? '')];
    return Math.abs(one - two) <= tolerance(Math.max(one, two));
  });
}

/** What a sentence may be longer than its counterpart: short ones vary by a word or two anyway. */
function tolerance(length: number): number {
  return 12 + 0.5 * length;
}

function lengthOf(text: string): number {
  return text.trim().length || 1;
}

/** The rules of Unicode take the point before a year for that of a number: "volt. 2023-ban már". */
function possibleStarts(text: string, tag: string): number[] {
  const segments = new Intl.Segmenter(tag, { granularity: 'sentence' }).segment(text);
  const years = text.matchAll(/(?<=\p{L}{3}\)?[.!?…][”"]?\s+)(?=\p{N})/gu);
  const starts = [...[...segments].slice(1), ...years].map(({ index }) => index);
  return [...new Set(starts)].sort((one, other) => one - other);
}

/**
 * The rules of Unicode know no abbreviations and no ordinals: "19. május", "pl. az", "np. w" and
 * "vb. için" go on in small letters, and "Microsoft 365’i" in the same word.
 */
function isBoundary(text: string, start: number): boolean {
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(start);
  // What is added in brackets belongs to what it explains.
  if (/^[\p{Ll}\p{P}]/u.test(after) && !/^[„“"«‘¿¡]/.test(after)) return false;
  // What is quoted or in brackets stays whole.
  if (/\([^)]*$|[„“][^”]*$/.test(before)) return false;
  return !(abbreviation.test(before) || (/^\p{N}/u.test(after) && beforeNumber.test(before)));
}

const abbreviation =
  /(?:^|[\s(„“"])(?:pl|ill|kb|tj|ún|vö|np|m\.in|tzw|ds|vb|vs|örn|bkz|e\.g|i\.e|approx)\.$/iu;
/** These may be whole words at the end of a sentence, as in "Click OK." */
const beforeNumber = /(?:^|[\s(„“"])(?:ok|no|nr|sz|pkt|poz|str|tel|min|max)\.$/iu;
