// @ts-check
import { createHash } from 'node:crypto';

const DEPENDENCY_BLOCKS = /** @type {const} */ ([
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'overrides',
  'allowScripts',
]);

/**
 * @typedef {object} Machine
 * @property {string} platform
 * @property {string} arch
 */

/**
 * One line that changes whenever an install is due.
 * @param {string} packageJson text of package.json
 * @param {string} lockfile text of package-lock.json, empty where there is none
 * @param {Machine} machine
 */
export function installStamp(packageJson, lockfile, machine) {
  const wanted = dependencyBlocks(parse(packageJson));
  const hash = createHash('sha256')
    .update(JSON.stringify([wanted, lockfile]))
    .digest('hex');
  return `${machineName(machine)} ${hash}`;
}

/** The stamp while an install runs; it stays when the install is cut short. */
export const UNFINISHED = 'unfinished';

/**
 * Why node_modules cannot be built upon, if it cannot. npm would take a package that it unpacked
 * by half for installed, and another system's binaries cannot run here.
 * @param {string} stamp empty where there is none
 * @param {Machine} machine
 */
export function reasonToStartAfresh(stamp, machine) {
  if (stamp === UNFINISHED) return 'The last install was cut short';
  if (stamp !== '' && !stamp.startsWith(`${machineName(machine)} `)) {
    return 'node_modules was made on another kind of machine';
  }
  return undefined;
}

/**
 * Whether the lockfile was made from these dependencies, so that an install has nothing to add.
 * @param {string} packageJson
 * @param {string} lockfile
 */
export function isLockInStep(packageJson, lockfile) {
  if (lockfile === '') return false;
  const locked = record(record(parse(lockfile).packages)['']);
  const wanted = parse(packageJson);
  return ['dependencies', 'devDependencies', 'optionalDependencies'].every(
    (block) => canonical(record(locked[block])) === canonical(record(wanted[block])),
  );
}

/** @param {Machine} machine */
function machineName({ platform, arch }) {
  return `${platform}-${arch}`;
}

/** @param {Record<string, unknown>} manifest */
function dependencyBlocks(manifest) {
  return DEPENDENCY_BLOCKS.map((block) => canonical(record(manifest[block])));
}

/** @param {Record<string, unknown>} block */
function canonical(block) {
  return JSON.stringify(Object.entries(block).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** @param {string} text */
function parse(text) {
  /** @type {unknown} */
  const value = JSON.parse(text);
  return record(value);
}

/**
 * @param {unknown} value
 * @returns {Record<string, unknown>}
 */
function record(value) {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
