import { expect, test } from 'vitest';
import { npmCommand } from '../../../scripts/lib/npm.mjs';

test('npm is called with the Node that it already runs on', () => {
  const env = { npm_execpath: '/npm-cli.js', npm_node_execpath: '/usr/bin/node' };
  expect(npmCommand(['install'], env)).toEqual(['/usr/bin/node', '/npm-cli.js', 'install']);
});

test('a script that npm did not start says how to start it', () => {
  expect(() => npmCommand(['install'], {})).toThrow('npm start');
});
