/**
 * The month that a word names in some case of a language, from 1.
 * @param tag BCP 47 tag
 */
export function monthOf(word: string, tag: string): number | undefined {
  const lower = word.toLocaleLowerCase(tag);
  const { months } = datesOf(tag);
  const exact = months.findIndex(({ names }) => names.includes(lower));
  if (exact >= 0) return exact + 1;
  // The longest decides: in Czech, “červ” of June begins “červenci” of July as well.
  const [longest] = months
    .map(({ stem }, index) => ({ stem, month: index + 1 }))
    .filter(({ stem }) => stem.length >= shortestStem && lower.startsWith(stem))
    .sort((one, other) => other.stem.length - one.stem.length);
  return longest?.month;
}

/** True where dates of a language have the month as a figure, as “2021年5月15日” has. */
export function hasNumericMonths(tag: string): boolean {
  return datesOf(tag).months.length === 0;
}

/** Words that stand between the figures and the month of a date, as “de” in “15 de mayo de 2021”. */
export function wordsWithinDates(tag: string): readonly string[] {
  return datesOf(tag).within;
}

/** What two names share by chance is shorter. */
const shortestStem = 3;

interface Month {
  /** As it stands by itself and within a date. */
  readonly names: readonly string[];
  /** What both have in common, from their beginning. */
  readonly stem: string;
}

interface Dates {
  readonly months: readonly Month[];
  readonly within: readonly string[];
}

function datesOf(tag: string): Dates {
  const found = known.get(tag) ?? readDates(tag);
  known.set(tag, found);
  return found;
}

const known = new Map<string, Dates>();

function readDates(tag: string): Dates {
  const alone = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  const dated = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const within = new Set<string>();
  const months = Array.from({ length: 12 }, (_, month) => {
    const day = new Date(Date.UTC(2021, month, 15));
    const parts = dated.formatToParts(day);
    const name = parts.find(({ type }) => type === 'month')?.value ?? '';
    // Some languages count an article to the month, as Catalan in “d’abril”.
    const [last = '', ...before] = wordsOf(name).reverse();
    const literals = parts.filter(({ type }) => type === 'literal').map(({ value }) => value);
    for (const each of [...before, ...literals.flatMap(wordsOf)]) within.add(each);
    const names = [alone.format(day), last].map((each) => each.toLocaleLowerCase(tag));
    return { names, stem: commonStart(names[0] ?? '', names[1] ?? ''), isFigure: /\d/.test(name) };
  });
  return { months: months.some(({ isFigure }) => isFigure) ? [] : months, within: [...within] };
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

function commonStart(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return one.slice(0, length);
}
