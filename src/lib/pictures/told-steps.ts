import type { CompleteWords, InterfaceKey } from '../interface-words/keys.ts';
import type { Path } from './schema.ts';

/** A step of a path in words. */
export interface ToldStep extends ToldPlace {
  /** The places of which one is chosen. */
  readonly branches?: readonly ToldPlace[];
}

interface ToldPlace {
  readonly title: string;
  /** What else is to be known. */
  readonly detail: string | undefined;
  /** The section that says more, as page#heading-id. */
  readonly section: string | undefined;
}

/** The steps of a path in the words of a language: drawn, and told as a list. */
export function toldSteps({ steps }: Path, words: CompleteWords): ToldStep[] {
  const word = (key: string): string | undefined => words[`picture.path.${key}` as InterfaceKey];
  const told = ({ id, section }: Pick<Path['steps'][number], 'id' | 'section'>): ToldPlace => ({
    title: word(id) ?? id,
    detail: word(`${id}.detail`),
    section,
  });
  return steps.map((step) => ({
    ...told(step),
    ...(step.branches && { branches: step.branches.map(told) }),
  }));
}
