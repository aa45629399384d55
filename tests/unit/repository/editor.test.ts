import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  devDependencies: Record<string, string>;
};

describe('the settings of editors', () => {
  test('say of code what the formatter says', async () => {
    const {
      printWidth,
      tabWidth = 2,
      useTabs = false,
      endOfLine = 'lf',
    } = (await resolveConfig('a.ts', { editorconfig: false })) ?? {};
    expect(readFileSync('.editorconfig', 'utf8').split('\n')).toEqual(
      expect.arrayContaining([
        `max_line_length = ${String(printWidth)}`,
        `indent_size = ${String(tabWidth)}`,
        `indent_style = ${useTabs ? 'tab' : 'space'}`,
        `end_of_line = ${endOfLine}`,
      ]),
    );
  });

  test('are JSON that the formatter leaves as it is', async () => {
    for (const name of readdirSync('.vscode')) {
      const file = `.vscode/${name}`;
      const text = readFileSync(file, 'utf8');
      const options = { ...(await resolveConfig(file)), filepath: file };
      expect(JSON.parse(text)).toBeTruthy();
      expect(await format(text, options)).toBe(text);
    }
  });
});

test('there is one formatter and one linter', () => {
  const others =
    /^(?:@biomejs\/.*|biome|dprint|oxfmt|oxlint|rome|standard|xo|tslint|jshint|stylelint|js-beautify|markdownlint.*)$/;
  expect(Object.keys(manifest.devDependencies).filter((name) => others.test(name))).toEqual([]);
  for (const name of [
    'biome.json',
    'biome.jsonc',
    '.oxlintrc.json',
    'dprint.json',
    '.eslintrc.json',
    '.stylelintrc',
    'tslint.json',
    '.jshintrc',
  ]) {
    expect(existsSync(name), name).toBe(false);
  }
  const configured = readdirSync('.').filter((name) => /(?:eslint|prettier)(?:\.|rc)/.test(name));
  expect(configured.sort()).toEqual(['.prettierrc.json', 'eslint.config.mjs']);
});
