import { describe, expect, test } from 'vitest';
import { browserArguments, browserPaths } from '../../../scripts/lib/browser-paths.ts';

describe('the browser for the tests', () => {
  test('is the one that CHROMIUM_PATH names, before any other', () => {
    const paths = browserPaths({ platform: 'linux', env: { CHROMIUM_PATH: '/my/chrome' } });
    expect(paths[0]).toBe('/my/chrome');
    expect(paths).toContain('/usr/bin/chromium');
  });

  test('is the headless shell before Chromium, Chromium before Chrome, and Chrome before Edge, on Linux', () => {
    const paths = browserPaths({ platform: 'linux', env: {} });
    const commands = ['chromium-headless-shell', 'chromium', 'google-chrome', 'microsoft-edge'];
    const places = commands.map((name) => paths.indexOf(`/usr/bin/${name}`));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('is looked for on the path as well, relative folders aside', () => {
    const paths = browserPaths({ platform: 'linux', env: { PATH: '/nix/bin:bin:/usr/bin' } });
    expect(paths).toContain('/nix/bin/chromium');
    expect(paths).not.toContain('bin/chromium');
    expect(paths.filter((path) => path === '/usr/bin/chromium')).toHaveLength(1);
  });

  test('is looked for among the applications on macOS', () => {
    expect(browserPaths({ platform: 'darwin', env: {} })).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
  });

  test('is looked for in the program folders that Windows names', () => {
    const paths = browserPaths({ platform: 'win32', env: { ProgramFiles: 'C:\\Program Files' } });
    expect(paths).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(paths).toHaveLength(3);
  });
});

describe('the sandbox of the browser', () => {
  test('is left out for root alone, whom it would keep from starting', () => {
    expect(browserArguments(true)).toContain('--no-sandbox');
    expect(browserArguments(false)).not.toContain('--no-sandbox');
  });
});
