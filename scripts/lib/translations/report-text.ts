import { getLocale } from '../../../src/lib/locales.ts';
import { describeFinding, type Finding } from '../../../src/lib/translation/checks/check.ts';
import { unitStates, type Counts } from '../../../src/lib/translation/status.ts';
import type { UnitReport } from '../../../src/lib/translation/unit-report.ts';
import type { LanguageReport, PageReport, Report } from './report.ts';

/** A report for the terminal: a line for each language and page, and below it what is not current. */
export function reportText({ source, findings, languages, clean }: Report): string {
  return [
    ...(findings.length > 0
      ? [`${source}  ${getLocale(source).name}`, ...findingLines(findings), '']
      : []),
    ...languages.flatMap(languageLines),
    clean
      ? 'Every translation was made from the English as it is, and no check finds a mistake.'
      : 'What is told above is to be mended; npm run translations -- --help says more.',
    '',
  ].join('\n');
}

function languageLines({ language, counts, pages, findings }: LanguageReport): string[] {
  const width = Math.max(0, ...pages.map(({ page }) => page.length));
  return [
    `${language}  ${getLocale(language).name}: ${countsText(counts)}`,
    ...pages.flatMap((page) => pageLines(page, width)),
    ...findingLines(findings),
    '',
  ];
}

function findingLines(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  return [
    `  found by checks: ${String(findings.length)}`,
    ...findings.map((finding) => `    ${describeFinding(finding)}`),
  ];
}

function pageLines({ page, counts, units }: PageReport, width: number): string[] {
  return [`  ${page.padEnd(width)}  ${countsText(counts)}`, ...units.flatMap(unitLines)];
}

function unitLines({ file, line, section, state, message, difference }: UnitReport): string[] {
  return [
    `    ${file}:${String(line)} ${section} ${message}`,
    ...(difference ?? []).map((each) => `      ${each}`),
    ...(state === 'drifted' && difference === null
      ? [`      git does not know the English then: compare the whole section ${section}.`]
      : []),
  ];
}

function countsText(counts: Counts): string {
  const told = unitStates.filter((state) => counts[state] > 0);
  return (
    told.map((state) => `${String(counts[state])} ${state}`).join(', ') || 'nothing to translate'
  );
}
