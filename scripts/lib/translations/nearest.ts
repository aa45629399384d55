/** The names that are written most alike, the nearest first. */
export function nearest(wanted: string, names: readonly string[], count = 5): string[] {
  return names
    .map((name) => ({ name, distance: distanceBetween(wanted, name) }))
    .sort(
      (one, other) =>
        one.distance - other.distance ||
        (one.name < other.name ? -1 : Number(one.name > other.name)),
    )
    .slice(0, count)
    .map(({ name }) => name);
}

/** How many letters have to be changed; to leave out a whole beginning or end costs little. */
function distanceBetween(wanted: string, name: string): number {
  if (name.includes(wanted)) return (name.length - wanted.length) / name.length;
  return 1 + editsBetween(wanted, name);
}

/** The Levenshtein distance. */
function editsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1];
    for (let at = 1; at <= other.length; at += 1) {
      const replaced = (row[at - 1] ?? 0) + (other[at - 1] === letter ? 0 : 1);
      next.push(Math.min(replaced, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
