import { describe, expect, test } from 'vitest';
import { dark, light, type Colours } from '~/lib/drawing/colours.ts';

/** WCAG 2.2, contrast ratio of two colours as #rgb or #rrggbb. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const digits = colour.slice(1);
  const pairs =
    digits.length === 3
      ? (digits.match(/./g) ?? []).map((digit) => digit + digit)
      : digits.match(/../g);
  const [red = 0, green = 0, blue = 0] = (pairs ?? []).map((pair) => {
    const value = parseInt(pair, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('black on white has the contrast of the standard', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21, 5);
});

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('the %s colours', (_, colours) => {
  const grounds = ['paper', 'ground', 'accentGround', 'amberGround'] as const;
  const over = (names: readonly (keyof Colours)[], least: number): string[] =>
    names.flatMap((name) =>
      grounds
        .filter((ground) => contrast(colours[name], colours[ground]) < least)
        .map((ground) => `${name} on ${ground}`),
    );

  test('let texts be read on every ground', () => {
    expect(over(['ink', 'muted'], 4.5)).toEqual([]);
    // The number of a step, on its circle.
    expect(contrast(colours.paper, colours.accent)).toBeGreaterThan(4.5);
  });

  test('let shapes that mean something be seen', () => {
    expect(over(['muted', 'accent', 'amber'], 3)).toEqual([]);
  });
});
