/** Borders and texts stand out by 3 : 1 and 4.5 : 1 at least in either palette. */
interface Palette {
  readonly background: string;
  readonly text: string;
  readonly step: string;
  readonly title: string;
  readonly outcome: string;
  readonly border: string;
  readonly rule: string;
  readonly line: string;
  readonly accent: string;
  readonly marked: string;
}

const light: Palette = {
  background: '#fff',
  text: '#1b1f27',
  step: '#fff',
  title: '#e8edf5',
  outcome: '#e3f3e6',
  border: '#5b6678',
  rule: '#c9d0db',
  line: '#6b7587',
  accent: '#1d6b34',
  marked: '#0b57b7',
};

const dark: Palette = {
  background: '#14171c',
  text: '#e9ecf2',
  step: '#1e232b',
  title: '#2d3540',
  outcome: '#17301e',
  border: '#8f9bb0',
  rule: '#3e4754',
  line: '#8a95a8',
  accent: '#79c98d',
  marked: '#86b8ff',
};

const forced: Palette = {
  background: 'Canvas',
  text: 'CanvasText',
  step: 'Canvas',
  title: 'Canvas',
  outcome: 'Canvas',
  border: 'CanvasText',
  rule: 'CanvasText',
  line: 'CanvasText',
  accent: 'CanvasText',
  marked: 'Highlight',
};

type Colour = keyof Palette;
type Coloured = readonly [selector: string, property: 'fill' | 'stroke', colour: Colour];

/** What is marked comes last, since it wins by its place. */
const coloured: readonly Coloured[] = [
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
  'text{font-family:system-ui,"Segoe UI",Roboto,sans-serif;font-size:14px}',
  '.title{font-weight:600}',
  '.box{fill:none}',
  '.line{fill:none;stroke-width:1.25}',
  '.outcome .box{stroke-width:2}',
  '.marked .box{stroke-width:5}',
  '.marked .line{stroke-width:4}',
  '.marked .arrow{stroke-width:4;stroke-linejoin:round}',
  '.marked text{font-weight:700}',
];

/**
 * The rules of a picture. A page may set every colour by `--diagram-` and its name; what cannot read
 * that takes the light ones.
 */
export const css = [
  ...shapes.map((rule) => `.diagram ${rule}`),
  // Lines to the same box lie upon one another, and one that is not marked may be the upper.
  '.diagram:has(.marked) g:not(.marked)>:is(.line,.arrow){opacity:.6}',
  ...rules((colour, property) => `${property}:${light[colour]};${property}:${own(colour, light)}`),
  media('prefers-color-scheme:dark', (colour, property) => `${property}:${own(colour, dark)}`),
  media('forced-colors:active', (colour, property) => `${property}:${forced[colour]}`),
].join('');

type Declare = (colour: Colour, property: string) => string;

function rules(declare: Declare): string[] {
  return coloured.map(
    ([selector, property, colour]) => `.diagram ${selector}{${declare(colour, property)}}`,
  );
}

function media(query: string, declare: Declare): string {
  return `@media (${query}){${rules(declare).join('')}}`;
}

function own(colour: Colour, palette: Palette): string {
  return `var(--diagram-${colour},${palette[colour]})`;
}
