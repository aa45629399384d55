// @ts-check
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** The first Node that runs TypeScript as it is. */
const REQUIRED = /** @type {const} */ ([22, 18]);

/**
 * The Node to run the project's commands on: the packaged one where it runs here, else the
 * system's. Links it as `node` for npx, too: npm 10 makes that link, but then removes it together
 * with the packages for other systems.
 * @param {string} modules the node_modules directory
 * @param {readonly string[]} packages the packages that bring a Node, one a system
 */
export function settleOwnNode(modules, packages) {
  const launcher = join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  const binaries = packages.flatMap((name) => packagedNode(modules, name) ?? []);
  const [installed] = binaries;
  if (installed && isOurs(launcher)) return installed;

  const binary = binaries.find(runs);
  for (const name of ['node', 'node.cmd', 'node.ps1']) {
    rmSync(join(modules, '.bin', name), { force: true });
  }
  if (binary) {
    launch(modules, launcher, binary);
    return binary;
  }
  if (!isRecentEnough(process.versions.node)) {
    throw new Error(
      `No packaged Node runs on this machine (${process.platform} ${process.arch}), and Node ` +
        `${process.versions.node} is too old. Install Node ${REQUIRED.join('.')} or newer from ` +
        'https://nodejs.org and run the command again.',
    );
  }
  return process.execPath;
}

/** @param {string} version */
export function isRecentEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > REQUIRED[0] || (major === REQUIRED[0] && minor >= REQUIRED[1]);
}

/**
 * The packaged Node behind a check. It comes first on the path even in a node_modules from another
 * machine (a container's mount, a copied folder), and there no command could start, not even the
 * one that would mend it.
 * @param {string} binary the packaged Node, from node_modules
 * @param {string} machine what `uname -sm` prints here
 */
export function launcherScript(binary, machine) {
  return `#!/bin/sh
modules=\${0%/*}/..
if [ "$(uname -sm)" = "${machine}" ] && [ -x "$modules/${binary}" ]; then
  exec "$modules/${binary}" "$@"
fi
PATH=$(printf '%s' "$PATH" | tr ':' '\\n' | grep -v '/node_modules/\\.bin/*$' | paste -sd: -)
export PATH
exec node "$@"
`;
}

/**
 * @param {string} modules
 * @param {string} launcher
 * @param {string} binary
 */
function launch(modules, launcher, binary) {
  const path = binary.slice(modules.length + 1);
  if (process.platform === 'win32') {
    writeFileSync(launcher, `@"%~dp0\\..\\${path}" %*\r\n`);
    return;
  }
  const directory = join(modules, '.own-node');
  const machine = execFileSync('uname', ['-sm'], { encoding: 'utf8' }).trim();
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'node'), launcherScript(path, machine), { mode: 0o755 });
  // A link, since npm leaves links that are not its own alone, and stumbles over files.
  symlinkSync(join('..', '.own-node', 'node'), launcher);
}

/**
 * The Node that a package brings, if it is installed and made for this kind of machine.
 * @param {string} modules
 * @param {string} name
 */
function packagedNode(modules, name) {
  const manifestFile = join(modules, name, 'package.json');
  if (!existsSync(manifestFile)) return undefined;
  /** @type {{ os?: string | string[], cpu?: string | string[], bin?: { node?: string } }} */
  const { os = [], cpu = [], bin } = JSON.parse(readFileSync(manifestFile, 'utf8'));
  return bin?.node && os.includes(process.platform) && cpu.includes(process.arch)
    ? join(modules, name, bin.node)
    : undefined;
}

/**
 * Whether it starts: a package of the right name can still not fit, such as a glibc binary on
 * Alpine.
 * @param {string} binary
 */
function runs(binary) {
  try {
    execFileSync(binary, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** @param {string} launcher */
function isOurs(launcher) {
  if (!existsSync(launcher)) return false;
  return process.platform === 'win32'
    ? readFileSync(launcher, 'utf8').startsWith('@"%~dp0')
    : realpathSync(launcher).includes('.own-node');
}
