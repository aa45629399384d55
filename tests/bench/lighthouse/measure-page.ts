import lighthouse, { type Result } from 'lighthouse';
import type { PageFigures } from './goals.ts';

/** One run of Lighthouse. */
export interface Measured {
  readonly figures: PageFigures;
  /** Audits that take from a score, as `category: id (title)`. */
  readonly failing: readonly string[];
}

/**
 * Runs Lighthouse with its defaults, which are a telephone on a slow network.
 * @param address the site's
 * @param page below the address
 * @param port where the browser listens for its debugger
 */
export async function measurePage(address: string, page: string, port: number): Promise<Measured> {
  const run = await lighthouse(`${address}${page}`, { port, logLevel: 'silent', output: 'json' });
  if (!run) throw new Error(`Lighthouse gave no result for ${page}`);
  const { lhr } = run;
  if (lhr.runtimeError) throw new Error(`${page}: ${lhr.runtimeError.message}`);
  return {
    figures: {
      page: `/${page}`,
      performance: scoreOf(lhr, 'performance'),
      accessibility: scoreOf(lhr, 'accessibility'),
      bestPractices: scoreOf(lhr, 'best-practices'),
      seo: scoreOf(lhr, 'seo'),
      fcp: Math.round(valueOf(lhr, 'first-contentful-paint')),
      lcp: Math.round(valueOf(lhr, 'largest-contentful-paint')),
      // A shift of less is no shift that anybody sees.
      cls: Math.round(valueOf(lhr, 'cumulative-layout-shift') * 1000) / 1000,
      tbt: Math.round(valueOf(lhr, 'total-blocking-time')),
    },
    failing: Object.values(lhr.categories).flatMap(({ id, auditRefs }) =>
      auditRefs
        .filter(({ weight }) => weight > 0)
        .map((reference) => lhr.audits[reference.id])
        .filter((audit) => audit !== undefined)
        .filter(({ score }) => score !== null && score < 1)
        .map((audit) => `${id}: ${audit.id} (${audit.title})`),
    ),
  };
}

function scoreOf(lhr: Result, category: string): number {
  return Math.round((lhr.categories[category]?.score ?? 0) * 100);
}

/** Infinite, and so over every goal, where Lighthouse could not measure. */
function valueOf(lhr: Result, audit: string): number {
  return lhr.audits[audit]?.numericValue ?? Number.POSITIVE_INFINITY;
}
