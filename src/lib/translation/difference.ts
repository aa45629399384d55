/** How many words that stayed are shown on either side of a change. */
const context = 6;

/**
 * The words in which two texts differ, as a line `- …` and a line `+ …` for each place, with what
 * went as `[-words-]` and what came as `{+words+}`. Line ends are no difference.
 */
export function differenceOf(before: string, after: string): string[] {
  return placesOf(stretchesOf(wordsOf(before), wordsOf(after))).flatMap((place) => [
    `- ${lineOf(place, 'gone', (words) => `[-${words}-]`)}`,
    `+ ${lineOf(place, 'new', (words) => `{+${words}+}`)}`,
  ]);
}

interface Stretch {
  readonly kind: 'same' | 'gone' | 'new';
  readonly words: readonly string[];
}

function lineOf(
  place: readonly Stretch[],
  own: Stretch['kind'],
  mark: (words: string) => string,
): string {
  return place
    .filter(({ kind }) => kind === 'same' || kind === own)
    .map(({ kind, words }) => (kind === own ? mark(words.join(' ')) : words.join(' ')))
    .filter((text) => text !== '')
    .join(' ');
}

/** Cuts the stretches apart where more stayed than is shown. */
function placesOf(stretches: readonly Stretch[]): Stretch[][] {
  const places: Stretch[][] = [];
  let place: Stretch[] = [];
  stretches.forEach((stretch, index) => {
    if (stretch.kind !== 'same') {
      place.push(stretch);
      return;
    }
    const { words } = stretch;
    const isFirst = index === 0;
    const isLast = index === stretches.length - 1;
    if (!isFirst && !isLast && words.length <= 2 * context) {
      place.push(stretch);
      return;
    }
    if (!isFirst) {
      const shown = words.slice(0, context);
      place.push({
        kind: 'same',
        words: [...shown, ...(shown.length < words.length ? ['…'] : [])],
      });
      places.push(place);
    }
    const shown = words.slice(-context);
    place = [{ kind: 'same', words: [...(shown.length < words.length ? ['…'] : []), ...shown] }];
  });
  if (place.some(({ kind }) => kind !== 'same')) places.push(place);
  return places;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** The longest common subsequence of words, told as stretches that stayed, went and came. */
function stretchesOf(before: readonly string[], after: readonly string[]): Stretch[] {
  const lengths = commonLengths(before, after);
  const stretches: { kind: Stretch['kind']; words: string[] }[] = [];
  const add = (kind: Stretch['kind'], word: string | undefined): void => {
    const last = stretches.at(-1);
    if (last?.kind === kind) last.words.push(word ?? '');
    else stretches.push({ kind, words: [word ?? ''] });
  };
  let [one, other] = [0, 0];
  while (one < before.length || other < after.length) {
    if (one < before.length && before[one] === after[other]) {
      add('same', before[one]);
      one += 1;
      other += 1;
    } else if (
      other >= after.length ||
      (one < before.length &&
        lengthAt(lengths, one + 1, other) >= lengthAt(lengths, one, other + 1))
    ) {
      add('gone', before[one]);
      one += 1;
    } else {
      add('new', after[other]);
      other += 1;
    }
  }
  return stretches;
}

type Lengths = readonly (readonly number[])[];

/** For each pair of places the number of words that the rests have in common. */
function commonLengths(before: readonly string[], after: readonly string[]): Lengths {
  const lengths: number[][] = before.map(() => []);
  for (let one = before.length - 1; one >= 0; one -= 1) {
    for (let other = after.length - 1; other >= 0; other -= 1) {
      const row = lengths[one] ?? [];
      row[other] =
        before[one] === after[other]
          ? lengthAt(lengths, one + 1, other + 1) + 1
          : Math.max(lengthAt(lengths, one + 1, other), lengthAt(lengths, one, other + 1));
    }
  }
  return lengths;
}

function lengthAt(lengths: Lengths, one: number, other: number): number {
  return lengths[one]?.[other] ?? 0;
}
