// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installStamp, isLockInStep, reasonToStartAfresh, UNFINISHED } from './install-stamp.mjs';
import { npmCommand } from './npm.mjs';
import { settleOwnNode } from './own-node.mjs';

/**
 * Installs the dependencies where they are missing, out of date or made for another machine.
 * @param {string} root
 * @returns the Node to run the project's commands on
 */
export async function ensureInstalled(root) {
  const modules = join(root, 'node_modules');
  await installOnce(root, modules);
  return settleOwnNode(
    modules,
    Object.keys(JSON.parse(readManifest(root)).optionalDependencies ?? {}),
  );
}

/**
 * @param {string} root
 * @param {string} modules
 */
async function installOnce(root, modules) {
  const stampFile = join(modules, '.install-stamp');
  const stamp = read(stampFile);
  if (stamp === currentStamp(root)) return;

  const reason = reasonToStartAfresh(stamp, process);
  if (reason) {
    console.error(`${reason}; starting afresh.`);
    rmSync(modules, { recursive: true, force: true });
  }
  mkdirSync(modules, { recursive: true });
  writeFileSync(stampFile, UNFINISHED);
  try {
    await install(root);
    writeFileSync(stampFile, currentStamp(root));
  } catch (error) {
    // npm that fails by itself puts back what was there.
    if (reason) rmSync(stampFile);
    else writeFileSync(stampFile, stamp);
    throw error;
  }
}

/** @param {string} root */
async function install(root) {
  // What the command itself prints may be for programs to read.
  console.error('Installing dependencies (only when they have changed) …');
  const [command, ...args] = npmCommand([
    'install',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    // Errors only: the engine warnings are about the system's Node, which runs nothing but npm.
    '--loglevel=error',
    ...(isLockInStep(readManifest(root), readLock(root)) ? ['--no-save'] : []),
  ]);
  const child = spawn(command, args, { cwd: root, stdio: ['inherit', 2, 'inherit'] });
  let stopped = false;
  // npm tidies up after Ctrl+C; a run that started meanwhile would stumble over it.
  const stop = () => {
    stopped = true;
  };
  process.on('SIGINT', stop);
  const [code, signal] = await once(child, 'exit');
  process.off('SIGINT', stop);
  // The mark of the unfinished install stays for the next run.
  if (stopped || signal) process.exit(130);
  if (code !== 0) {
    throw new Error(
      'npm install failed; what it says is above. Check the network and, behind a mirror, ' +
        '`npm config get registry`; then run the command again.',
    );
  }
}

/** @param {string} root */
function currentStamp(root) {
  return installStamp(readManifest(root), readLock(root), process);
}

/** @param {string} root */
function readManifest(root) {
  return read(join(root, 'package.json'));
}

/** @param {string} root */
function readLock(root) {
  return read(join(root, 'package-lock.json'));
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
