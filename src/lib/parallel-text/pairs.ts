/** What is known of a block of text for finding its counterpart in another language. */
export interface Place {
  /** The id that it stands under, which is the same in every language. */
  readonly anchor: string;
  /** The kind of element. */
  readonly kind: string;
}

/**
 * The counterparts of blocks in another language: those of the same kind under the same id, in order.
 * Where one language has more of a kind than the other, nobody can say which belong together, and
 * none is paired.
 * @returns for each own block the index of its counterpart, or undefined
 */
export function counterparts(
  own: readonly Place[],
  other: readonly Place[],
): (number | undefined)[] {
  const [ours, theirs] = [byPlace(own), byPlace(other)];
  const found = new Array<number | undefined>(own.length).fill(undefined);
  for (const [place, indexes] of ours) {
    const same = theirs.get(place) ?? [];
    if (same.length !== indexes.length) continue;
    indexes.forEach((index, nth) => {
      found[index] = same[nth];
    });
  }
  return found;
}

function byPlace(places: readonly Place[]): Map<string, number[]> {
  const indexes = new Map<string, number[]>();
  places.forEach(({ anchor, kind }, index) => {
    const place = `${kind} ${anchor}`;
    indexes.set(place, [...(indexes.get(place) ?? []), index]);
  });
  return indexes;
}
