import { round, type Point } from '../../drawing/svg.ts';

const radius = 7;
const arrow = { length: 9, halfWidth: 4.5 };

/** The path of a line with round corners, up to where its arrow head begins. */
export function linePath(points: readonly Point[]): string {
  const [start, ...others] = points;
  const end = others.pop();
  if (!start || !end) return '';
  const corners = [start, ...others, { x: end.x - arrow.length + 1, y: end.y }];
  const commands = others.map((corner, index) => {
    const before = between(corner, corners[index] ?? corner);
    const after = between(corner, corners[index + 2] ?? corner);
    return `L${pair(before)}Q${pair(corner)} ${pair(after)}`;
  });
  return `M${pair(start)}${commands.join('')}L${pair(corners.at(-1) ?? end)}`;
}

/** An arrow head that points to the right, as every line enters its box from the left. */
export function arrowPath(tip: Point): string {
  const { length, halfWidth } = arrow;
  const back = round(-length);
  return `M${pair(tip)}l${back} ${round(-halfWidth)}v${round(2 * halfWidth)}z`;
}

/** The place on the way from a corner at which its rounding begins or ends. */
function between(corner: Point, next: Point): Point {
  const length = Math.hypot(next.x - corner.x, next.y - corner.y);
  const share = length > 0 ? Math.min(radius, length / 2) / length : 0;
  return { x: corner.x + (next.x - corner.x) * share, y: corner.y + (next.y - corner.y) * share };
}

function pair({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}
