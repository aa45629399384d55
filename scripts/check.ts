/**
 * `npm test`: everything that a change can break, in the order in which the steps need each other.
 * Content tests and browser tests read the built site. `--full` asks the tests for every case.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser, ensureWholeBrowser } from './lib/browser.ts';
import { ensureFirefox } from './lib/firefox.ts';
import { ensureNginx } from './lib/nginx.ts';
import { heading, outcome, summary } from './lib/progress.ts';
import { reports } from './lib/reports.ts';
import { sum, tallyCheck, tallyPlaywright, tallyVitest, type Tally } from './lib/tally.ts';
import { runTool, tools, type Tool } from './lib/tools.ts';

const env = process.argv.includes('--full') ? { TEST_FULL: '1' } : {};

rmSync(reports.directory, { recursive: true, force: true });
mkdirSync(reports.directory, { recursive: true });

// It makes types that both of the others ask for; each of the three has one processor at work.
const built = await build();
const checks = await Promise.all([
  inTurn(
    () => check('lint', tools.eslint),
    () => check('dead code', tools.knip),
    () => check('code that only tests use', tools.knip, { WITHOUT_TESTS: '1' }),
  ),
  inTurn(
    () => check('types', tools.astroCheck),
    () => check('format', tools.prettier),
  ),
]);
for (const [what, isThere, without] of [
  [
    'nginx',
    await ensureNginx(),
    'its tests are left out, and the others get their pages as by npm start.',
  ],
  ['Firefox', await ensureFirefox(), 'what it repeats of the browser tests is left out.'],
  [
    'whole Chromium',
    await ensureWholeBrowser(),
    'the tests of its back/forward cache are left out.',
  ],
] as const) {
  if (isThere === undefined) console.log(`No ${what} here: ${without}`);
}
const total = sum([
  ...checks,
  built,
  await unitAndContentTests(),
  built.failed === 0 ? await browserTests() : withoutSite(),
]);
summary(total);
process.exitCode = total.failed === 0 ? 0 : 1;

async function inTurn(...steps: readonly (() => Promise<Tally>)[]): Promise<Tally> {
  const tallies: Tally[] = [];
  for (const step of steps) tallies.push(await step());
  return sum(tallies);
}

async function check(
  name: string,
  tool: Tool,
  more: Readonly<Record<string, string>> = {},
): Promise<Tally> {
  heading(name);
  const started = Date.now();
  const { code, output } = await runTool(tool, { capture: true, env: { ...env, ...more } });
  if (code !== 0) console.log(output.trimEnd());
  outcome(name, code === 0, started);
  return tallyCheck({ name, code });
}

async function build(): Promise<Tally> {
  // What an earlier build left must not stand in for one that fails.
  rmSync('dist', { recursive: true, force: true });
  return check('build', tools.build);
}

async function unitAndContentTests(): Promise<Tally> {
  const name = 'unit and content tests';
  heading(name);
  const started = Date.now();
  const { code } = await runTool(tools.vitest, { env });
  outcome(name, code === 0, started);
  return tallyVitest(readReport(reports.vitest), { name, code });
}

async function browserTests(): Promise<Tally> {
  const name = 'browser tests';
  heading(name);
  const started = Date.now();
  try {
    const browser = await ensureBrowser();
    const { code } = await runTool(tools.playwright, { env: { ...env, CHROMIUM_PATH: browser } });
    outcome(name, code === 0, started);
    return tallyPlaywright(readReport(reports.playwright), { name, code });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return tallyCheck({ name: `${name}: no browser`, code: 1 });
  }
}

function withoutSite(): Tally {
  const name = 'browser tests: not run, since the build failed';
  heading(name);
  return tallyCheck({ name, code: 1 });
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
