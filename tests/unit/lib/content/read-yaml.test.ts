import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ContentError, readYaml } from '~/lib/content/read-yaml.ts';

const schema = z.strictObject({
  name: z.string(),
  sizes: z.array(z.union([z.number(), z.literal('none')])).optional(),
  nested: z.record(z.string(), z.strictObject({ on: z.boolean() })).optional(),
});

function mistakeIn(text: string): string {
  try {
    readYaml(text, 'file.yaml', schema);
  } catch (error) {
    expect(error).toBeInstanceOf(ContentError);
    return error instanceof Error ? error.message : '';
  }
  throw new Error('No mistake was found');
}

test('a text that fits is read', () => {
  expect(readYaml('name: x\nsizes: [1, none]\n', 'file.yaml', schema)).toEqual({
    name: 'x',
    sizes: [1, 'none'],
  });
  expect(readYaml('name: &x y\nnested: { a: { on: true } }', 'file.yaml', schema)).toEqual({
    name: 'y',
    nested: { a: { on: true } },
  });
});

describe('a text that is not YAML', () => {
  test.each([
    ['a bracket that is never closed', 'name: x\nsizes: [1, 2\n', 'file.yaml:'],
    ['a key given twice', 'name: x\nname: y\n', 'file.yaml:2:1'],
    ['an indentation that fits nothing', 'name: x\n  sizes: 1\n', 'file.yaml:'],
    ['a quotation that is never closed', "name: 'x\n", 'file.yaml:'],
  ])('%s is told with its place', (_, text, place) => {
    const message = mistakeIn(text);
    expect(message).toContain(place);
    expect(message).toMatch(/^file\.yaml:\d+:\d+ is not YAML: \w/);
  });

  test('a misspelt alias is told with its place', () => {
    expect(mistakeIn('name: &first x\nsizes: *frist\n')).toMatch(/^file\.yaml:2:8 .*frist/);
  });
});

describe('a text that does not fit', () => {
  test('is told where it stands, under its path', () => {
    expect(mistakeIn('name: x\nnested:\n  a:\n    on: 3\n')).toMatch(
      /^file\.yaml:4:9 at nested\.a\.on: expected .*boolean.*; found 3\.$/,
    );
  });

  test('is told as a whole where the whole is wrong', () => {
    expect(mistakeIn('- a\n')).toMatch(/^file\.yaml:1:1 as a whole: .*object.*found \["a"\]/);
    expect(mistakeIn('')).toContain('file.yaml:1:1 as a whole');
  });

  test('has a line for each needless key', () => {
    const lines = mistakeIn('name: x\ncolor: red\nshape: round\n').split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^file\.yaml:2:8 at color: .*found "red"/);
    expect(lines[1]).toMatch(/^file\.yaml:3:8 at shape: .*found "round"/);
  });

  test('is shown shortened where it is long', () => {
    const message = mistakeIn(`name: [${'x'.repeat(500)}]\n`);
    expect(message.length).toBeLessThan(200);
    expect(message).toContain('found ["xxx');
  });

  test('finds things in lists', () => {
    expect(mistakeIn('name: x\nsizes: [1, big]\n')).toMatch(/^file\.yaml:2:12 at sizes\.1: /);
  });
});
