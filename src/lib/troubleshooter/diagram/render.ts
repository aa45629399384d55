import type { Guide } from '../guide.ts';
import { escapeXml, round, textElement, type Point } from '../../drawing/svg.ts';
import { lineHeight, type TextBlock } from './boxes.ts';
import type { Edge, Layout, PlacedBox } from './layout.ts';
import { arrowPath, linePath } from './line.ts';
import { css } from './style.ts';
import { plainText } from '../../content/inline-markup.ts';

/**
 * Draws a picture that can stand alone and inside a page. The class `marked` on the group of a node
 * or an edge makes it stand out.
 * @param description one sentence on what the picture shows
 */
export function renderSvg(
  guide: Pick<Guide, 'id' | 'title'>,
  { width, height, boxes, edges }: Layout,
  description: string,
): string {
  const id = escapeXml(`diagram-${guide.id}`);
  const size = `width="${round(width)}" height="${round(height)}"`;
  // The labels belong to the lines, so the boxes have to lie beneath them.
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="diagram" viewBox="0 0 ${round(width)} ${round(height)}" ${size} role="img" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">${escapeXml(plainText(guide.title))}</title>`,
    `<desc id="${id}-desc">${escapeXml(description)}</desc>`,
    `<style>${css}</style>`,
    `<rect class="background" ${size}/>`,
    ...boxes.map(box),
    ...edges.map((edge) => line(edge, boxes)),
    '</svg>\n',
  ].join('\n');
}

function box({ id, kind, x, y, width, height, title, rows }: PlacedBox): string {
  const at = `x="${round(x)}" y="${round(y)}" width="${round(width)}"`;
  const corners = kind === 'step' ? '' : ' rx="14"';
  const frame = `${at} height="${round(height)}"${corners}`;
  const [first] = rows;
  const head = first ? `<rect class="head" ${at} height="${round(first.y)}"/>` : '';
  const rules = rows.map((row) => `M${round(x)} ${round(y + row.y)}h${round(width)}`).join('');
  return [
    `<g data-diagram-node="${escapeXml(id)}" class="${kind}"><rect class="body" ${frame}/>`,
    head,
    rules && `<path class="rule" d="${rules}"/>`,
    `<rect class="box" ${frame}/>${text(title, { x, y }, ' class="title"')}</g>`,
  ].join('');
}

function line({ step, answer, points }: Edge, boxes: readonly PlacedBox[]): string {
  const from = boxes.find(({ id }) => id === step);
  const row = from?.rows.find((row) => row.answer === answer);
  const tip = points.at(-1);
  return [
    `<g data-edge="${escapeXml(`${step}:${answer}`)}">`,
    from && row ? text(row.label, from) : '',
    `<path class="line" d="${linePath(points)}"/>`,
    tip ? `<path class="arrow" d="${arrowPath(tip)}"/>` : '',
    '</g>',
  ].join('');
}

function text({ x, y, lines }: TextBlock, corner: Point, attributes = ''): string {
  return textElement(lines, { x: corner.x + x, y: corner.y + y }, lineHeight, attributes);
}
