import { attribute, childElements, type Element } from '../html/nodes.ts';
import { bold, inlineText } from './inline.ts';

/** A table as blocks of Markdown: its caption, and its rows with as many cells each. */
export function tableBlocks(table: Element): string[] {
  const parts = childElements(table);
  const caption = parts.find(({ tagName }) => tagName === 'caption');
  const rows = parts.flatMap((part) =>
    part.tagName === 'tr' ? [part] : childElements(part).filter(({ tagName }) => tagName === 'tr'),
  );
  const [first, ...rest] = rows;
  if (!first) return [];
  const hasHead = childElements(first).every(({ tagName }) => tagName === 'th');
  const head = hasHead ? cellsOf(first, false) : [];
  const body = (hasHead ? rest : rows).map((row) => cellsOf(row, true));
  const width = Math.max(head.length, ...body.map(({ length }) => length));
  return [
    ...(caption ? [bold(inlineText(caption.childNodes))] : []),
    [
      rowOf(head, width),
      rowOf(Array<string>(width).fill('---'), width),
      ...body.map((cells) => rowOf(cells, width)),
    ].join('\n'),
  ];
}

function rowOf(cells: readonly string[], width: number): string {
  const all = [...cells, ...Array<string>(width - cells.length).fill('')];
  return `| ${all.join(' | ')} |`;
}

function cellsOf(row: Element, isBody: boolean): string[] {
  return childElements(row).flatMap((cell) => {
    const text = inlineText(cell.childNodes).replaceAll('|', '\\|');
    const isRowHead = isBody && cell.tagName === 'th';
    const more = Number(attribute(cell, 'colspan') ?? 1) - 1;
    return [isRowHead ? bold(text) : text, ...Array<string>(more).fill('')];
  });
}
