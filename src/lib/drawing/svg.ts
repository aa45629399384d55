/** A place in a drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * A text in lines.
 * @param at the left end of the first baseline
 * @param attributes of the element, each with a space before it
 */
export function textElement(
  lines: readonly string[],
  { x, y }: Point,
  lineHeight: number,
  attributes = '',
): string {
  const tspans = lines.map((line, index) => {
    const top = round(y + index * lineHeight);
    return `<tspan x="${round(x)}" y="${top}">${escapeXml(line)}</tspan>`;
  });
  return `<text${attributes}>${tspans.join('')}</text>`;
}

/** A number with as many digits as a picture needs. */
export function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** A text as it stands between tags and in attributes. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
