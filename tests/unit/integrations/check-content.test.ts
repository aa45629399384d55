import type { AstroIntegration } from 'astro';
import { beforeEach, expect, test, vi } from 'vitest';
import { checkContent } from '~/integrations/check-content.ts';

const content = vi.hoisted(() => ({ mistakes: [] as string[] }));

vi.mock('~/lib/all-content/check-all.ts', () => ({ checkAllContent: () => content.mistakes }));

type SetupOptions = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0];

const info = vi.fn();

async function setUp(): Promise<void> {
  const options: Partial<SetupOptions> = { logger: { info } as unknown as SetupOptions['logger'] };
  await checkContent().hooks['astro:config:setup']?.(options as SetupOptions);
}

beforeEach(() => {
  content.mistakes = [];
});

test('content without a mistake lets the command go on', async () => {
  await setUp();
  expect(info).toHaveBeenCalled();
});

test('a mistake stops it, and is not told again of what is made from the English', async () => {
  content.mistakes = ['i18n/en.json: a is missing', 'i18n/qaa.json: a is missing'];
  await expect(setUp()).rejects.toThrow(
    /^Mistakes in the content: 1\ni18n\/en\.json: a is missing$/,
  );
});

test('a mistake that what is made has alone is told', async () => {
  content.mistakes = ['i18n/qai.json: a is missing'];
  await expect(setUp()).rejects.toThrow('i18n/qai.json: a is missing');
});
