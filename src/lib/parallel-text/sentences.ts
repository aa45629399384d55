/**
 * Where the sentences of a text begin, in UTF-16 units; the first is 0.
 * @param tag the language, as a BCP 47 tag
 */
export function sentenceStarts(text: string, tag: string): number[] {
  const segments = new Intl.Segmenter(tag, { granularity: 'sentence' }).segment(text);
  const starts = [...segments].map(({ index }) => index);
  return starts.filter((start, nth) => nth === 0 || isBoundary(text, start));
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

/**
 * The rules of Unicode know no abbreviations and no ordinals: "19. május", "pl. az", "np. w" and
 * "vb. için" go on in small letters, and "Microsoft 365’i" in the same word.
 */
function isBoundary(text: string, start: number): boolean {
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(start);
  if (/^[\p{Ll}\p{P}]/u.test(after) && !/^[„“"«(¿¡[]/.test(after)) return false;
  // A mark such as [1] belongs to what it proves.
  if (/^\[\d/.test(after)) return false;
  return !/(?:^|[\s(„“"])(?:pl|ill|kb|np|m\.in|tzw|ok|tj|vb|vs|örn|e\.g|i\.e|approx|no|nr|pkt)\.$/iu.test(
    before,
  );
}
