// @ts-check
/**
 * What every command goes through: `node scripts/run.mjs <script or tool> [arguments]`, where a
 * script is a .ts file and a tool a dependency with a command of the same name.
 * Installs what is missing, then starts the command on the project's own Node. Plain JavaScript,
 * because the system's Node may be too old for anything else.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './lib/install.mjs';
import { toolEntry } from './lib/tool-entry.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [name, ...args] = process.argv.slice(2);

try {
  if (!name) throw new Error('Say what to run: node scripts/run.mjs <script or tool>');
  const node = await ensureInstalled(root);
  start(node, [name.endsWith('.ts') ? name : toolEntry(root, name), ...args]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * @param {string} node
 * @param {readonly string[]} command
 */
function start(node, command) {
  const child = spawn(node, command, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  // The terminal sends Ctrl+C to the child as well: stay until it has tidied up.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  stopWithParent(child);
  child.on('error', (error) => {
    console.error(`Could not start Node: ${error.message}`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 128 + constants.signals[signal] : (code ?? 1);
  });
}

/**
 * npm passes a signal on to its shell alone, and the shell to nobody: without this, a server would
 * outlive the `npm start` that was told to end, and keep its port.
 * @param {import('node:child_process').ChildProcess} child
 */
function stopWithParent(child) {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, 500).unref();
}
