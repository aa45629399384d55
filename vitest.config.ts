import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { reports } from './scripts/lib/reports.ts';

const all = ['tests/unit/**/*.test.{ts,tsx}', 'tests/content/**/*.test.ts'];

/** Tests that put other modules, another folder or environment in place, and so need them to themselves. */
const apart = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((path) => `tests/${path.replaceAll('\\', '/')}`)
  .filter((file) => /^tests\/(?:unit|content)\/.*\.test\.tsx?$/.test(file))
  .filter((file) =>
    /\bvi\.(?:mock|doMock|resetModules|stubEnv)|process\.chdir/.test(readFileSync(file, 'utf8')),
  );

export default defineConfig({
  resolve: { alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // By itself it leaves one processor to others, and nothing else runs at the time.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: all,
          exclude: apart,
          // Loading the modules anew for each of a hundred files takes longer than most tests.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: apart } },
    ],
    reporters: ['default', 'json'],
    outputFile: { json: reports.vitest },
    coverage: {
      enabled: true,
      provider: 'v8',
      include: ['src/lib/**/*.ts'],
      reporter: ['text-summary', 'html'],
      thresholds: {
        'src/lib/entitlement/**': { branches: 95 },
        'src/lib/programme/**': { branches: 95 },
        'src/lib/page/**': { branches: 95 },
        'src/lib/troubleshooter/{*,audit/*}.ts': { branches: 95 },
      },
    },
  },
});
