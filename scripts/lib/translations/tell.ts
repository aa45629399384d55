import { sourceLocale, type LocaleId } from '../../../src/lib/locales.ts';
import type { Finding } from '../../../src/lib/translation/checks/check.ts';
import { englishThen } from '../../../src/lib/translation/english-then.ts';
import { findingsIn } from '../../../src/lib/translation/language-state.ts';
import { loadCheckData } from '../../../src/lib/translation/load-check-data.ts';
import { loadStatuses } from '../../../src/lib/translation/load-statuses.ts';
import { loadUnits } from '../../../src/lib/translation/load-units.ts';
import { runSpelling } from '../../../src/lib/translation/spelling/run.ts';
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
  const statuses = loadStatuses(languages, root);
  const translations = new Map(
    [...statuses].map(([id, each]) => [id, each.flatMap(({ translation }) => translation ?? [])]),
  );
  const source = loadUnits(sourceLocale.id, root);
  const misspelt = await runSpelling({ source, translations }, data, root);
  const spelling = (id: LocaleId): readonly Finding[] => misspelt.get(id) ?? [];
  const states = [...statuses].map(([language, each]) => ({
    language,
    statuses: each,
    findings: [...findingsIn(each, data), ...spelling(language)],
  }));
  // Who asks for a language has to mend nothing but it.
  const asksForAll = translationIds.every((id) => languages.includes(id));
  const findings = asksForAll ? spelling(sourceLocale.id) : [];
  const report = reportOf({ language: sourceLocale.id, findings }, states, englishThen(root));
  print(json ? JSON.stringify(report, null, 2) : reportText(report).trimEnd());
  return check && !report.clean ? 1 : 0;
}
