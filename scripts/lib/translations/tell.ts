import { sourceLocale } from '../../../src/lib/locales.ts';
import { runChecks } from '../../../src/lib/translation/checks/run.ts';
import { englishThen } from '../../../src/lib/translation/english-then.ts';
import { loadCheckData } from '../../../src/lib/translation/load-check-data.ts';
import type { Unit } from '../../../src/lib/translation/unit.ts';
import type { ReportOptions } from './command.ts';
import { loadStatuses } from './load-statuses.ts';
import { reportOf } from './report.ts';
import { reportText } from './report-text.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Tells how the translations stand.
 * @returns the exit code: 1 where anything is to be mended and that was asked
 */
export function tell(
  { languages, check, json }: ReportOptions,
  { root, print }: Surroundings,
): number {
  const data = loadCheckData(root);
  const states = [...loadStatuses(languages, root)].map(([language, statuses]) => {
    const units = (side: 'source' | 'translation'): Unit[] =>
      statuses.flatMap((status) => status[side] ?? []);
    return { language, statuses, findings: runChecks(units('source'), units('translation'), data) };
  });
  const report = reportOf(sourceLocale.id, states, englishThen(root));
  print(json ? JSON.stringify(report, null, 2) : reportText(report).trimEnd());
  return check && !report.clean ? 1 : 0;
}
