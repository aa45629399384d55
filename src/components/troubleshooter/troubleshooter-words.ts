import type { CompleteWords } from '~/lib/interface-words/keys.ts';
import type { TroubleshooterWords } from './troubleshooter-props.ts';

/** Picks the interface words that the troubleshooter uses. */
export function troubleshooterWords(all: CompleteWords): TroubleshooterWords {
  return Object.fromEntries(
    Object.entries(all)
      .filter(([key]) => /^(?:troubleshooter|tool|provenance)\./.test(key))
      .map(([key, text]) => [key.replace(/^(?:troubleshooter|tool)\./, ''), text]),
  ) as TroubleshooterWords;
}
