import { checkDates } from '../../../src/lib/article-dates/check.ts';
import { sourceLocale, type LocaleId } from '../../../src/lib/locales.ts';
import type { Finding } from '../../../src/lib/translation/checks/check.ts';
import { placeOf } from '../../../src/lib/translation/content-files.ts';
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
  const dates = checkDates(root);
  const findings = asksForAll
    ? [...state.sourceFindings, ...findingsIn(sourceLocale.id, dates)]
    : [];
  const report = reportOf(
    { language: sourceLocale.id, findings },
    state.languages.map((each) => ({
      ...each,
      findings: [...each.findings, ...findingsIn(each.language, dates)],
    })),
    englishThen(root),
  );
  print(json ? JSON.stringify(report, null, 2) : reportText(report).trimEnd());
  return check && !report.clean ? 1 : 0;
}

/** Those in the files of a language; what is in no language's belongs to the source. */
function findingsIn(language: LocaleId, findings: readonly Finding[]): Finding[] {
  return findings.filter(({ file }) => (placeOf(file)?.locale ?? sourceLocale.id) === language);
}
