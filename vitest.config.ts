import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { reports } from './scripts/lib/reports.ts';

export default defineConfig({
  resolve: { alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/content/**/*.test.ts'],
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
