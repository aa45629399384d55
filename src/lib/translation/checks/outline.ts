import { outlineOf } from '../../content/outline.ts';
import { findingIn, placeOf, type CheckContext, type Finding } from './check.ts';

/** Reports sections of articles that are built otherwise than the source: heading, lists, tables, code. */
export function checkOutline({ source, translation }: CheckContext): Finding[] {
  if (translation.kind !== 'article') return [];
  const expected = shapeOf(source.text);
  const found = shapeOf(translation.text);
  return Object.entries(expected)
    .filter(([part, value]) => found[part] !== value)
    .map(([part, value]) =>
      findingIn(
        translation,
        'outline',
        `${part}: found ${found[part] ?? 'none'}; expected ${value}, as in ${placeOf(source)}; mend the section.`,
      ),
    );
}

function shapeOf(text: string): Record<string, string> {
  const lines = text.replace(/^(```|~~~).*?^\1/gms, '').split('\n');
  const rows = lines.filter((line) => line.startsWith('|'));
  const columns = new Set(rows.map((row) => cellsIn(row)));
  return {
    heading: outlineOf(text)
      .map(({ level, id }) => `level ${String(level)}, id ${id}`)
      .join('; '),
    'list items': count(lines, /^ *[-*+] /),
    'numbered items': count(lines, /^ *\d{1,2}\. /),
    // "- 2021. május" makes a list within the item: "2021\\." does not.
    'lists in a list item': count(lines, /^ *(?:[-*+]|\d{1,2}\.) +\d{1,9}[.)] /),
    'table rows': String(rows.length),
    'table columns': [...columns].join(' and '),
    'code spans': String(text.match(/`[^`\n]+`/g)?.length ?? 0),
  };
}

function count(lines: readonly string[], pattern: RegExp): string {
  return String(lines.filter((line) => pattern.test(line)).length);
}

function cellsIn(row: string): number {
  return row.replaceAll('\\|', '').split('|').length - 2;
}
