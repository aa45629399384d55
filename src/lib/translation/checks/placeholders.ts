import { findingIn, placeOf, type CheckContext, type Finding } from './check.ts';
import { compareLists } from './text/compare-lists.ts';

/** Reports placeholders that are missing, misspelt or run into a word. */
export function checkPlaceholders({ source, translation }: CheckContext): Finding[] {
  const expected = placeholdersOf(source.text);
  // Each plural of an interface word is a line, and stands for itself.
  const texts =
    translation.kind === 'interface' ? translation.text.split('\n') : [translation.text];
  const differences = texts.map((text) => compareLists(expected, placeholdersOf(text)));
  const missing = new Set(differences.flatMap((each) => each.missing));
  const needless = new Set(differences.flatMap((each) => each.needless));
  return [
    ...[...missing].map((placeholder) =>
      findingIn(
        translation,
        'placeholders',
        `${placeholder} is missing: expected it, as in ${placeOf(source)}; add it.`,
      ),
    ),
    ...[...needless].map((placeholder) =>
      findingIn(
        translation,
        'placeholders',
        `${placeholder} is not in ${placeOf(source)}: remove it or mend its spelling.`,
        translation.text.indexOf(placeholder),
      ),
    ),
    ...[...translation.text.matchAll(glued)].map((match) =>
      findingIn(
        translation,
        'placeholders',
        `${match[0]} joins a placeholder to a word: expected no ending, which could not fit every value; say it with a word of its own.`,
        match.index,
      ),
    ),
  ];
}

const placeholder = String.raw`(?:\{\{\w+\}\}|\[[A-Z_]+\](?!\())`;
const glued = new RegExp(String.raw`\p{L}+[-’']?${placeholder}|${placeholder}[-’']?\p{L}+`, 'gu');

function placeholdersOf(text: string): string[] {
  return [...new Set(text.match(new RegExp(placeholder, 'g')))];
}
