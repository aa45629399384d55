import type { LocaleId } from '../../../src/lib/locales.ts';
import { isBlocking, type Finding } from '../../../src/lib/translation/checks/check.ts';
import type { EnglishThen } from '../../../src/lib/translation/english-then.ts';
import type { LanguageState } from '../../../src/lib/translation/language-state.ts';
import { countsOf, type Counts, type UnitStatus } from '../../../src/lib/translation/status.ts';
import { unitReport, type UnitReport } from '../../../src/lib/translation/unit-report.ts';

/** The shape of the JSON, which `--help` describes. */
export interface Report {
  readonly source: LocaleId;
  readonly clean: boolean;
  /** In the English itself and in the list of words, where all languages are asked for. */
  readonly findings: readonly Finding[];
  readonly languages: readonly LanguageReport[];
}

export interface LanguageReport {
  readonly language: LocaleId;
  readonly counts: Counts;
  readonly pages: readonly PageReport[];
  readonly findings: readonly Finding[];
}

export interface PageReport {
  readonly page: string;
  readonly counts: Counts;
  /** Those that are not current. */
  readonly units: readonly UnitReport[];
}

/** What there is to tell, in the order of the English. */
export function reportOf(
  source: Pick<LanguageState, 'language' | 'findings'>,
  states: readonly LanguageState[],
  englishThen: EnglishThen,
): Report {
  const languages = states.map((state) => ({
    language: state.language,
    counts: countsOf(state.statuses),
    pages: pagesOf(state, englishThen),
    findings: [...state.findings].sort(byPlace),
  }));
  const clean =
    !source.findings.some(isBlocking) &&
    languages.every(
      ({ counts, findings }) => sumOf(counts) === counts.current && !findings.some(isBlocking),
    );
  const findings = [...source.findings].sort(byPlace);
  return { source: source.language, clean, findings, languages };
}

function pagesOf({ language, statuses }: LanguageState, englishThen: EnglishThen): PageReport[] {
  const pinned = statuses.filter((status) => status.pinned !== undefined).map(({ key }) => key);
  const pages = new Map<string, UnitStatus[]>();
  for (const status of statuses) {
    pages.set(status.page, [...(pages.get(status.page) ?? []), status]);
  }
  return [...pages].map(([page, units]) => ({
    page,
    counts: countsOf(units),
    units: units
      .filter(({ state }) => state !== 'current')
      .map((status) => unitReport(language, status, pinned, englishThen)),
  }));
}

function sumOf(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function byPlace(one: Finding, other: Finding): number {
  if (one.file === other.file) return one.line - other.line;
  return one.file < other.file ? -1 : 1;
}
