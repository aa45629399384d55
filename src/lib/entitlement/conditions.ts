import type { Conditions } from '../programme/edition.ts';

/** What rules can ask about: a value for each condition; a missing one counts as `unknown`. */
export type Facts = { readonly [Key in keyof Conditions]?: string | undefined };

/** A condition made ready for being asked often. */
export type Test = (facts: Facts) => boolean;

/** Makes a test that is true where each condition names the fact's value among those it allows. */
export function testOf(when: Conditions): Test {
  const entries = Object.entries(when) as [keyof Conditions, readonly string[]][];
  return (facts) => {
    for (const [key, allowed] of entries) {
      if (!allowed.includes(facts[key] ?? 'unknown')) return false;
    }
    return true;
  };
}
