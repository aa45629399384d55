/** The colours of the site's name, in one place for all pictures that carry it. */
export const palette = {
  paper: '#f7f5f0',
  ink: '#14213d',
  /** Smaller texts on paper. */
  quiet: '#4a5568',
  accent: '#0b6e6e',
  highlight: '#e0a030',
} as const;
