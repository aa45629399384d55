/**
 * Style sheets whose custom properties have names of a letter or two, the most frequent the shortest:
 * every page brings some of them along, and readers need none of their names.
 * @param kept names that pages, pictures or scripts know, and that stay as they are
 */
export function withShortNames(
  sheets: readonly string[],
  kept: ReadonlySet<string>,
): readonly string[] {
  const uses = new Map<string, number>();
  for (const [name] of sheets.join('\n').matchAll(property)) {
    uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const names = [...uses.keys()].filter((name) => !kept.has(name));
  // Of those used as often, the alphabet decides, so that the same sheets give the same names.
  names.sort(
    (one, other) => (uses.get(other) ?? 0) - (uses.get(one) ?? 0) || (one < other ? -1 : 1),
  );
  const free = shortNames(kept);
  const short = new Map(names.map((name) => [name, free.next().value ?? name]));
  return sheets.map((sheet) => sheet.replace(property, (name) => short.get(name) ?? name));
}

/**
 * Gives the classes by which Astro keeps a component's rules to itself names of two letters.
 * @returns what does so in a style sheet or a page
 */
export function shortenScopes(sheets: readonly string[]): (text: string) => string {
  const scopes = [...new Set(sheets.flatMap((sheet) => sheet.match(scope) ?? []))].sort();
  const short = new Map(scopes.map((name, at) => [name, `s${lettersOf(at)}`]));
  return (text) => text.replace(scope, (name) => short.get(name) ?? name);
}

/** Starlight's layers without its own name before theirs: `core` for `starlight.core`. */
export function withShortLayers(sheet: string): string {
  return sheet.replace(/(?<=@layer[^{};]*)\bstarlight\./g, '');
}

const scope = /\bastro-[a-z0-9]{8}\b/g;

/** A name stands after a brace, a sign or a space; `.block--part` is a class. */
const property = /(?<![\w-])--[\w-]+/g;

/** `--a` to `--z`, then `--aa` and on, without those that are taken. */
function* shortNames(taken: ReadonlySet<string>): Generator<string, undefined> {
  for (let count = 0; ; count += 1) {
    const name = `--${lettersOf(count)}`;
    if (!taken.has(name)) yield name;
  }
}

function lettersOf(count: number): string {
  const last = String.fromCharCode('a'.charCodeAt(0) + (count % 26));
  return count < 26 ? last : lettersOf(Math.floor(count / 26) - 1) + last;
}
