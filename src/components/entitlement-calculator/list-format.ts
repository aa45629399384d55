type ListType = 'disjunction' | 'conjunction';

/** Kept for each tag and type: to make one takes longer than to join a hundred lists. */
const formats = new Map<string, Intl.ListFormat>();

/** How a language joins things in a row. */
export function listFormat(tag: string, type: ListType): Intl.ListFormat {
  const name = `${tag} ${type}`;
  const made = formats.get(name) ?? new Intl.ListFormat(tag, { type });
  formats.set(name, made);
  return made;
}
