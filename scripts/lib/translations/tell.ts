import { sourceLocale } from '../../../src/lib/locales.ts';
import { englishThen } from '../../../src/lib/translation/english-then.ts';
import { loadCheckData } from '../../../src/lib/translation/load-check-data.ts';
import { loadContentState } from '../../../src/lib/translation/load-content-state.ts';
import { loadStatuses } from '../../../src/lib/translation/load-statuses.ts';
import { translationIds, type ReportOptions } from './command.ts';
import { reportOf } from './report.ts';
import { reportText } from './report-text.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Tells how the translations stand.
 * @returns the exit code: 1 where anything is to be mended and that was asked
 */
export async function tell(
  { languages, check, json }: ReportOptions,
  { root, print }: Surroundings,
): Promise<number> {
  const data = loadCheckData(root);
  const state = await loadContentState(loadStatuses(languages, root), data, root);
  // Who asks for a language has to mend nothing but it.
  const asksForAll = translationIds.every((id) => languages.includes(id));
  const findings = asksForAll ? state.sourceFindings : [];
  const report = reportOf(
    { language: sourceLocale.id, findings },
    state.languages,
    englishThen(root),
  );
  print(json ? JSON.stringify(report, null, 2) : reportText(report).trimEnd());
  return check && !report.clean ? 1 : 0;
}
