import { isBlocking, type Finding } from './checks/check.ts';
import type { UnitState } from './status.ts';
import type { TextState } from './text-state.ts';

/**
 * How urgent it is that a writer looks: `error` where readers lack something or read a mistake,
 * `info` where there is nothing but advice.
 */
export type Attention = 'none' | 'info' | 'warning' | 'error';

/** How urgently texts want a writer; the English has no state. */
export function attentionFor(
  texts: readonly { readonly state?: UnitState; readonly findings: readonly Finding[] }[],
): Attention {
  const findings = texts.flatMap((text) => text.findings);
  if (texts.some(({ state }) => state === 'missing') || findings.some(isBlocking)) return 'error';
  if (texts.some(({ state = 'current' }) => state !== 'current')) return 'warning';
  return findings.length > 0 ? 'info' : 'none';
}

/** True where a text, the English of it or a translation, wants a writer. */
export function wantsWriter({ source, translations }: TextState): boolean {
  return attentionFor([...(source ? [source] : []), ...translations]) !== 'none';
}
