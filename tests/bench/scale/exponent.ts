/**
 * How a cost grows: it is about a constant times the size to the power of the result, by least
 * squares over the logarithms. NaN for fewer than two sizes.
 */
export function exponentOf(costs: readonly (readonly [size: number, cost: number])[]): number {
  const points = costs.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const meanOf = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const size = meanOf(points.map(([x]) => x));
  const cost = meanOf(points.map(([, y]) => y));
  const together = points.reduce((sum, [x, y]) => sum + (x - size) * (y - cost), 0);
  return together / points.reduce((sum, [x]) => sum + (x - size) ** 2, 0);
}
