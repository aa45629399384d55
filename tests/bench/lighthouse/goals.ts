/** What Lighthouse found on one page: scores of 100, times in milliseconds. */
export interface PageFigures {
  readonly page: string;
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  readonly fcp: number;
  readonly lcp: number;
  readonly cls: number;
  readonly tbt: number;
}

type Figure = Exclude<keyof PageFigures, 'page'>;

/** The names of the figures that a page misses the goal of, with what it has and what it should. */
export function missedGoals(figures: PageFigures): readonly string[] {
  return goals
    .filter(({ figure, meets }) => !meets(figures[figure]))
    .map(({ figure, goal }) => `${figure} ${String(figures[figure])} (${goal})`);
}

interface Goal {
  readonly figure: Figure;
  readonly goal: string;
  readonly meets: (value: number) => boolean;
}

const full = (figure: Figure): Goal => ({ figure, goal: '100', meets: (value) => value === 100 });
const none = (figure: Figure): Goal => ({ figure, goal: '0', meets: (value) => value === 0 });

const goals: readonly Goal[] = [
  full('performance'),
  full('accessibility'),
  full('bestPractices'),
  full('seo'),
  { figure: 'lcp', goal: 'at most 1200', meets: (value) => value <= 1200 },
  none('cls'),
  none('tbt'),
];
