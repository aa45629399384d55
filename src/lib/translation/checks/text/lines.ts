import type { Unit } from '../../unit.ts';

/** The line of the file at which an offset of the unit's text lies. */
export function lineAt({ line, text }: Unit, offset: number): number {
  return line + (text.slice(0, offset).match(/\n/g)?.length ?? 0);
}
