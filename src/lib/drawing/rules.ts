/** Gives a colour to what a selector picks. */
export type Coloured<Colour extends string> = readonly [
  selector: string,
  property: 'fill' | 'stroke',
  colour: Colour,
];

/** The colours of each setting, by what they are for. */
export interface Settings<Colour extends string> {
  readonly light: Readonly<Record<Colour, string>>;
  readonly dark: Readonly<Record<Colour, string>>;
  readonly forced: Readonly<Record<Colour, string>>;
}

/**
 * The rules that colour a drawing. As a picture of a page, browsers ask it for the theme of the page.
 * @param own what a page may put in place of a colour, where the drawing can stand within one
 */
export function colourRules<Colour extends string>(
  coloured: readonly Coloured<Colour>[],
  { light, dark, forced }: Settings<Colour>,
  own: (colour: Colour, value: string) => string = (_, value) => value,
): string {
  const rules = (declare: (colour: Colour, property: string) => string): string =>
    coloured
      .map(([selector, property, colour]) => `${selector}{${declare(colour, property)}}`)
      .join('');
  const media = (query: string, values: Settings<Colour>['light'], say = own): string =>
    `@media (${query}){${rules((colour, property) => `${property}:${say(colour, values[colour])}`)}}`;
  return [
    rules((colour, property) => {
      const value = own(colour, light[colour]);
      const plain = `${property}:${light[colour]}`;
      // What cannot read the page's takes the plain one.
      return value === light[colour] ? plain : `${plain};${property}:${value}`;
    }),
    media('prefers-color-scheme:dark', dark),
    media('forced-colors:active', forced, (_, value) => value),
  ].join('');
}
