/** Where the test runners leave their reports; outside of version control. */
export const reports = {
  directory: '.reports',
  vitest: '.reports/vitest.json',
  playwright: '.reports/playwright.json',
  /** Traces and pictures of browser tests that failed. */
  traces: '.reports/traces',
} as const;
