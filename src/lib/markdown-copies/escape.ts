/** A text in which nothing means anything to Markdown, on a single line. */
export function escapeText(text: string): string {
  const line = onOneLine(text);
  return special.test(line) ? line.replace(everySpecial, escapeOne) : line;
}

/** The beginning of a block, where more characters mean something. */
export function escapeStart(block: string): string {
  return block
    .replace(/^(?=[-+](?:[ -]|$)|>|#{1,6}(?: |$))/, '\\')
    .replace(/^(\d{1,9})([.)](?: |$))/, '$1\\$2');
}

/** Words between backticks, more of them than stand in the words themselves. */
export function codeSpan(text: string): string {
  const words = onOneLine(text).trim();
  if (words === '') return '';
  const longest = Math.max(0, ...[...words.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return fence + space + words + space + fence;
}

/** As a browser joins what stands on several lines; most texts stand on one already. */
export function onOneLine(text: string): string {
  return severalLines.test(text) ? text.replace(/[ \t\n\r\f]+/g, ' ') : text;
}

const severalLines = /[\t\n\r\f]| {2}/;

const special = /[\\`*_[\]~<&]/;
/** An underscore within a word is one; `<` and `&` mean something before certain characters only. */
const everySpecial = /[\\`*[\]~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[a-z/!?])|&(?=#?\w+;)/giu;

function escapeOne(character: string): string {
  return `\\${character}`;
}
