import { descriptionLength } from '../content/article-schema.ts';

/** A description as long as the schema of articles asks for: said several times over, or cut. */
export function fitted(description: string): string {
  const { fewest, most } = descriptionLength;
  const times = Math.ceil((fewest + 1) / (description.length + 1));
  const long = Array.from({ length: times }, () => description).join(' ');
  return long.length > most ? `${long.slice(0, most - 1)}…` : long;
}
