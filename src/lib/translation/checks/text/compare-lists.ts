/** What a list lacks of another and has beyond it, however often, in no order. */
export interface Difference {
  readonly missing: readonly string[];
  readonly needless: readonly string[];
}

/** Compares two lists in which the order does not matter. */
export function compareLists(expected: readonly string[], found: readonly string[]): Difference {
  return { missing: without(expected, found), needless: without(found, expected) };
}

function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
