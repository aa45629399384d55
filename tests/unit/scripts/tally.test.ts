import { describe, expect, test } from 'vitest';
import { sum, tallyCheck, tallyPlaywright, tallyVitest } from '../../../scripts/lib/tally.ts';

const good = { name: 'step', code: 0 };
const bad = { name: 'step', code: 1 };

describe('a step that is one check', () => {
  test('counts once, for or against', () => {
    expect(tallyCheck(good)).toEqual({ passed: 1, failed: 0, failures: [] });
    expect(tallyCheck(bad)).toEqual({ passed: 0, failed: 1, failures: ['step'] });
  });
});

describe('a Vitest report', () => {
  test('counts cases, and a skipped one neither way', () => {
    const report = vitest(['passed', 'passed', 'failed', 'skipped']);
    expect(tallyVitest(report, bad)).toEqual({
      passed: 2,
      failed: 1,
      failures: ['a.test.ts: case 2'],
    });
  });

  test('counts a file that does not load as one failure', () => {
    const report = {
      numPassedTests: 0,
      testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults: [] }],
    };
    expect(tallyVitest(report, bad)).toEqual({ passed: 0, failed: 1, failures: ['a.test.ts'] });
  });

  test('counts a run that fails without a failed case, such as a missed threshold', () => {
    expect(tallyVitest(vitest(['passed']), bad)).toMatchObject({ passed: 1, failed: 1 });
  });

  test('counts a missing report as a failure, whatever the exit code', () => {
    expect(tallyVitest(undefined, good)).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('a Playwright report', () => {
  test('counts cases and finds the failed ones in nested suites', () => {
    const spec = {
      title: 'opens',
      file: 'home.spec.ts',
      line: 7,
      tests: [{ status: 'unexpected' }],
    };
    const report = {
      stats: { expected: 4, unexpected: 1, flaky: 0, skipped: 3 },
      suites: [{ specs: [], suites: [{ specs: [spec] }] }],
    };
    expect(tallyPlaywright(report, bad)).toEqual({
      passed: 4,
      failed: 1,
      failures: ['home.spec.ts:7: opens'],
    });
  });

  test('counts a run that fails without a failed case, such as a server that does not start', () => {
    const report = { stats: { expected: 0, unexpected: 0, flaky: 0 }, suites: [] };
    expect(tallyPlaywright(report, bad)).toMatchObject({ passed: 0, failed: 1 });
  });

  test('counts a missing report as a failure', () => {
    expect(tallyPlaywright(undefined, good)).toMatchObject({ passed: 0, failed: 1 });
  });
});

test('the sum of all steps keeps every failure by name', () => {
  const failed = { ...bad, name: 'lint' };
  expect(sum([tallyCheck(good), tallyCheck(failed), tallyCheck(bad)])).toEqual({
    passed: 1,
    failed: 2,
    failures: ['lint', 'step'],
  });
});

function vitest(statuses: readonly string[]): object {
  return {
    numPassedTests: statuses.filter((status) => status === 'passed').length,
    testResults: [
      {
        name: 'a.test.ts',
        status: statuses.includes('failed') ? 'failed' : 'passed',
        assertionResults: statuses.map((status, index) => ({
          status,
          fullName: `case ${String(index)}`,
        })),
      },
    ],
  };
}
