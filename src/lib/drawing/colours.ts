/**
 * The colours of all drawings. On `paper` and `ground`, texts in `ink` and `muted` stand out by
 * 4.5 : 1 at least, and `muted`, `accent` and `amber` as lines by 3 : 1; `line` only sets apart.
 */
export interface Colours {
  readonly paper: string;
  readonly ground: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly accent: string;
  readonly accentGround: string;
  readonly amber: string;
  readonly amberGround: string;
}

export const light: Colours = {
  paper: '#fff',
  ground: '#f7f5f0',
  ink: '#14213d',
  muted: '#4d5a70',
  line: '#b8bfcc',
  accent: '#0b6e6e',
  accentGround: '#e3f1f0',
  amber: '#b36b00',
  amberGround: '#fdf1dc',
};

export const dark: Colours = {
  paper: '#12181f',
  ground: '#1a222b',
  ink: '#f1f3f5',
  muted: '#aab4c0',
  line: '#46525f',
  accent: '#5cc8c2',
  accentGround: '#16393a',
  amber: '#f0b95a',
  amberGround: '#3a2c12',
};

/** Where readers force colours of their own, shapes are told apart by lines and words alone. */
export const forced: Colours = {
  paper: 'Canvas',
  ground: 'Canvas',
  ink: 'CanvasText',
  muted: 'CanvasText',
  line: 'CanvasText',
  accent: 'CanvasText',
  accentGround: 'Canvas',
  amber: 'CanvasText',
  amberGround: 'Canvas',
};

/** The letters of all drawings, by name: src/lib/drawing/text.ts knows how wide they are. */
export const fontFamily = `-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif`;
