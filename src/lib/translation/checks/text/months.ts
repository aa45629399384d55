/**
 * The month that a word names in some case of a language, from 1.
 * @param tag BCP 47 tag
 */
export function monthOf(word: string, tag: string): number | undefined {
  const lower = word.toLocaleLowerCase(tag);
  const at = stemsOf(tag).findIndex((stem) => lower.startsWith(stem));
  return at < 0 ? undefined : at + 1;
}

/** What the names of a month by itself and within a date have in common, from their beginning. */
function stemsOf(tag: string): readonly string[] {
  const known = stems.get(tag);
  if (known) return known;
  const alone = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  const dated = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const found = Array.from({ length: 12 }, (_, month) => {
    const day = new Date(Date.UTC(2021, month, 15));
    const within = dated.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '';
    return commonStart(alone.format(day), within).toLocaleLowerCase(tag);
  });
  stems.set(tag, found);
  return found;
}

const stems = new Map<string, readonly string[]>();

function commonStart(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return one.slice(0, length);
}
