import { round, type Point } from '../drawing/svg.ts';
import {
  badge,
  boxed,
  path,
  pictureWidth,
  rect,
  roomIn,
  stack,
  text,
  type Block,
} from './blocks.ts';
import type { ToldStep } from './told-steps.ts';

/** Draws steps one below the other; where one leads through either of two places, these stand side by side. */
export function pathBlock(steps: readonly ToldStep[]): Block {
  const rows = steps.map((step, index) => rowOf(step, index + 1, index === steps.length - 1));
  const inner = stack(rows, gap);
  const height = inner.height + 2 * margin;
  return {
    height,
    draw: ({ x, y }) => {
      const lines: string[] = [];
      let top = y + margin;
      rows.forEach((row, index) => {
        const next = top + row.height + gap;
        if (index < rows.length - 1) lines.push(...waysOn(row, { x, y: next - gap }));
        top = next;
      });
      return [
        rect('ground', { x, y }, pictureWidth, height, 10),
        ...lines,
        inner.draw({ x: x + margin, y: y + margin }),
      ].join('\n');
    },
  };
}

const margin = 12;
const gap = 20;
const width = pictureWidth - 2 * margin;
const half = (width - 12) / 2;
const besideNumber = { left: 40, right: 12, top: 9, bottom: 10 };
const inBranch = { left: 12, right: 8, top: 8, bottom: 9 };

interface Row extends Block {
  /** Where lines leave and arrive, from the left edge of the picture. */
  readonly ways: readonly number[];
}

function rowOf(step: ToldStep, number: number, isLast: boolean): Row {
  const { branches } = step;
  const box = numbered(step, number, isLast ? 'target' : 'box');
  const middle = [pictureWidth / 2];
  if (!branches) return { ...box, ways: middle };
  const boxes = branches.map((branch) => told(branch, roomIn(half, inBranch)));
  const tallest = Math.max(...boxes.map(({ height }) => height));
  const centres = [half / 2, width - half / 2].map((x) => x + margin);
  return {
    height: box.height + gap + tallest + inBranch.top + inBranch.bottom,
    ways: centres,
    draw: ({ x, y }) => {
      const top = y + box.height + gap;
      return [
        box.draw({ x, y }),
        ...centres.map((centre) =>
          arrow({ x: pictureWidth / 2, y: y + box.height }, { x: centre, y: top }),
        ),
        ...boxes.map((content, index) =>
          boxed(asTallAs(tallest, content), { width: half, kind: 'box', padding: inBranch }).draw({
            x: x + index * (half + 12),
            y: top,
          }),
        ),
      ].join('');
    },
  };
}

function numbered(step: ToldStep, number: number, kind: 'box' | 'target'): Block {
  const box = boxed(told(step, roomIn(width, besideNumber)), {
    width,
    kind,
    padding: besideNumber,
  });
  return {
    height: box.height,
    draw: ({ x, y }) => box.draw({ x, y }) + badge(number, { x: x + 21, y: y + 18 }),
  };
}

function told({ title, detail }: Omit<ToldStep, 'branches'>, room: number): Block {
  return stack(
    [text('name', title, room), ...(detail === undefined ? [] : [text('detail', detail, room)])],
    1,
  );
}

function asTallAs(height: number, block: Block): Block {
  return { ...block, height };
}

/** Every row begins with one box, in the middle. */
function waysOn({ ways }: Row, { x, y }: Point): string[] {
  return ways.map((way) => arrow({ x: x + way, y }, { x: pictureWidth / 2, y: y + gap }));
}

/** A line down, level to the side where it has to go there, and down again to its head. */
function arrow(from: Point, to: Point): string {
  const bend = from.y + 8;
  const end = to.y - 5;
  const way =
    from.x === to.x
      ? `M${round(from.x)} ${round(from.y)}V${round(end)}`
      : `M${round(from.x)} ${round(from.y)}V${round(bend)}H${round(to.x)}V${round(end)}`;
  return path('line', way) + path('tip', `M${round(to.x)} ${round(to.y - 1)}l-4.5 -7h9z`);
}
