import { dark, fontFamily, forced, light, type Colours } from '../drawing/colours.ts';
import { colourRules, type Coloured } from '../drawing/rules.ts';

const coloured: readonly Coloured<keyof Colours>[] = [
  ['text', 'fill', 'ink'],
  ['.detail', 'fill', 'muted'],
  ['.ground', 'fill', 'ground'],
  ['.paper', 'fill', 'paper'],
  ['.box', 'fill', 'paper'],
  ['.box', 'stroke', 'line'],
  ['.frame', 'stroke', 'muted'],
  ['.rule', 'stroke', 'line'],
  ['.field', 'fill', 'ground'],
  ['.field', 'stroke', 'muted'],
  ['.target', 'fill', 'accentGround'],
  ['.target', 'stroke', 'accent'],
  ['.line', 'stroke', 'muted'],
  ['.tip', 'fill', 'muted'],
  ['.filler', 'fill', 'line'],
  ['.badge', 'fill', 'accent'],
  ['.number', 'fill', 'paper'],
  ['.on-premises', 'fill', 'accent'],
  ['.cloud', 'fill', 'amber'],
  ['.none', 'stroke', 'muted'],
];

/** The rules of every picture; one text for all, which the site's policy allows by one hash. */
export const css = [
  `text{font:14px ${fontFamily}}`,
  '.name,.number{font-weight:600}',
  '.detail,.number{font-size:12px}',
  '.number{text-anchor:middle}',
  '.frame,.rule,.line,.none{fill:none}',
  '.frame,.box,.field,.target,.line,.none{stroke-width:1.5}',
  colourRules(coloured, { light, dark, forced }),
].join('');
