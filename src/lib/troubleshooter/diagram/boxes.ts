import type { Guide } from '../guide.ts';
import { plainText } from '../../content/inline-markup.ts';
import { wrap } from '../../drawing/text.ts';

/** A block of text with the place of its first baseline. */
export interface TextBlock {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** An answer in the box of its step. */
export interface Row {
  readonly answer: string;
  readonly leadsTo: string;
  readonly y: number;
  readonly height: number;
  readonly label: TextBlock;
}

/** A step or an outcome, with everything in it as it stands from the box's corner. */
export interface Box {
  readonly id: string;
  readonly kind: 'step' | 'outcome';
  readonly width: number;
  readonly height: number;
  readonly title: TextBlock;
  /** Where the lines to the box end, on its left side. */
  readonly entry: number;
  readonly rows: readonly Row[];
}

export const fontSize = 14;
export const lineHeight = 18;

/** From the top of a line to its baseline, so that the letters stand in the middle. */
const baseline = 14;
const widthOf = { step: 272, outcome: 248 } as const;
const padding = { side: 12, title: 8, row: 5 } as const;

/** The room that a line of text has in a box. */
export function roomIn(kind: Box['kind']): number {
  return widthOf[kind] - 2 * padding.side;
}

/** Every step and then every outcome of a guide as a box, in their order. */
export function boxesOf(guide: Guide): Box[] {
  return [
    ...Object.keys(guide.steps).map((id) => stepBox(guide, id)),
    ...Object.entries(guide.outcomes).map(([id, { title }]) => boxOf('outcome', id, title)),
  ];
}

/** From the top of its box to where the line of a row begins. */
export function middleOf({ y, height }: Row): number {
  return y + height / 2;
}

function stepBox({ steps, questions }: Guide, id: string): Box {
  const { asks = '', leads = {} } = steps[id] ?? {};
  const { title = asks, answers = [] } = questions[asks] ?? {};
  const box = boxOf('step', id, title);
  const rows: Row[] = [];
  let { height } = box;
  for (const { id: answer, short } of answers) {
    const label = blockOf(short, 'step', height + padding.row);
    const row = {
      answer,
      leadsTo: leads[answer] ?? '',
      y: height,
      height: heightOf(label, padding.row),
      label,
    };
    rows.push(row);
    height += row.height;
  }
  return { ...box, height, rows };
}

function boxOf(kind: Box['kind'], id: string, text: string): Box {
  const title = blockOf(text, kind, padding.title);
  const height = heightOf(title, padding.title);
  return { id, kind, width: widthOf[kind], height, title, entry: height / 2, rows: [] };
}

function blockOf(source: string, kind: Box['kind'], top: number): TextBlock {
  const lines = wrap(plainText(source), fontSize, roomIn(kind));
  return { x: padding.side, y: top + baseline, lines };
}

function heightOf({ lines }: TextBlock, paddingAbove: number): number {
  return lines.length * lineHeight + 2 * paddingAbove;
}
