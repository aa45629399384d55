import type { Conditions } from '../programme/schema.ts';

/** What rules can ask about: a value for each condition; a missing one counts as `unknown`. */
export type Facts = { readonly [Key in keyof Conditions]?: string };

/** True where each condition names the fact's value among those that it allows. */
export function applies(when: Conditions, facts: Facts): boolean {
  for (const [key, allowed] of Object.entries(when) as [keyof Conditions, readonly string[]][]) {
    if (!allowed.includes(facts[key] ?? 'unknown')) return false;
  }
  return true;
}
