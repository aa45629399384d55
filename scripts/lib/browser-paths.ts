import { posix, win32 } from 'node:path';

export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The same engine as Chromium's, as Debian's package and command are called. */
export const HEADLESS_SHELL = 'chromium-headless-shell';

/** Where a Chromium-based browser usually lives, best first. */
export function browserPaths({ platform, env }: Surroundings): readonly string[] {
  const usual = USUAL_PATHS[platform]?.(env) ?? onPath(env);
  return env.CHROMIUM_PATH ? [env.CHROMIUM_PATH, ...usual] : usual;
}

/** The options that every browser of the tests is started with. */
export function browserArguments(isRoot: boolean): readonly string[] {
  return [
    // Chromium refuses to run as root inside its sandbox.
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    // One process for all pages of a test, which are opened faster by it.
    '--renderer-process-limit=1',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
  ];
}

const USUAL_PATHS: Partial<
  Record<NodeJS.Platform, (env: Surroundings['env']) => readonly string[]>
> = {
  darwin: () =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
  win32: (env) =>
    [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        win32.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        win32.join(folder, 'Chromium', 'Application', 'chrome.exe'),
        win32.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]),
};

const COMMANDS = [
  // Chromium without a window of its own, in which the tests take less than half of the time.
  HEADLESS_SHELL,
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

function onPath(env: Surroundings['env']): readonly string[] {
  const folders = new Set([
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    ...(env.PATH ?? '').split(':').filter((folder) => posix.isAbsolute(folder)),
  ]);
  return COMMANDS.flatMap((command) => [...folders].map((folder) => posix.join(folder, command)));
}
