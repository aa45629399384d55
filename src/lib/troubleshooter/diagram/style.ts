import { dark, fontFamily, forced, light, type Colours } from '../../drawing/colours.ts';
import { colourRules, type Coloured } from '../../drawing/rules.ts';

/** What the colours of a picture are for. */
function paletteOf(colours: Colours, marked: string) {
  return {
    background: colours.ground,
    text: colours.ink,
    step: colours.paper,
    title: colours.ground,
    outcome: colours.accentGround,
    border: colours.muted,
    rule: colours.line,
    line: colours.muted,
    accent: colours.accent,
    marked,
  };
}

type Colour = keyof ReturnType<typeof paletteOf>;

/** What is marked comes last, since it wins by its place. */
const coloured: readonly Coloured<Colour>[] = [
  ['.background', 'fill', 'background'],
  ['text', 'fill', 'text'],
  ['.body', 'fill', 'step'],
  ['.head', 'fill', 'title'],
  ['.rule', 'stroke', 'rule'],
  ['.step .box', 'stroke', 'border'],
  ['.outcome .body', 'fill', 'outcome'],
  ['.outcome .box', 'stroke', 'accent'],
  ['.line', 'stroke', 'line'],
  ['.arrow', 'fill', 'line'],
  ['.marked .box', 'stroke', 'marked'],
  ['.marked .line', 'stroke', 'marked'],
  ['.marked .arrow', 'fill', 'marked'],
  ['.marked .arrow', 'stroke', 'marked'],
];

const shapes = [
  `text{font-family:${fontFamily};font-size:14px}`,
  '.title{font-weight:600}',
  '.box{fill:none}',
  '.line{fill:none;stroke-width:1.25}',
  '.outcome .box{stroke-width:2}',
  '.marked .box{stroke-width:5}',
  '.marked .line{stroke-width:4}',
  '.marked .arrow{stroke-width:4;stroke-linejoin:round}',
  '.marked text{font-weight:700}',
];

/** The rules of a picture. A page may set every colour by `--diagram-` and its name. */
export const css = [
  ...shapes.map((rule) => `.diagram ${rule}`),
  // Lines to the same box lie upon one another, and one that is not marked may be the upper.
  '.diagram:has(.marked) g:not(.marked)>:is(.line,.arrow){opacity:.6}',
  colourRules(
    coloured.map(([selector, property, colour]) => [`.diagram ${selector}`, property, colour]),
    {
      light: paletteOf(light, '#0b57b7'),
      dark: paletteOf(dark, '#86b8ff'),
      forced: paletteOf(forced, 'Highlight'),
    },
    (colour, value) => `var(--diagram-${colour},${value})`,
  ),
].join('');
