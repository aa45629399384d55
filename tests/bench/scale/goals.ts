/** How much more than a plain Starlight this site may take, and how its time may grow. */
const goals = { ratio: 1.5, exponent: 1.1 } as const;

/** What was measured at a size. */
export interface Measured {
  readonly pages: number;
  readonly 'time, ratio': number;
  readonly 'memory, ratio': number;
}

/** A line for each goal that is missed, with the size and the figure; none where all are reached. */
export function missedGoals(rows: readonly Measured[], exponent: number): string[] {
  const ratios = rows.flatMap((row) =>
    (['time, ratio', 'memory, ratio'] as const)
      .filter((name) => !(row[name] <= goals.ratio))
      .map(
        (name) =>
          `Missed at ${String(row.pages)} pages: ${name} is ${row[name].toFixed(2)}, expected at most ${String(goals.ratio)}.`,
      ),
  );
  if (rows.length < 2 || exponent <= goals.exponent) return ratios;
  return [
    ...ratios,
    `Missed: time grows with pages to the power of ${exponent.toFixed(2)}, expected at most ${String(goals.exponent)}.`,
  ];
}
