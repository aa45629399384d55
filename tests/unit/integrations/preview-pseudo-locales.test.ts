import type { AstroIntegration } from 'astro';
import { afterEach, describe, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

type Setup = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;
type SetupOptions = Parameters<Setup>[0];

/** What the integration says to a command of Astro. */
async function setUp(command: SetupOptions['command'], asked: string): Promise<unknown> {
  vi.stubEnv('PSEUDO_LOCALES', asked);
  vi.resetModules();
  const { previewPseudoLocales } = await import('~/integrations/preview-pseudo-locales.ts');
  const config = { root: new URL('file:///project/') } as SetupOptions['config'];
  let given: unknown;
  const options: Partial<SetupOptions> = {
    command,
    config,
    updateConfig: (changed) => {
      given = changed;
      return config;
    },
  };
  await previewPseudoLocales().hooks['astro:config:setup']?.(options as SetupOptions);
  return given;
}

describe('the pseudo-locales', () => {
  test.each(['build', 'sync', 'preview'] as const)('stop astro %s', async (command) => {
    await expect(setUp(command, '1')).rejects.toThrow(`PSEUDO_LOCALES is set for astro ${command}`);
  });

  test.each([
    ['dev', '1', '"1"'],
    ['dev', '', '""'],
    ['build', '', '""'],
  ] as const)('are told to browsers of astro %s with %j', async (command, asked, value) => {
    expect(await setUp(command, asked)).toEqual({
      vite: { define: { 'process.env.PSEUDO_LOCALES': value } },
    });
  });
});
