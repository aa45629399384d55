import { relative } from 'node:path';

/** What came of a step of `npm test`. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** The failures by name, for the summary at the end. */
  readonly failures: readonly string[];
}

export interface StepEnd {
  readonly name: string;
  readonly code: number;
}

/** A step that is one check as a whole, such as the linter. */
export function tallyCheck({ name, code }: StepEnd): Tally {
  return code === 0
    ? { passed: 1, failed: 0, failures: [] }
    : { passed: 0, failed: 1, failures: [name] };
}

export function tallyVitest(report: unknown, step: StepEnd): Tally {
  if (!isVitestReport(report)) return withoutReport(step);
  const failures = report.testResults.flatMap((file) => {
    const failed = file.assertionResults.filter(({ status }) => status === 'failed');
    // A file that does not even load has no cases to its name.
    return failed.length === 0 && file.status === 'failed'
      ? [relative('.', file.name)]
      : failed.map(({ fullName }) => `${relative('.', file.name)}: ${fullName}`);
  });
  return settle({ passed: report.numPassedTests, failed: failures.length, failures }, step);
}

export function tallyPlaywright(report: unknown, step: StepEnd): Tally {
  if (!isPlaywrightReport(report)) return withoutReport(step);
  const { expected, unexpected, flaky } = report.stats;
  const failures = failedSpecs(report.suites);
  return settle({ passed: expected, failed: unexpected + flaky, failures }, step);
}

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    failures: tallies.flatMap(({ failures }) => failures),
  };
}

/** A tool that fails although each test passed: a missed threshold, an error outside the tests. */
function settle(tally: Tally, { name, code }: StepEnd): Tally {
  if (code === 0 || tally.failed > 0) return tally;
  return {
    passed: tally.passed,
    failed: 1,
    failures: [`${name}: every test passed, but not the run; the reason is above`],
  };
}

function withoutReport({ name }: StepEnd): Tally {
  return { passed: 0, failed: 1, failures: [`${name}: ended before it could report`] };
}

interface VitestReport {
  numPassedTests: number;
  testResults: {
    name: string;
    status: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

interface PlaywrightSuite {
  specs?: { title: string; file: string; line: number; tests: { status: string }[] }[];
  suites?: PlaywrightSuite[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  suites: PlaywrightSuite[];
}

function failedSpecs(suites: readonly PlaywrightSuite[]): string[] {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => ['unexpected', 'flaky'].includes(status)))
      .map(({ title, file, line }) => `${file}:${String(line)}: ${title}`),
    ...failedSpecs(inner),
  ]);
}

function isVitestReport(value: unknown): value is VitestReport {
  return isRecord(value) && Array.isArray(value.testResults);
}

function isPlaywrightReport(value: unknown): value is PlaywrightReport {
  return isRecord(value) && isRecord(value.stats) && Array.isArray(value.suites);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
