import { expect, test } from 'vitest';
import { toolEntry } from '../../../scripts/lib/tool-entry.mjs';

test('a tool is found by the file behind its command', () => {
  expect(toolEntry('.', 'typescript', 'tsc')).toMatch(/node_modules.typescript.bin.tsc$/);
});

test('a command that the package lacks is named', () => {
  expect(() => toolEntry('.', 'typescript', 'nothing')).toThrow('has no command nothing');
});
