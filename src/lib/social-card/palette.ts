import { light } from '../drawing/colours.ts';

/** The colours of the card: those of all drawings in the light, and one for what has no limit. */
export const palette = {
  paper: light.ground,
  ink: light.ink,
  /** Smaller texts on paper. */
  quiet: light.muted,
  accent: light.accent,
  highlight: '#e0a030',
} as const;
