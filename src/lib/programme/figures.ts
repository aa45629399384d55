import { compareAmounts, type Amount, type OfferKey } from './vocabulary.ts';
import type { Edition } from './edition.ts';

/** What an offer gives for a benefit, edition by edition. */
export interface FigureRow {
  readonly benefit: string;
  readonly offer: OfferKey;
  readonly competency: 'cloud' | 'other' | undefined;
  /** In the order of the editions; undefined where the offer does not exist. */
  readonly amounts: readonly (Amount | undefined)[];
}

/** Lays the figures of editions side by side. */
export function figureRows(editions: readonly Edition[]): FigureRow[] {
  const rows = new Map<string, Omit<FigureRow, 'amounts'>>();
  for (const edition of editions) {
    for (const { id: benefit } of edition.benefits) {
      for (const grant of edition.grants.filter((each) => each.benefit === benefit)) {
        const offer = keyOf(edition, grant.offer);
        if (!offer) continue;
        const competency = grant.competency === 'any' ? undefined : grant.competency;
        rows.set(`${benefit} ${offer} ${competency ?? ''}`, { benefit, offer, competency });
      }
    }
  }
  const benefits = [...new Set([...rows.values()].map(({ benefit }) => benefit))];
  return benefits.flatMap((benefit) =>
    [...rows.values()]
      .filter((row) => row.benefit === benefit)
      .map((row) => ({ ...row, amounts: editions.map((edition) => amountIn(edition, row)) })),
  );
}

/** The most that one offer gives for a benefit. */
export function highestAmount(edition: Edition, benefit: string): Amount {
  return edition.grants
    .filter((grant) => grant.benefit === benefit)
    .reduce<Amount>(
      (highest, { amount }) => (compareAmounts(amount, highest) > 0 ? amount : highest),
      'none',
    );
}

function amountIn(edition: Edition, row: Omit<FigureRow, 'amounts'>): Amount | undefined {
  return edition.grants.find(
    ({ benefit, offer, competency }) =>
      benefit === row.benefit &&
      keyOf(edition, offer) === row.offer &&
      (competency === 'any' ? undefined : competency) === row.competency,
  )?.amount;
}

function keyOf(edition: Edition, offer: string): OfferKey | undefined {
  return edition.offers.find(({ id }) => id === offer)?.key;
}
