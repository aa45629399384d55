import { activations, products } from '../../programme/vocabulary.ts';
import type { Offers } from '../grants.ts';
import { contracts, leftovers, type Situation } from '../judgement.ts';

/** A case in the words of the rules, for messages. */
export function describeCase(benefit: string, offers: Offers, situation: Situation): string {
  const facts = {
    benefit,
    ...offers,
    product: products[situation.product],
    activated: activations[situation.activated],
    contract: contracts[situation.contract],
    left: leftovers[situation.left],
  };
  return Object.entries(facts)
    .map(([key, value]) => `${key} ${value ?? 'unknown'}`)
    .join(', ');
}
