/**
 * `npm run build:lib`: the rules and the walks without the site, as a package without dependencies
 * in `dist-lib`. Its `package.json` is made from the project's, so that the entries stand once.
 */
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool, tools } from './lib/tools.ts';

const folder = 'dist-lib';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

rmSync(folder, { recursive: true, force: true });
const { code } = await runTool(tools.compileLib);
process.exitCode = code;
if (code === 0) {
  copyFileSync('LICENSE', join(folder, 'LICENSE'));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
}

function manifest(): object {
  const own = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  const { name, version, license, engines } = own;
  const description =
    'The rules of technical support incidents in the Microsoft Partner Network, and the walks of a troubleshooter. Independent of Microsoft.';
  const entries = JSON.parse(
    JSON.stringify(own.exports).replaceAll(`./${folder}/`, './'),
  ) as unknown;
  return {
    ...{ name, version, private: true, description, license, type: 'module', engines },
    exports: entries,
    sideEffects: false,
  };
}
