import type { Unit } from '../../unit.ts';

/** Stands for each character of what is no prose: code, targets, components, placeholders. */
export const object = '\uFFFC';
/** Stands for each character of a mark that has no width: bold, brackets of a link, list markers. */
export const mark = '\u2060';

/**
 * The prose of a unit, character for character: all else is replaced, so that an offset in the prose
 * is the same offset in the text.
 */
export function proseOf({ kind, text }: Pick<Unit, 'kind' | 'text'>): string {
  return kind === 'article' ? maskArticle(text) : maskWords(text);
}

/** The prose of a unit as a reader sees it: without marks, and with one sign for each object. */
export function plainOf(unit: Unit): string {
  return proseOf(unit)
    .replaceAll(mark, '')
    .replace(/\uFFFC+/g, object);
}

/** Replaces each character but line breaks. */
export function cover(text: string, by: string = object): string {
  return text.replace(/[^\n]/g, by);
}

/** Properties of components whose values are read by people. */
const readProperties = 'title|description|label';

function maskArticle(text: string): string {
  const body = text
    .replace(/^(```|~~~).*?^\1/gms, (block) => cover(block))
    .replace(/\{\/\*.*?\*\/\}/gs, (comment) => cover(comment))
    .replace(/`[^`\n]+`/g, (code) => cover(code))
    .replace(/<\/?[A-Z][^<>]*>/g, maskComponent)
    .replace(/ ?\{#[\w-]+\}/g, (id) => cover(id, mark))
    .replace(/^\|?[ :|-]*-{3}[ :|-]*$/gm, (rule) => cover(rule, mark))
    .replace(/^\|.*$/gm, (row) => row.replace(/ *\| */g, (pipe) => cover(pipe)))
    .replace(/^(#{1,6} +|:::\w*\[?)/gm, (marker) => cover(marker))
    .replace(/^ *(?:[-*+]|\d{1,2}\.) +/gm, (marker) => cover(marker));
  return maskInline(body);
}

function maskWords(text: string): string {
  return maskInline(
    text
      .replace(/`[^`\n]+`/g, (code) => cover(code))
      .replace(/\{\{[^{}]*\}\}|\[[A-Z_]+\](?!\()/g, (placeholder) => cover(placeholder)),
  );
}

function maskInline(text: string): string {
  return text
    .replace(/\]\([^)\n]*\)/g, (target) => mark + cover(target.slice(1), mark))
    .replace(/[[\]]/g, mark)
    .replace(/https?:\/\/[^\s)"<>]+/g, (address) => cover(address))
    .replace(/(?:[a-z\d._-]+@)?(?:[a-z\d-]+\.)+(?:com|ms)(?:\/[\w-]+)*/gu, (address) =>
      cover(address),
    )
    .replace(/\*\*/g, mark + mark)
    .replace(/(?<![\p{L}\d])_(?=\S)|(?<=\S)_(?![\p{L}\d])/gu, mark);
}

function maskComponent(tag: string): string {
  const property = new RegExp(`(?<=\\s(?:${readProperties})=")[^"]*(?=")`, 'g');
  let end = 0;
  let result = '';
  for (const match of tag.matchAll(property)) {
    result += cover(tag.slice(end, match.index)) + match[0];
    end = match.index + match[0].length;
  }
  return result + cover(tag.slice(end));
}
