import { round } from '../drawing/svg.ts';
import type { Amount } from '../programme/vocabulary.ts';
import { path, pictureWidth, rect, stack, text, type Block } from './blocks.ts';

/** A bar in words and figures. */
interface Bar {
  readonly label: string;
  readonly amount: Amount;
  /** The amount in words. */
  readonly said: string;
  readonly kind: 'on-premises' | 'cloud';
}

/** The bars of one offer. */
export interface BarGroup {
  readonly title: string;
  readonly bars: readonly Bar[];
}

/** What bars of a kind stand for. */
export type Key = Pick<Bar, 'kind' | 'label'>;

/** Draws figures as bars, each as long as its number, and what has no limit as an arrow. */
export function chartBlock(keys: readonly Key[], groups: readonly BarGroup[]): Block {
  const most = Math.max(
    ...groups.flatMap(({ bars }) =>
      bars.map(({ amount }) => (typeof amount === 'number' ? amount : 0)),
    ),
  );
  const content = stack(
    [
      stack(keys.map(keyBlock), 2),
      ...groups.map(({ title, bars }) =>
        stack(
          [
            text('name', title, room),
            stack(
              bars.map((bar) => barBlock(bar, longest / most)),
              6,
            ),
          ],
          4,
        ),
      ),
    ],
    16,
  );
  const height = content.height + 2 * margin;
  return {
    height,
    draw: ({ x, y }) =>
      [
        rect('ground', { x, y }, pictureWidth, height, 10),
        content.draw({ x: x + margin, y: y + margin }),
      ].join('\n'),
  };
}

const margin = 14;
const room = pictureWidth - 2 * margin;
const thickness = 12;
/** How long the bar of the highest number is; the arrow is longer, and its word stands behind it. */
const longest = 176;
const arrowLength = 206;

function keyBlock({ kind, label }: Key): Block {
  const words = text('detail', label, room - 20);
  return {
    height: words.height,
    draw: ({ x, y }) => rect(kind, { x, y: y + 3 }, 10, 10, 2) + words.draw({ x: x + 20, y }),
  };
}

function barBlock({ label, amount, said, kind }: Bar, unit: number): Block {
  const bar: Block = {
    height: 18,
    draw: ({ x, y }) => {
      const top = y + (18 - thickness) / 2;
      const { shape, length } = shapeOf(amount, kind, x, top, unit);
      return shape + text('name', said, room - length - 8).draw({ x: x + length + 8, y });
    },
  };
  return stack([text('detail', label, room), bar]);
}

interface Shape {
  readonly shape: string;
  readonly length: number;
}

function shapeOf(amount: Amount, kind: string, x: number, y: number, unit: number): Shape {
  if (typeof amount === 'number') {
    const length = amount * unit;
    return { shape: rect(kind, { x, y }, length, thickness, 2), length };
  }
  if (amount === 'unlimited') return { shape: endless(kind, x, y), length: arrowLength };
  const side = thickness - 2;
  return {
    shape: path(
      'none',
      `M${round(x + 1)} ${round(y + 1)}h${round(side)}v${round(side)}h-${round(side)}z`,
    ),
    length: thickness,
  };
}

/** A bar with a gap, as one that is not drawn to its end, and an arrow head. */
function endless(kind: string, x: number, y: number): string {
  const shaft = arrowLength - 12;
  const middle = y + thickness / 2;
  const steps = [shaft - 44, shaft - 28, shaft - 12];
  return [
    rect(kind, { x, y }, shaft - 50, thickness, 2),
    ...steps.map((from) => rect(kind, { x: x + from, y }, 10, thickness)),
    path(
      kind,
      `M${round(x + arrowLength)} ${round(middle)}l-12 -${round(thickness / 2 + 3)}v${round(thickness + 6)}z`,
    ),
  ].join('');
}
